import type { FieldProblems } from '../errors/fieldMessages.ts';
import { createLocalDayFormatter } from '../periods/createLocalDayFormatter.ts';
import type { Contest } from './contest.ts';
import type { Criterion } from './criterion.ts';

/** Required fields of a contest at opening, in the order of the form. */
export const contestChecklist = ['challenge', 'whoMayEnter', 'prize', 'closesAt', 'privacyText', 'eraseOn', 'criteria'] as const;

type ChecklistContest = Pick<
  Contest,
  'challenge' | 'whoMayEnter' | 'prize' | 'timeZone' | 'opensAt' | 'closesAt' | 'privacyText' | 'eraseOn'
>;

interface OpeningInput {
  contest: ChecklistContest;
  criteria: readonly Pick<Criterion, 'scale'>[];
  now: string;
}

/**
 * Whether personal data would be erased while solutions are still accepted: on or before the day of the deadline, in the time
 * zone of the contest.
 */
export const isErasedTooEarly = ({ closesAt, eraseOn, timeZone }: Pick<Contest, 'closesAt' | 'eraseOn' | 'timeZone'>): boolean =>
  closesAt !== null && eraseOn !== null && eraseOn <= createLocalDayFormatter(timeZone)(new Date(closesAt));

function validateTimes(contest: ChecklistContest, now: string): FieldProblems {
  const { opensAt, closesAt } = contest;
  const problems: FieldProblems = {};
  if (closesAt !== null && closesAt <= now) problems.closesAt = { code: 'contests.past' };
  if (closesAt !== null && opensAt !== null && closesAt <= opensAt)
    problems.closesAt = { code: 'field.before', other: 'opensAt' };
  if (isErasedTooEarly(contest)) problems.eraseOn = { code: 'field.before', other: 'closesAt' };
  return problems;
}

const scaleEndsOf = ({ scale }: Pick<Criterion, 'scale'>): string => {
  const values = scale.map(({ value }) => value);
  return `${Math.min(...values)} to ${Math.max(...values)}`;
};

/** Scores of different criteria are weighed against each other, so all scales need the same minimum and maximum. */
function validateScales(criteria: readonly Pick<Criterion, 'scale'>[]): FieldProblems {
  if (criteria.length === 0) return { criteria: { code: 'contests.needed' } };
  return new Set(criteria.map(scaleEndsOf)).size > 1 ? { criteria: { code: 'contests.unlikeScales' } } : {};
}

/**
 * The problems that block the opening of a contest, by field; `criteria` stands for the criteria of the contest. Empty: it can
 * open.
 */
export function validateOpening({ contest, criteria, now }: OpeningInput): FieldProblems {
  const missing = contestChecklist.filter((item) => item !== 'criteria' && contest[item] === null);
  return {
    ...Object.fromEntries(missing.map((item) => [item, { code: 'contests.needed' as const }])),
    ...validateScales(criteria),
    ...validateTimes(contest, now),
  };
}
