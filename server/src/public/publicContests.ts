import type { StoreReader } from '@pilotage/db';
import { type Contest, type Organisation, resources } from '@pilotage/shared';
import { z } from 'zod';

const contests = resources.contests.read;
const criteria = resources.criteria.read;

/** Where a contest is at this moment: `open` only while solutions come in. */
export const contestPhases = ['open', 'notYet', 'judging', 'decided', 'archived'] as const;

const organiser = z.object({ name: z.string(), country: z.string() }).nullable();

/** A contest as the list shows it; `organiser` is null for the consortium's. */
export const publicContestSummary = contests
  .pick({ slug: true, name: true, state: true, timeZone: true, opensAt: true, closesAt: true, illustrative: true })
  .extend({ organiser, phase: z.enum(contestPhases) });

const publicCriterion = criteria.pick({ name: true, description: true, weight: true, scale: true }).extend({ share: z.number() });

const publicQuestion = z.object({
  number: z.int(),
  text: z.string(),
  help: z.string(),
  longest: z.int(),
  required: z.boolean(),
});

/** All that a contest's page says. */
export const publicContest = publicContestSummary.extend({
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

export type PublicContestSummary = z.infer<typeof publicContestSummary>;
export type PublicContest = z.infer<typeof publicContest>;

type OrganiserSummary = Pick<Organisation, 'id' | 'name' | 'country'>;

/** Whoever may organise a contest. */
export const listOrganisers = (reader: StoreReader): Promise<Organisation[]> =>
  reader.all('organisations', { order: { field: 'name', direction: 'ASC' } });

function phaseOf({ state, opensAt, closesAt }: Contest, now: string): (typeof contestPhases)[number] {
  if (state !== 'open' && state !== 'draft') return state;
  if (opensAt !== null && now < opensAt) return 'notYet';
  return closesAt !== null && now > closesAt ? 'judging' : 'open';
}

// What is not named in the schema is left out: no number of a row, nor whatever a contest gets one day.
const publicContestFieldsOf = (now: string, contest: Contest, organisers: readonly OrganiserSummary[]) => {
  const organiser = organisers.find(({ id }) => id === contest.organisationId);
  return {
    ...contest,
    phase: phaseOf(contest, now),
    organiser: organiser ? { name: organiser.name, country: organiser.country } : null,
  };
};

/** Every contest that a visitor may read, by its deadline, latest first. */
export async function listPublicContests(
  reader: StoreReader,
  organisers: readonly OrganiserSummary[],
): Promise<PublicContestSummary[]> {
  const all = await reader.all('contests', { order: { field: 'closesAt', direction: 'DESC' } });
  return all.map((contest) => publicContestSummary.parse(publicContestFieldsOf(reader.now(), contest, organisers)));
}

/** The contest at that address; undefined where a visitor may read none there. */
export async function findPublicContest(reader: StoreReader, slug: string): Promise<PublicContest | undefined> {
  const [contest] = await reader.all('contests', { where: { slug } });
  if (!contest) return undefined;
  const rows = await reader.all('criteria', {
    where: { contestId: contest.id },
    order: { field: 'position', direction: 'ASC' },
  });
  const weights = rows.reduce((sum, { weight }) => sum + weight, 0);
  return publicContest.parse({
    ...publicContestFieldsOf(reader.now(), contest, await listOrganisers(reader)),
    questions: (contest.questions ?? []).map(({ id: number, ...question }) => ({ number, ...question })),
    criteria: rows.map((row) => ({ ...row, share: row.weight / weights })),
  });
}
