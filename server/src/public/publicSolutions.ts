import type { Query, Reader } from '@pilotage/db';
import { type Contest, resources, type Solution } from '@pilotage/shared';
import { z } from 'zod';
import { publicBecame, publicBecameOf } from './publicBecame.ts';
import type { SolutionsAsked } from './solutionsQuery.ts';

const solutions = resources.solutions.read;

/** A published solution as a list shows it. */
export const publicSolutionLine = solutions
  .pick({ reference: true, title: true, summary: true, country: true, theme: true, place: true, award: true })
  .extend({ contest: z.object({ slug: z.string(), name: z.string() }), illustrative: z.boolean() });

/** All that a solution's page says: its words, and what became of it. */
export const publicSolution = publicSolutionLine.extend({
  answers: z.array(z.object({ question: z.string().nullable(), text: z.string() })),
  became: publicBecame.nullable(),
});

/** What a contest's page says of its solutions: those that won something with what became of them, and some of the others. */
export const contestSolutions = z.object({
  winners: z.array(publicSolutionLine.extend({ became: publicBecame.nullable() })),
  others: z.array(publicSolutionLine),
  published: z.int(),
});

export const publicSolutions = z.object({
  total: z.int(),
  page: z.int(),
  pages: z.int(),
  solutions: z.array(publicSolutionLine),
});

export type PublicSolutionLine = z.infer<typeof publicSolutionLine>;
export type PublicSolution = z.infer<typeof publicSolution>;
export type PublicSolutions = z.infer<typeof publicSolutions>;
export type ContestSolutions = z.infer<typeof contestSolutions>;

/** What there is to choose from, over all published solutions. */
export interface SolutionChoices {
  contests: readonly { slug: string; name: string }[];
  countries: readonly string[];
  themes: readonly string[];
}

type Named = Pick<Contest, 'id' | 'slug' | 'name' | 'illustrative'>;
type Line = Query<'solutions'>;

export const onPage = 20;
const newestMost = 5;
const lineFields = ['contestId', 'reference', 'title', 'summary', 'country', 'theme', 'place', 'award', 'pilotId'] as const;
const latestFirst = { field: 'receivedAt', direction: 'DESC' } as const;

const contestsOf = (reader: Reader): Promise<Named[]> =>
  reader.all('contests', { order: { field: 'name', direction: 'ASC' }, fields: ['slug', 'name', 'illustrative'] });

// A solution whose contest nobody can read is not shown.
const shownIn = (contests: readonly Named[], solution: Solution) => {
  const contest = contests.find(({ id }) => id === solution.contestId);
  return contest ? [{ ...solution, contest, illustrative: contest.illustrative }] : [];
};

const linesOf = (contests: readonly Named[], found: readonly Solution[]): PublicSolutionLine[] =>
  found.flatMap((solution) => shownIn(contests, solution)).map((shown) => publicSolutionLine.parse(shown));

function conditions({ q, country, theme }: SolutionsAsked, contest: Named | undefined): Line {
  return {
    where: {
      ...(contest ? { contestId: contest.id } : {}),
      ...(country === '' ? {} : { country }),
      ...(theme === '' ? {} : { theme }),
    },
    ...(q === '' ? {} : { search: { fields: ['title', 'summary', 'reference'], text: q } }),
  };
}

/** The published solutions that somebody looks for, latest first, one page of them. */
export async function findSolutions(reader: Reader, asked: SolutionsAsked): Promise<PublicSolutions> {
  const { page } = asked;
  const contests = await contestsOf(reader);
  const contest = contests.find(({ slug }) => slug === asked.contest);
  if (asked.contest !== '' && !contest) return { total: 0, page, pages: 0, solutions: [] };
  const range = { from: (page - 1) * onPage, to: page * onPage - 1 };
  const query = { ...conditions(asked, contest), order: latestFirst, range, fields: lineFields };
  const { records, total } = await reader.list('solutions', query);
  return { total, page, pages: Math.ceil(total / onPage), solutions: linesOf(contests, records) };
}

/** The latest published solutions. */
export async function newestSolutions(reader: Reader): Promise<PublicSolutionLine[]> {
  const query = { order: latestFirst, range: { from: 0, to: newestMost - 1 }, fields: lineFields };
  return linesOf(await contestsOf(reader), await reader.all('solutions', query));
}

const inOrder = (values: readonly (string | null)[]): string[] =>
  [...new Set(values.filter((value) => value !== null))].toSorted((one, other) => one.localeCompare(other, 'en'));

/** Contests, countries and themes of which there are published solutions. */
export async function solutionChoices(reader: Reader): Promise<SolutionChoices> {
  const all = await reader.all('solutions', { fields: ['contestId', 'country', 'theme'] });
  const used = new Set(all.map(({ contestId }) => contestId));
  return {
    contests: (await contestsOf(reader)).filter(({ id }) => used.has(id)).map(({ slug, name }) => ({ slug, name })),
    countries: inOrder(all.map(({ country }) => country)),
    themes: inOrder(all.map(({ theme }) => theme)),
  };
}

/** The solution under that reference; undefined where a visitor may read none. */
export async function publicSolutionAt(reader: Reader, reference: string): Promise<PublicSolution | undefined> {
  const [solution] = await reader.all('solutions', { where: { reference } });
  if (!solution) return undefined;
  const [contest] = await reader.all('contests', { where: { id: solution.contestId } });
  if (!contest) return undefined;
  const { pilotId } = solution;
  const became = pilotId === null ? undefined : (await publicBecameOf(reader, [pilotId])).get(pilotId);
  const asked = new Map((contest.questions ?? []).map(({ id, text }) => [id, text]));
  const answers = solution.answers.map(({ questionId, text }) => ({ question: asked.get(questionId) ?? null, text }));
  return publicSolution.parse({
    ...solution,
    contest,
    illustrative: contest.illustrative,
    answers: answers.filter(({ text }) => text.trim() !== ''),
    became: became ?? null,
  });
}

/** What a contest's page says of its published solutions, by place. */
export async function solutionsOfContest(reader: Reader, slug: string): Promise<ContestSolutions> {
  const contests = (await contestsOf(reader)).filter((each) => each.slug === slug);
  const where = { contestId: contests.map(({ id }) => id) };
  const won = { field: 'award', operator: 'ne' as const, value: null };
  const order = { field: 'place', direction: 'ASC' } as const;
  const winners = await reader.all('solutions', { where, filters: [won], order, fields: lineFields });
  const range = { from: 0, to: onPage - 1 };
  const others = await reader.all('solutions', { where: { ...where, award: null }, order, range, fields: lineFields });
  const became = await publicBecameOf(
    reader,
    winners.flatMap(({ pilotId }) => (pilotId === null ? [] : [pilotId])),
  );
  return contestSolutions.parse({
    winners: winners
      .flatMap((solution) => shownIn(contests, solution))
      .map((shown) => ({ ...shown, became: became.get(shown.pilotId ?? 0) ?? null })),
    others: linesOf(contests, others),
    published: await reader.count('solutions', where),
  });
}
