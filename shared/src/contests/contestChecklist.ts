import type { FieldProblems } from '../errors/fieldMessages.ts';
import type { Contest } from './contest.ts';

/** What has to be there before a contest opens, in the order in which it is written. */
export const contestChecklist = ['challenge', 'whoMayEnter', 'prize', 'closesAt', 'privacyText', 'eraseOn', 'criteria'] as const;

type Checked = Pick<Contest, 'challenge' | 'whoMayEnter' | 'prize' | 'opensAt' | 'closesAt' | 'privacyText' | 'eraseOn'>;

interface Readiness {
  contest: Checked;
  /** How many criteria it has. */
  criteria: number;
  now: string;
}

function timeProblems({ opensAt, closesAt, eraseOn }: Checked, now: string): FieldProblems {
  const problems: FieldProblems = {};
  if (closesAt !== null && closesAt <= now) problems.closesAt = { code: 'contests.past' };
  if (closesAt !== null && opensAt !== null && closesAt <= opensAt)
    problems.closesAt = { code: 'field.before', other: 'opensAt' };
  if (closesAt !== null && eraseOn !== null && eraseOn <= closesAt.slice(0, 10))
    problems.eraseOn = { code: 'field.before', other: 'closesAt' };
  return problems;
}

/** What keeps a contest from opening, by the field that is to be written; `criteria` stands for them. Empty: it can open. */
export function beforeOpening({ contest, criteria, now }: Readiness): FieldProblems {
  const missing = contestChecklist.filter((item) => item !== 'criteria' && contest[item] === null);
  return {
    ...Object.fromEntries(missing.map((item) => [item, { code: 'contests.needed' as const }])),
    ...(criteria === 0 ? { criteria: { code: 'contests.needed' as const } } : {}),
    ...timeProblems(contest, now),
  };
}
