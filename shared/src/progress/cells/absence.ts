import type { AbsenceKind } from '../answers/progressResponse.ts';
import type { NotExpectedReason } from './progressInput.ts';
import type { AssignmentSeries } from './progressIndex.ts';
import type { TimelinePeriod } from './timeline.ts';

export interface Absence {
  readonly why: AbsenceKind;
  readonly reason?: NotExpectedReason;
}

/**
 * Why an assignment has no value at p, the last of `periods`. The last expected cell says it; while that one is not due
 * and empty, the one before it does; if all are so, `notDue`. Of an assignment without a value a reported cell can only
 * be a ratio of 0 / 0. Never expected up to p: `notExpected`, with the reason of the latest period that has opened
 * (what was true of an earlier one may have passed since). Source: domain.md, "Country or consortium total",
 * "`notExpected`: never expected up to p, with the reason".
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

/** A period is due once its due day has ended, in the consortium's time zone. */
export function isDue(period: { readonly dueOn: string }, today: string): boolean {
  return today > period.dueOn;
}

/** N leaves out what does not concern the assignment: said so by the partner, or never asked of it. */
export function isCounted({ why }: Absence): boolean {
  return why !== 'notApplicable' && why !== 'notExpected';
}
