import type { StoreReader } from '@pilotage/db';
import { type Contest, type Organisation, resources } from '@pilotage/shared';
import { z } from 'zod';
import type { PublicStores } from './publicStores.ts';

const contests = resources.contests.read;
const criteria = resources.criteria.read;

/** The current phase of a contest. It is `open` only while submissions are accepted. */
export const contestPhases = ['open', 'notYet', 'judging', 'decided', 'archived'] as const;

const organiser = z.object({ name: z.string(), country: z.string() }).nullable();

/** A contest in a list. `organiser` is null for a contest of the consortium. */
export const publicContestSummary = contests
  .pick({ slug: true, name: true, state: true, timeZone: true, opensAt: true, closesAt: true, illustrative: true })
  .extend({
    organiser,
    phase: z.enum(contestPhases),
    /** How many confirmed solutions came in; null before the start and after the decision, when what is published says it. */
    received: z.int().nullable(),
  });

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

const countedPhases: ReadonlySet<string> = new Set(['open', 'judging']);

type OrganiserSummary = Pick<Organisation, 'id' | 'name' | 'country'>;

/** The organisations that may organise a contest, by name. */
export const listOrganisers = (reader: StoreReader): Promise<Organisation[]> =>
  reader.all('organisations', { order: { field: 'name', direction: 'ASC' } });

function phaseOf({ state, opensAt, closesAt }: Contest, now: string): (typeof contestPhases)[number] {
  if (state !== 'open' && state !== 'draft') return state;
  if (opensAt !== null && now < opensAt) return 'notYet';
  return closesAt !== null && now > closesAt ? 'judging' : 'open';
}

/** The numbers of confirmed solutions of the contests of which they are told, in one query. */
async function countReceived({ reader, system }: PublicStores, contests: readonly Contest[]) {
  const counted = contests.filter((contest) => countedPhases.has(phaseOf(contest, reader.now())));
  if (counted.length === 0) return new Map<number, number>();
  const totals = await system.countBy('solutions', 'contestId', { contestId: counted.map(({ id }) => id), state: 'submitted' });
  return new Map(counted.map(({ id }) => [id, totals.get(id) ?? 0]));
}

interface PublicContestContext {
  now: string;
  organisers: readonly OrganiserSummary[];
  received: ReadonlyMap<number, number>;
}

// The schema strips all other fields, such as ids and fields that are added later.
const publicContestFieldsOf = (contest: Contest, { now, organisers, received }: PublicContestContext) => {
  const organiser = organisers.find(({ id }) => id === contest.organisationId);
  return {
    ...contest,
    phase: phaseOf(contest, now),
    received: received.get(contest.id) ?? null,
    organiser: organiser ? { name: organiser.name, country: organiser.country } : null,
  };
};

/** All contests that a visitor may read, by deadline, latest first. */
export async function listPublicContests(
  stores: PublicStores,
  organisers: readonly OrganiserSummary[],
): Promise<PublicContestSummary[]> {
  const { reader } = stores;
  const contests = await reader.all('contests', { order: { field: 'closesAt', direction: 'DESC' } });
  const context = { now: reader.now(), organisers, received: await countReceived(stores, contests) };
  return contests.map((contest) => publicContestSummary.parse(publicContestFieldsOf(contest, context)));
}

/** The contest with this slug; undefined if there is none that a visitor may read. */
export async function findPublicContest(stores: PublicStores, slug: string): Promise<PublicContest | undefined> {
  const { reader } = stores;
  const [contest] = await reader.all('contests', { where: { slug } });
  if (!contest) return undefined;
  const rows = await reader.all('criteria', {
    where: { contestId: contest.id },
    order: { field: 'position', direction: 'ASC' },
  });
  const weights = rows.reduce((sum, { weight }) => sum + weight, 0);
  const context = {
    now: reader.now(),
    organisers: await listOrganisers(reader),
    received: await countReceived(stores, [contest]),
  };
  return publicContest.parse({
    ...publicContestFieldsOf(contest, context),
    questions: (contest.questions ?? []).map(({ id: number, ...question }) => ({ number, ...question })),
    criteria: rows.map((row) => ({ ...row, share: row.weight / weights })),
  });
}
