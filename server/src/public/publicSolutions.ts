import type { StoreQuery, StoreReader } from '@pilotage/db';
import { type Contest, resources, type Solution } from '@pilotage/shared';
import { z } from 'zod';
import { publicOutcome, loadPublicOutcomes } from './publicOutcome.ts';
import type { SolutionSearch } from './solutionSearch.ts';

const solutions = resources.solutions.read;

/** A published solution in a list. */
export const publicSolutionSummary = solutions
  .pick({ reference: true, title: true, summary: true, country: true, theme: true, place: true, award: true })
  .extend({ contest: z.object({ slug: z.string(), name: z.string() }), illustrative: z.boolean() });

/** A published solution with its answers and outcome. */
export const publicSolution = publicSolutionSummary.extend({
  answers: z.array(z.object({ question: z.string().nullable(), text: z.string() })),
  became: publicOutcome.nullable(),
});

/** A published solution that won an award, with its outcome. */
const publicWinner = publicSolutionSummary.extend({ became: publicOutcome.nullable() });

/** The solutions on a contest's page: winners with their outcome, and the first page of the others. */
export const contestSolutions = z.object({
  winners: z.array(publicWinner),
  others: z.array(publicSolutionSummary),
  published: z.int(),
});

export const publicSolutions = z.object({
  total: z.int(),
  page: z.int(),
  pages: z.int(),
  solutions: z.array(publicSolutionSummary),
});

export type PublicSolutionSummary = z.infer<typeof publicSolutionSummary>;
export type PublicWinner = z.infer<typeof publicWinner>;
export type PublicSolution = z.infer<typeof publicSolution>;
export type PublicSolutions = z.infer<typeof publicSolutions>;
export type ContestSolutions = z.infer<typeof contestSolutions>;

/** The filter options over all published solutions. */
export interface SolutionFilterOptions {
  contests: readonly { slug: string; name: string }[];
  countries: readonly string[];
  themes: readonly string[];
}

type ContestReference = Pick<Contest, 'id' | 'slug' | 'name' | 'illustrative'>;
type SolutionConditions = StoreQuery<'solutions'>;

export const pageSize = 20;
/** How many of the latest the front page shows. */
export const newestLimit = 5;
const summaryFields = ['contestId', 'reference', 'title', 'summary', 'country', 'theme', 'place', 'award', 'pilotId'] as const;
const latestFirst = { field: 'receivedAt', direction: 'DESC' } as const;

const listContests = (reader: StoreReader): Promise<ContestReference[]> =>
  reader.all('contests', { order: { field: 'name', direction: 'ASC' }, fields: ['slug', 'name', 'illustrative'] });

// A solution whose contest a visitor may not read is left out.
const withContest = (contests: readonly ContestReference[], solution: Solution) => {
  const contest = contests.find(({ id }) => id === solution.contestId);
  return contest ? [{ ...solution, contest, illustrative: contest.illustrative }] : [];
};

const summariesOf = (contests: readonly ContestReference[], rows: readonly Solution[]): PublicSolutionSummary[] =>
  rows.flatMap((row) => withContest(contests, row)).map((solution) => publicSolutionSummary.parse(solution));

function conditionsOf({ q, country, theme }: SolutionSearch, contest: ContestReference | undefined): SolutionConditions {
  return {
    where: {
      ...(contest ? { contestId: contest.id } : {}),
      ...(country === '' ? {} : { country }),
      ...(theme === '' ? {} : { theme }),
    },
    ...(q === '' ? {} : { search: { fields: ['title', 'summary', 'reference'], text: q } }),
  };
}

/** One page of the published solutions that match a search, latest first. */
export async function findSolutions(reader: StoreReader, search: SolutionSearch): Promise<PublicSolutions> {
  const { page } = search;
  const contests = await listContests(reader);
  const contest = contests.find(({ slug }) => slug === search.contest);
  if (search.contest !== '' && !contest) return { total: 0, page, pages: 0, solutions: [] };
  const range = { from: (page - 1) * pageSize, to: page * pageSize - 1 };
  const query = { ...conditionsOf(search, contest), order: latestFirst, range, fields: summaryFields };
  const { records, total } = await reader.list('solutions', query);
  return { total, page, pages: Math.ceil(total / pageSize), solutions: summariesOf(contests, records) };
}

