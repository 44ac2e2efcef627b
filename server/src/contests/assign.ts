import type { NewRecord } from '@pilotage/db';
import { balanced, type FieldProblems, type Juror, type Pair, type Solution } from '@pilotage/shared';
import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { invalid } from '../http/problem.ts';
import { apartIn } from './apart.ts';
import type { Judged } from './judgingStep.ts';

const ids = z
  .array(z.int().min(1))
  .min(1)
  .max(1000)
  .refine((all) => new Set(all).size === all.length, { params: { code: 'field.repeated' } });
const seeds = 2 ** 32;

/** Either how many jurors each solution gets by chance, or who gets which. */
export const assignBody = z.strictObject({
  version: z.int().min(1),
  each: z.int().min(1).max(50).optional(),
  seed: z
    .int()
    .min(0)
    .max(seeds - 1)
    .optional(),
  solutionIds: ids.optional(),
  jurorIds: ids.optional(),
});

type AssignBody = z.infer<typeof assignBody>;

export const assignedOut = z.object({
  assigned: z.int(),
  /** Solutions that got fewer jurors than asked. */
  missing: z.array(z.object({ solutionId: z.int(), jurors: z.int() })),
  /** With which the same chance comes again; null where nothing was left to chance. */
  seed: z.int().nullable(),
});

type Assigned = z.infer<typeof assignedOut>;

interface Book {
  solutions: readonly Solution[];
  jurors: readonly Juror[];
  /** What was given before and still stands. */
  existing: readonly Pair[];
  isApart: (pair: Pair) => boolean;
}

async function bookOf({ system, contest }: Judged<AssignBody>): Promise<Book> {
  const where = { contestId: contest.id };
  const solutions = await system.all('solutions', { where: { ...where, state: 'submitted' } });
  const jurors = await system.all('jurors', { where });
  const scores = await system.all('scores', { where, fields: ['solutionId', 'jurorId', 'state'] });
  const judged = new Set(solutions.map(({ id }) => id));
  const pairOf = ({ solutionId, jurorId }: Pair) => `${solutionId}/${jurorId}`;
  const inConflict = new Set(scores.filter(({ state }) => state === 'conflict').map(pairOf));
  const apart = await apartIn(system, contest, jurors);
  const [bySolution, byJuror] = [
    new Map(solutions.map((each) => [each.id, each])),
    new Map(jurors.map((each) => [each.id, each])),
  ];
  return {
    solutions,
    jurors,
    existing: scores.filter(({ state, solutionId }) => state !== 'conflict' && judged.has(solutionId)),
    isApart: (pair) => {
      const [solution, juror] = [bySolution.get(pair.solutionId), byJuror.get(pair.jurorId)];
      return !solution || !juror || inConflict.has(pairOf(pair)) || apart(juror, solution);
    },
  };
}

const unknownAt = (
  field: 'solutionIds' | 'jurorIds',
  given: readonly number[],
  known: readonly { id: number }[],
): FieldProblems => {
  const there = new Set(known.map(({ id }) => id));
  const wrong = [...given.entries()].filter(([, id]) => !there.has(id));
  return Object.fromEntries(wrong.map(([at]) => [`${field}.${at}`, { code: 'field.notFound' as const }]));
};

function assertThere(
  book: Book,
  { solutionIds, jurorIds }: { solutionIds: readonly number[]; jurorIds: readonly number[] },
): void {
  const problems = {
    ...unknownAt('solutionIds', solutionIds, book.solutions),
    ...unknownAt('jurorIds', jurorIds, book.jurors),
  };
  if (Object.keys(problems).length > 0) throw invalid(problems);
}

/** Every one of these solutions for every one of these jurors, but where that is so already or must not be. */
function everyPair(book: Book, solutionIds: readonly number[], jurorIds: readonly number[]) {
  assertThere(book, { solutionIds, jurorIds });
  const had = new Set(book.existing.map(({ solutionId, jurorId }) => `${solutionId}/${jurorId}`));
  const asked = solutionIds.flatMap((solutionId) => jurorIds.map((jurorId) => ({ solutionId, jurorId })));
  const apart = asked.filter((pair) => book.isApart(pair));
  const missing = solutionIds.map((solutionId) => ({
    solutionId,
    jurors: apart.filter((pair) => pair.solutionId === solutionId).length,
  }));
  return {
    pairs: asked.filter((pair) => !had.has(`${pair.solutionId}/${pair.jurorId}`) && !book.isApart(pair)),
    missing: missing.filter(({ jurors }) => jurors > 0),
    seed: null,
  };
}

function chosen(book: Book, { each, seed = randomInt(seeds), solutionIds, jurorIds }: AssignBody) {
  if (solutionIds && jurorIds && each === undefined) return everyPair(book, solutionIds, jurorIds);
  if (each === undefined) throw invalid({ each: { code: 'field.required' } });
  const all = { solutionIds: book.solutions.map(({ id }) => id), jurorIds: book.jurors.map(({ id }) => id) };
  const among = { solutionIds: solutionIds ?? all.solutionIds, jurorIds: jurorIds ?? all.jurorIds };
  assertThere(book, among);
  return { ...balanced({ ...book, ...among, each, seed }), seed };
}

/** Gives solutions to jurors, by chance or as is said; nobody gets what they must not judge. */
export async function assign(judged: Judged<AssignBody>): Promise<{ told: Assigned }> {
  const { system, contest, body } = judged;
  const book = await bookOf(judged);
  const { pairs, missing, seed } = chosen(book, body);
  const userOf = new Map(book.jurors.map(({ id, userId }) => [id, userId]));
  const rows = pairs.flatMap((pair): NewRecord<'scores'>[] => {
    const userId = userOf.get(pair.jurorId);
    if (userId === undefined) return [];
    const { id: contestId, organisationId } = contest;
    const nothing = { marks: [], forApplicant: null, forJury: null, conflict: null, scoredAt: null };
    return [{ organisationId, contestId, ...pair, userId, reviewerId: userId, scoredById: null, state: 'assigned', ...nothing }];
  });
  await system.insertAll('scores', rows);
  return { told: { assigned: rows.length, missing: [...missing], seed } };
}
