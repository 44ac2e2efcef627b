import type { AbsenceKind } from '../answers/progressResponse.ts';
import type { NotExpectedReason } from './progressInput.ts';
import type { AssignmentSeries } from './progressIndex.ts';
import type { TimelinePeriod } from './timeline.ts';

export interface Absence {
  readonly why: AbsenceKind;
  readonly reason?: NotExpectedReason;
}

/**
 * Why an assignment has no value at p, the last of `periods`. The last expected cell decides. If it is empty and not due, the
 * one before it decides; if all are, the result is `notDue`. A reported cell without a value can only be a ratio of 0 / 0. Never
 * expected up to p: `notExpected`, with the reason of the latest opened period (earlier reasons may no longer apply). Source:
 * domain.md, "Country or consortium total", "`notExpected`: never expected up to p, with the reason".
 */
export function findAbsence(series: AssignmentSeries, periods: readonly TimelinePeriod[], today: string): Absence {
  const opened = periods.filter((period) => period.opened);
  const expected = opened.filter((period) => series.expectations[period.position]?.expected === true);
  const latest = opened.at(-1);
  if (expected.length === 0) {
    const expectation = latest === undefined ? undefined : series.expectations[latest.position];
    return { why: 'notExpected', reason: expectation?.reason ?? 'joinedLater' };
  }
  for (const period of expected.toReversed()) {
    const cellValue = series.cellValues[period.position];
    if (cellValue !== undefined) return { why: cellValue.kind === 'reported' ? 'zeroDenominator' : cellValue.kind };
    if (isDue(period, today)) return { why: 'missing' };
  }
  return { why: 'notDue' };
}

/** Whether the due day has passed. `today`: YYYY-MM-DD in the time zone of the consortium. */
export function isDue(period: { readonly dueOn: string }, today: string): boolean {
  return today > period.dueOn;
}

/** Whether the absence is counted in N: not if the partner called it not applicable, or it was never expected. */
export function isCounted({ why }: Absence): boolean {
  return why !== 'notApplicable' && why !== 'notExpected';
}