const hasAward = { field: 'award', operator: 'ne' as const, value: null };

/** The solutions with their outcomes. */
async function winnersOf(
  reader: StoreReader,
  contests: readonly ContestReference[],
  rows: readonly Solution[],
): Promise<PublicWinner[]> {
  const outcomes = await loadPublicOutcomes(
    reader,
    rows.flatMap(({ pilotId }) => (pilotId === null ? [] : [pilotId])),
  );
  return rows
    .flatMap((solution) => withContest(contests, solution))
    .map((winner) => publicWinner.parse({ ...winner, became: outcomes.get(winner.pilotId ?? 0) ?? null }));
}

/** All published solutions that won an award, the latest first. */
export async function listWinners(reader: StoreReader): Promise<PublicWinner[]> {
  const rows = await reader.all('solutions', { filters: [hasAward], order: latestFirst, fields: summaryFields });
  return winnersOf(reader, await listContests(reader), rows);
}

/** The latest published solutions without an award. */
export async function listNewestSolutions(reader: StoreReader): Promise<PublicSolutionSummary[]> {
  const query = { where: { award: null }, order: latestFirst, range: { from: 0, to: newestLimit - 1 }, fields: summaryFields };
  return summariesOf(await listContests(reader), await reader.all('solutions', query));
}

const sortUnique = (values: readonly (string | null)[]): string[] =>
  [...new Set(values.filter((value) => value !== null))].toSorted((one, other) => one.localeCompare(other, 'en'));

/** Contests, countries and themes with published solutions. */
export async function loadFilterOptions(reader: StoreReader): Promise<SolutionFilterOptions> {
  const rows = await reader.all('solutions', { fields: ['contestId', 'country', 'theme'] });
  const contestIds = new Set(rows.map(({ contestId }) => contestId));
  return {
    contests: (await listContests(reader)).filter(({ id }) => contestIds.has(id)).map(({ slug, name }) => ({ slug, name })),
    countries: sortUnique(rows.map(({ country }) => country)),
    themes: sortUnique(rows.map(({ theme }) => theme)),
  };
}

/** The solution with this reference; undefined if there is none that a visitor may read. */
export async function findPublicSolution(reader: StoreReader, reference: string): Promise<PublicSolution | undefined> {
  const [solution] = await reader.all('solutions', { where: { reference } });
  if (!solution) return undefined;
  const [contest] = await reader.all('contests', { where: { id: solution.contestId } });
  if (!contest) return undefined;
  const { pilotId } = solution;
  const outcome = pilotId === null ? undefined : (await loadPublicOutcomes(reader, [pilotId])).get(pilotId);
  const questionById = new Map((contest.questions ?? []).map(({ id, text }) => [id, text]));
  const answers = solution.answers.map(({ questionId, text }) => ({ question: questionById.get(questionId) ?? null, text }));
  return publicSolution.parse({
    ...solution,
    contest,
    illustrative: contest.illustrative,
    answers: answers.filter(({ text }) => text.trim() !== ''),
    became: outcome ?? null,
  });
}

/** Loads the published solutions of a contest, by place. */
export async function loadContestSolutions(reader: StoreReader, slug: string): Promise<ContestSolutions> {
  const contests = (await listContests(reader)).filter((contest) => contest.slug === slug);
  const where = { contestId: contests.map(({ id }) => id) };
  const order = { field: 'place', direction: 'ASC' } as const;
  const winners = await reader.all('solutions', { where, filters: [hasAward], order, fields: summaryFields });
  const range = { from: 0, to: pageSize - 1 };
  const others = await reader.all('solutions', { where: { ...where, award: null }, order, range, fields: summaryFields });
  return contestSolutions.parse({
    winners: await winnersOf(reader, contests, winners),
    others: summariesOf(contests, others),
    published: await reader.count('solutions', where),
  });
}
