import type { FieldProblems } from '../errors/fieldMessages.ts';
import { toDayNumber } from './toDayNumber.ts';
import type { Period } from './period.ts';

type PeriodDays = Pick<Period, 'number' | 'startsOn' | 'endsOn' | 'dueOn'>;

/** A period ends after it starts, and is due at or after its end. */
function validateOwnDays({ startsOn, endsOn, dueOn }: PeriodDays): FieldProblems {
  const problems: FieldProblems = {};
  if (endsOn < startsOn) problems.endsOn = { code: 'field.before', other: 'startsOn' };
  if (dueOn < endsOn) problems.dueOn = { code: 'field.before', other: 'endsOn' };
  return problems;
}

const areAdjacent = (before: string, after: string): boolean => toDayNumber(before) + 1 === toDayNumber(after);

/** Periods are adjacent in days and consecutive in numbers. */
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
 * The problems of the days and the number of a period, by field, in relation to `others`. `before` is the stored period: its
 * position is validated only if its days or number change. Used by the form and the server. Empty: valid.
 */
export function validatePeriod(period: PeriodDays, others: readonly PeriodDays[], before: PeriodDays | null): FieldProblems {
  const own = validateOwnDays(period);
  const isMoved = before === null || (['number', 'startsOn', 'endsOn'] as const).some((field) => period[field] !== before[field]);
  return isMoved && own.endsOn === undefined ? { ...validateSequence(period, others), ...own } : own;
}
