import type { FieldProblems } from '../errors/fieldMessages.ts';
import { toDayNumber } from './toDayNumber.ts';
import type { Period } from './period.ts';

type PeriodDays = Pick<Period, 'number' | 'startsOn' | 'endsOn' | 'dueOn'>;

/** A period's own days: it ends after it begins, and is due when it is over. */
function validateOwnDays({ startsOn, endsOn, dueOn }: PeriodDays): FieldProblems {
  const problems: FieldProblems = {};
  if (endsOn < startsOn) problems.endsOn = { code: 'field.before', other: 'startsOn' };
  if (dueOn < endsOn) problems.dueOn = { code: 'field.before', other: 'endsOn' };
  return problems;
}

const areAdjacent = (before: string, after: string): boolean => toDayNumber(before) + 1 === toDayNumber(after);

/** Periods follow each other without a day between or twice, and without a number left out. */
function validateSequence({ number, startsOn, endsOn }: PeriodDays, others: readonly PeriodDays[]): FieldProblems {
  const overlapping = others.find((each) => each.startsOn <= endsOn && each.endsOn >= startsOn);
  if (overlapping) return { startsOn: { code: 'periods.overlap', number: overlapping.number } };
  const ascending = [...others].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const before = ascending.findLast((each) => each.startsOn < startsOn);
  const after = ascending.find((each) => each.startsOn > startsOn);
  const problems: FieldProblems = {};
  if (before && !areAdjacent(before.endsOn, startsOn)) problems.startsOn = { code: 'periods.gap', number: before.number };
  if (after && !areAdjacent(endsOn, after.startsOn)) problems.endsOn = { code: 'periods.gap', number: after.number };
  if (before && number <= before.number) problems.number = { code: 'periods.order' };
  else if (after && number >= after.number) problems.number = { code: 'periods.order' };
  else if (before && number !== before.number + 1) problems.number = { code: 'periods.numbering', next: before.number + 1 };
  else if (!before && after && number !== after.number - 1)
    problems.number = { code: 'periods.numbering', next: after.number - 1 };
  return problems;
}

/**
 * What is wrong with the days and the number of a period beside the others. `before` is the period as it is stored: its place among the others is
 * judged where that changes. Form and server judge by it.
 */
export function validatePeriod(period: PeriodDays, others: readonly PeriodDays[], before: PeriodDays | null): FieldProblems {
  const own = validateOwnDays(period);
  const isMoved = before === null || (['number', 'startsOn', 'endsOn'] as const).some((field) => period[field] !== before[field]);
  return isMoved && own.endsOn === undefined ? { ...validateSequence(period, others), ...own } : own;
}
