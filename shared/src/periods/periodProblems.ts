import type { FieldProblems } from '../errors/fieldMessages.ts';
import { dayNumber } from '../progress/dayNumber.ts';
import type { Period } from './period.ts';

type Days = Pick<Period, 'number' | 'startsOn' | 'endsOn' | 'dueOn'>;

/** A period's own days: it ends after it begins, and is due when it is over. */
function ownDays({ startsOn, endsOn, dueOn }: Days): FieldProblems {
  const problems: FieldProblems = {};
  if (endsOn < startsOn) problems.endsOn = { code: 'field.before', other: 'startsOn' };
  if (dueOn < endsOn) problems.dueOn = { code: 'field.before', other: 'endsOn' };
  return problems;
}

const adjoin = (before: string, after: string): boolean => dayNumber(before) + 1 === dayNumber(after);

/** Periods follow each other without a day between or twice, and without a number left out. */
function amongOthers({ number, startsOn, endsOn }: Days, others: readonly Days[]): FieldProblems {
  const overlapping = others.find((each) => each.startsOn <= endsOn && each.endsOn >= startsOn);
  if (overlapping) return { startsOn: { code: 'periods.overlap', number: overlapping.number } };
  const ascending = [...others].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const before = ascending.findLast((each) => each.startsOn < startsOn);
  const after = ascending.find((each) => each.startsOn > startsOn);
  const problems: FieldProblems = {};
  if (before && !adjoin(before.endsOn, startsOn)) problems.startsOn = { code: 'periods.gap', number: before.number };
  if (after && !adjoin(endsOn, after.startsOn)) problems.endsOn = { code: 'periods.gap', number: after.number };
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
export function periodProblems(period: Days, others: readonly Days[], before: Days | null): FieldProblems {
  const own = ownDays(period);
  const isMoved = before === null || (['number', 'startsOn', 'endsOn'] as const).some((field) => period[field] !== before[field]);
  return isMoved && own.endsOn === undefined ? { ...amongOthers(period, others), ...own } : own;
}
