import { filteredInSlices, mappedInSlices, type NewRecord } from '@pilotage/db';
import type { FieldProblems, Juror, Pair, Solution } from '@pilotage/shared';
import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { invalid } from '../http/problem.ts';
import { conflictsIn } from './apart.ts';
import { computed } from './judgingThread.ts';
import { takeAwayApart } from './takeAwayApart.ts';
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
  /** Whether those named may judge what comes from their own mail domain. */
  sharedDomainConfirmed: z.boolean().optional(),
});

type AssignBody = z.infer<typeof assignBody>;

export const assignedOut = z.object({
  assigned: z.int(),
  /** Solutions that got fewer jurors than asked. */
  missing: z.array(z.object({ solutionId: z.int(), jurors: z.int() })),
  /** What was not given because juror and applicant write from one mail domain: it is given once that is confirmed. */
  sharedDomain: z.array(z.object({ solutionId: z.int(), jurorId: z.int() })),
  /** With which the same chance comes again; null where nothing was left to chance. */
  seed: z.int().nullable(),
});

type Assigned = z.infer<typeof assignedOut>;

interface Book {
  solutions: readonly Pick<Solution, 'id'>[];
  jurors: readonly Juror[];
  /** What was given before and still stands. */
  existing: readonly Pair[];
  isApart: (pair: Pair) => boolean;
  /** Whether the organiser has to confirm that this juror may judge this applicant. */
  needsConfirming: (pair: Pair) => boolean;
}

const keyOf = ({ solutionId, jurorId }: Pair) => `${solutionId}/${jurorId}`;

