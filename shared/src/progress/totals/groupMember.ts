import { type Absence, findAbsence, isCounted } from '../cells/absence.ts';
import { expectedLevelAt } from '../paths/expectedLevelAt.ts';
import type { FigureIndicator } from '../cells/figureIndicator.ts';
import type { ProgressCell } from '../cells/progressInput.ts';
import type { AssignmentSeries } from '../cells/progressIndex.ts';
import { fromTenThousandths, type Rational } from '../rational/rational.ts';
import { type RunningValue, computeRunningValue } from './computeRunningValue.ts';
import type { TimelinePeriod } from '../cells/timeline.ts';

/** One assignment at the end of a period, as a member of a group. */
export interface GroupMember<Cell extends ProgressCell = ProgressCell> {
  readonly series: AssignmentSeries<Cell>;
  readonly value: RunningValue | null;
  /** null if there is a value. */
  readonly absence: Absence | null;
  /** Whether it counts in N: it has a value, or was expected and is not called not applicable. */
  readonly counted: boolean;
  readonly target: Rational | null;
  readonly baseline: Rational | null;
  /** The expected level; null without baseline or target. */
  readonly expected: Rational | null;
}

/** The member for an assignment at the end of the last of `periods`. `today`: YYYY-MM-DD in the time zone of the consortium. */
export function memberAt<Cell extends ProgressCell>(
  series: AssignmentSeries<Cell>,
  indicator: FigureIndicator,
  periods: readonly TimelinePeriod[],
  today: string,
): GroupMember<Cell> {
  const value = computeRunningValue(series.cellValues, periods.length - 1, indicator);
  const absence = value === null ? findAbsence(series, periods, today) : null;
  const end = periods.at(-1)?.endDay ?? 0;
  return {
    series,
    value,
    absence,
    counted: absence === null || isCounted(absence),
    target: series.target === null ? null : fromTenThousandths(series.target),
    baseline: series.baseline === null ? null : fromTenThousandths(series.baseline),
    expected: series.path === null ? null : expectedLevelAt(series.path, end),
  };
}
