import type { Reader } from '@pilotage/db';
import { type Contest, type Organisation, resources } from '@pilotage/shared';
import { z } from 'zod';

const contests = resources.contests.read;
const criteria = resources.criteria.read;

/** Where a contest is at this moment: `open` only while solutions come in. */
export const phases = ['open', 'notYet', 'judging', 'decided', 'archived'] as const;

const organiser = z.object({ name: z.string(), country: z.string() }).nullable();

/** A contest as the list shows it; `organiser` is null for the consortium's. */
export const publicContestLine = contests
  .pick({ slug: true, name: true, state: true, timeZone: true, opensAt: true, closesAt: true, illustrative: true })
  .extend({ organiser, phase: z.enum(phases) });

const publicCriterion = criteria.pick({ name: true, description: true, weight: true, scale: true }).extend({ share: z.number() });

const publicQuestion = z.object({
  number: z.int(),
  text: z.string(),
  help: z.string(),
  longest: z.int(),
  required: z.boolean(),
});

/** All that a contest's page says. */
export const publicContest = publicContestLine.extend({
  ...contests.pick({
    challenge: true,
    whoMayEnter: true,
    prize: true,
    languages: true,
    tieRule: true,
    juryApart: true,
    privacyText: true,
    eraseOn: true,
    notes: true,
    themes: true,
    filesMost: true,
  }).shape,
  /** What applicants answer, by the number that an answer names. */
  questions: z.array(publicQuestion),
  criteria: z.array(publicCriterion),
});

export type PublicContestLine = z.infer<typeof publicContestLine>;
export type PublicContest = z.infer<typeof publicContest>;

type Organiser = Pick<Organisation, 'id' | 'name' | 'country'>;

/** Whoever may organise a contest. */
export const organisersOf = (reader: Reader): Promise<Organisation[]> =>
  reader.all('organisations', { order: { field: 'name', direction: 'ASC' } });

function phaseOf({ state, opensAt, closesAt }: Contest, now: string): (typeof phases)[number] {
  if (state !== 'open' && state !== 'draft') return state;
  if (opensAt !== null && now < opensAt) return 'notYet';
  return closesAt !== null && now > closesAt ? 'judging' : 'open';
}

// What is not named in the schema is left out: no number of a row, nor whatever a contest gets one day.
const shownAt = (now: string, contest: Contest, organisers: readonly Organiser[]) => {
  const own = organisers.find(({ id }) => id === contest.organisationId);
  return { ...contest, phase: phaseOf(contest, now), organiser: own ? { name: own.name, country: own.country } : null };
};

/** Every contest that a visitor may read, by its deadline, latest first. */
export async function publicContests(reader: Reader, organisers: readonly Organiser[]): Promise<PublicContestLine[]> {
  const all = await reader.all('contests', { order: { field: 'closesAt', direction: 'DESC' } });
  return all.map((contest) => publicContestLine.parse(shownAt(reader.now(), contest, organisers)));
}

/** The contest at that address; undefined where a visitor may read none there. */
export async function publicContestAt(reader: Reader, slug: string): Promise<PublicContest | undefined> {
  const [contest] = await reader.all('contests', { where: { slug } });
  if (!contest) return undefined;
  const rows = await reader.all('criteria', {
    where: { contestId: contest.id },
    order: { field: 'position', direction: 'ASC' },
  });
  const weights = rows.reduce((sum, { weight }) => sum + weight, 0);
  return publicContest.parse({
    ...shownAt(reader.now(), contest, await organisersOf(reader)),
    questions: (contest.questions ?? []).map(({ id: number, ...asked }) => ({ number, ...asked })),
    criteria: rows.map((row) => ({ ...row, share: row.weight / weights })),
  });
}