async function bookOf({ system, contest }: Judged<AssignBody>): Promise<Book> {
  const where = { contestId: contest.id };
  const solutions = await system.all('solutions', {
    where: { ...where, state: 'submitted' },
    fields: ['affiliationId', 'country'],
  });
  const jurors = await system.all('jurors', { where });
  // An address, a membership or a country may have changed since.
  await takeAwayApart(system, jurors);
  const scores = await system.all('scores', { where, fields: ['solutionId', 'jurorId', 'state'] });
  const judged = new Set(solutions.map(({ id }) => id));
  const inConflict = new Set(scores.filter(({ state }) => state === 'conflict').map(keyOf));
  const { isApart, sharesDomain } = await conflictsIn(system, contest, jurors);
  const [bySolution, byJuror] = [
    new Map(solutions.map((each) => [each.id, each])),
    new Map(jurors.map((each) => [each.id, each])),
  ];
  const holds = (
    pair: Pair,
    rule: (juror: Juror, solution: Pick<Solution, 'id' | 'affiliationId' | 'country'>) => boolean,
  ): boolean => {
    const [solution, juror] = [bySolution.get(pair.solutionId), byJuror.get(pair.jurorId)];
    return !solution || !juror || rule(juror, solution);
  };
  return {
    solutions,
    jurors,
    existing: scores.filter(({ state, solutionId }) => state !== 'conflict' && judged.has(solutionId)),
    isApart: (pair) => inConflict.has(keyOf(pair)) || holds(pair, isApart),
    needsConfirming: (pair) => holds(pair, sharesDomain),
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

const pairsOf = (solutionIds: readonly number[], jurorIds: readonly number[]): Pair[] =>
  solutionIds.flatMap((solutionId) => jurorIds.map((jurorId) => ({ solutionId, jurorId })));

/** Every one of these solutions for every one of these jurors, but where that is so already, must not be, or is to be confirmed first. */
async function everyPair(book: Book, solutionIds: readonly number[], jurorIds: readonly number[], isConfirmed: boolean) {
  assertThere(book, { solutionIds, jurorIds });
  const had = new Set(book.existing.map(keyOf));
  const asked = pairsOf(solutionIds, jurorIds);
  const apart = await filteredInSlices(asked, (pair) => book.isApart(pair));
  const apartFrom = new Map<number, number>();
  for (const { solutionId } of apart) apartFrom.set(solutionId, (apartFrom.get(solutionId) ?? 0) + 1);
  const missing = solutionIds.map((solutionId) => ({ solutionId, jurors: apartFrom.get(solutionId) ?? 0 }));
  const free = await filteredInSlices(asked, (pair) => !had.has(keyOf(pair)) && !book.isApart(pair));
  const sharedDomain = isConfirmed ? [] : await filteredInSlices(free, (pair) => book.needsConfirming(pair));
  const open = new Set(sharedDomain.map(keyOf));
  return {
    pairs: free.filter((pair) => !open.has(keyOf(pair))),
    missing: missing.filter(({ jurors }) => jurors > 0),
    sharedDomain,
    seed: null,
  };
}

/** By chance nobody gets what is to be confirmed first; where jurors are missing for it, the answer names who would do. */
async function byChance(
  book: Book,
  among: { solutionIds: readonly number[]; jurorIds: readonly number[] },
  each: number,
  seed: number,
) {
  assertThere(book, among);
  const apart = await filteredInSlices(
    pairsOf(among.solutionIds, among.jurorIds),
    (pair) => book.isApart(pair) || book.needsConfirming(pair),
  );
  const existing = book.existing.map(({ solutionId, jurorId }) => ({ solutionId, jurorId }));
  const { pairs, missing } = await computed('balance', { existing, apart, ...among, each, seed });
  const had = new Set(book.existing.map(keyOf));
  const short = missing.map(({ solutionId }) => solutionId);
  const sharedDomain = await filteredInSlices(
    pairsOf(short, among.jurorIds),
    (pair) => !had.has(keyOf(pair)) && !book.isApart(pair) && book.needsConfirming(pair),
  );
  return { pairs, missing, sharedDomain, seed };
}

async function chosen(
  book: Book,
  { each, seed = randomInt(seeds), solutionIds, jurorIds, sharedDomainConfirmed = false }: AssignBody,
) {
  if (solutionIds && jurorIds && each === undefined) return everyPair(book, solutionIds, jurorIds, sharedDomainConfirmed);
  if (each === undefined) throw invalid({ each: { code: 'field.required' } });
  const all = { solutionIds: book.solutions.map(({ id }) => id), jurorIds: book.jurors.map(({ id }) => id) };
  return byChance(book, { solutionIds: solutionIds ?? all.solutionIds, jurorIds: jurorIds ?? all.jurorIds }, each, seed);
}

/** What was given before, and is confirmed now: the warning goes. */
async function confirmGiven(
  { system, contest }: Judged<AssignBody>,
  { existing }: Book,
  { solutionIds = [], jurorIds = [] }: AssignBody,
) {
  const named = new Set(pairsOf(solutionIds, jurorIds).map(keyOf));
  if (!existing.some((pair) => named.has(keyOf(pair)))) return;
  const where = { contestId: contest.id, sharedDomainConfirmed: false, solutionId: solutionIds, jurorId: jurorIds };
  await system.updateAll('scores', await system.all('scores', { where }), { sharedDomainConfirmed: true });
}

/** Gives solutions to jurors, by chance or as is said; nobody gets what they must not judge. */
export async function assign(judged: Judged<AssignBody>): Promise<{ told: Assigned }> {
  const { system, contest, body } = judged;
  const book = await bookOf(judged);
  const { pairs, missing, sharedDomain, seed } = await chosen(book, body);
  if (body.sharedDomainConfirmed) await confirmGiven(judged, book, body);
  const userOf = new Map(book.jurors.map(({ id, userId }) => [id, userId]));
  const rowOf = (pair: Pair): NewRecord<'scores'>[] => {
    const userId = userOf.get(pair.jurorId);
    if (userId === undefined) return [];
    const { id: contestId, organisationId } = contest;
    const nothing = { marks: [], forApplicant: null, forJury: null, conflict: null, scoredAt: null };
    return [
      {
        organisationId,
        contestId,
        ...pair,
        userId,
        reviewerId: userId,
        scoredById: null,
        state: 'assigned',
        ...nothing,
        sharedDomainConfirmed: book.needsConfirming(pair),
      },
    ];
  };
  const rows = (await mappedInSlices(pairs, rowOf)).flat();
  await system.insertAll('scores', rows);
  return { told: { assigned: rows.length, missing: [...missing], sharedDomain: [...sharedDomain], seed } };
}
