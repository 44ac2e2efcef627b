import type { StoreReader } from '@pilotage/db';
import { type Contest, type Organisation, resources } from '@pilotage/shared';
import { z } from 'zod';

const contests = resources.contests.read;
const criteria = resources.criteria.read;

/** The current phase of a contest. It is `open` only while submissions are accepted. */
export const contestPhases = ['open', 'notYet', 'judging', 'decided', 'archived'] as const;

const organiser = z.object({ name: z.string(), country: z.string() }).nullable();

/** A contest in a list. `organiser` is null for a contest of the consortium. */
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

/** A contest with all that its public page shows. */
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
  /** The questions of the form. An answer refers to `number`. */
  questions: z.array(publicQuestion),
  criteria: z.array(publicCriterion),
});

export type PublicContestSummary = z.infer<typeof publicContestSummary>;
export type PublicContest = z.infer<typeof publicContest>;

type OrganiserSummary = Pick<Organisation, 'id' | 'name' | 'country'>;

/** The organisations that may organise a contest, by name. */
export const listOrganisers = (reader: StoreReader): Promise<Organisation[]> =>
  reader.all('organisations', { order: { field: 'name', direction: 'ASC' } });

function phaseOf({ state, opensAt, closesAt }: Contest, now: string): (typeof contestPhases)[number] {
  if (state !== 'open' && state !== 'draft') return state;
  if (opensAt !== null && now < opensAt) return 'notYet';
  return closesAt !== null && now > closesAt ? 'judging' : 'open';
}

// The schema strips all other fields, such as ids and fields that are added later.
const publicContestFieldsOf = (now: string, contest: Contest, organisers: readonly OrganiserSummary[]) => {
  const organiser = organisers.find(({ id }) => id === contest.organisationId);
  return {
    ...contest,
    phase: phaseOf(contest, now),
    organiser: organiser ? { name: organiser.name, country: organiser.country } : null,
  };
};

/** All contests that a visitor may read, by deadline, latest first. */
export async function listPublicContests(
  reader: StoreReader,
  organisers: readonly OrganiserSummary[],
): Promise<PublicContestSummary[]> {
  const contests = await reader.all('contests', { order: { field: 'closesAt', direction: 'DESC' } });
  return contests.map((contest) => publicContestSummary.parse(publicContestFieldsOf(reader.now(), contest, organisers)));
}

/** The contest with this slug; undefined if there is none that a visitor may read. */
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
