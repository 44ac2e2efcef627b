import { type Absence, absence, isCounted } from './absence.ts';
import { expectedLevel } from './expectedLevel.ts';
import type { FigureIndicator } from './figureIndicator.ts';
import type { ProgressCell } from './input.ts';
import type { Account } from './ledger.ts';
import { ofTenThousandths, type Rational } from './rational.ts';
import { type RunningValue, runningValue } from './runningValue.ts';
import type { TimelinePeriod } from './timeline.ts';

/** One assignment at the end of a period, as its group adds it up. */
export interface Member<Cell extends ProgressCell = ProgressCell> {
  readonly account: Account<Cell>;
  readonly value: RunningValue | null;
  /** null beside a value. */
  readonly absence: Absence | null;
  /** It is in N: it has a value, or was expected and does not say that it is not concerned. */
  readonly counted: boolean;
  readonly target: Rational | null;
  readonly baseline: Rational | null;
  /** The level on its path; null without baseline or target. */
  readonly expected: Rational | null;
}

/** The assignment at the end of the last of `periods`. */
export function memberAt<Cell extends ProgressCell>(
  account: Account<Cell>,
  indicator: FigureIndicator,
  periods: readonly TimelinePeriod[],
  today: string,
): Member<Cell> {
  const value = runningValue(account.entries, periods.length - 1, indicator);
  const why = value === null ? absence(account, periods, today) : null;
  const end = periods.at(-1)?.endDay ?? 0;
  return {
    account,
    value,
    absence: why,
    counted: why === null || isCounted(why),
    target: account.target === null ? null : ofTenThousandths(account.target),
    baseline: account.baseline === null ? null : ofTenThousandths(account.baseline),
    expected: account.path === null ? null : expectedLevel(account.path, end),
  };
}
