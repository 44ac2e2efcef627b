import type { Assignment, Period } from '@pilotage/shared';

/** The periods that may have a level: from the first one of the assignment to the one before its last, whose level is the target. */
export function listMilestonePeriods(periods: readonly Period[], assignment: Assignment | null): Period[] {
  const numberOf = (id: number | null | undefined) => periods.find((each) => each.id === id)?.number;
  const first = numberOf(assignment?.fromPeriodId) ?? Number.NEGATIVE_INFINITY;
  const last = numberOf(assignment?.untilPeriodId) ?? Math.max(...periods.map(({ number }) => number));
  return periods.filter(({ number }) => number >= first && number < last);
}
