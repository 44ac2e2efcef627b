import { filterInSlices, mapInSlices, type NewRecord } from '@pilotage/db';
import type { FieldProblems, Juror, JurySolutionPair, Solution } from '@pilotage/shared';
import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { createValidationProblem } from '../http/problem.ts';
import { findJurorConflicts } from './jurorConflicts.ts';
import { runJudgingTaskInThread } from './judgingThread.ts';
import { revokeConflictedAssignments } from './revokeConflictedAssignments.ts';
import type { TransitionInput } from '../http/records/transition.ts';

const idList = z
  .array(z.int().min(1))
  .min(1)
  .max(1000)
  .refine((all) => new Set(all).size === all.length, { params: { code: 'field.repeated' } });
const seedCount = 2 ** 32;

/** Either `each`, the number of jurors per solution for a random assignment, or the solutions and jurors to combine. */
export const assignBody = z.strictObject({
  version: z.int().min(1),
  each: z.int().min(1).max(50).optional(),
  seed: z
    .int()
    .min(0)
    .max(seedCount - 1)
    .optional(),
  solutionIds: idList.optional(),
  jurorIds: idList.optional(),
  /** Confirms that the named jurors may judge solutions from their own mail domain. */
  sharedDomainConfirmed: z.boolean().optional(),
});

type AssignBody = z.infer<typeof assignBody>;
type AssignInput = TransitionInput<'contests', AssignBody>;

export const assignResult = z.object({
  assigned: z.int(),
  /** Solutions with fewer jurors than requested; `jurors` is the missing number. */
  missing: z.array(z.object({ solutionId: z.int(), jurors: z.int() })),
  /** Pairs that are not assigned because juror and applicant share a mail domain and this is not confirmed. */
  sharedDomain: z.array(z.object({ solutionId: z.int(), jurorId: z.int() })),
  /** The seed that repeats the random assignment; null for named pairs. */
  seed: z.int().nullable(),
});

type AssignResult = z.infer<typeof assignResult>;

interface AssignmentContext {
  solutions: readonly Pick<Solution, 'id'>[];
  jurors: readonly Juror[];
  /** Earlier assignments of submitted solutions. */
  existing: readonly JurySolutionPair[];
  hasConflict: (pair: JurySolutionPair) => boolean;
  /** Whether the organiser must confirm the pair because of a shared mail domain. */
  needsConfirmation: (pair: JurySolutionPair) => boolean;
}

const pairKeyOf = ({ solutionId, jurorId }: JurySolutionPair) => `${solutionId}/${jurorId}`;

async function loadAssignmentContext({ system, record: contest }: AssignInput): Promise<AssignmentContext> {
  const where = { contestId: contest.id };
  const solutions = await system.all('solutions', {
    where: { ...where, state: 'submitted' },
    fields: ['affiliationId', 'country'],
  });
  const jurors = await system.all('jurors', { where });
  // Addresses, memberships or countries may have changed since the last assignment.
  await revokeConflictedAssignments(system, jurors);
  const scores = await system.all('scores', { where, fields: ['solutionId', 'jurorId', 'state'] });
  const submittedIds = new Set(solutions.map(({ id }) => id));
  const inConflict = new Set(scores.filter(({ state }) => state === 'conflict').map(pairKeyOf));
  const { hasConflict, sharesMailDomain } = await findJurorConflicts(system, contest, jurors);
  const [bySolution, byJuror] = [
    new Map(solutions.map((each) => [each.id, each])),
    new Map(jurors.map((each) => [each.id, each])),
  ];
  const appliesTo = (
    pair: JurySolutionPair,
    rule: (juror: Juror, solution: Pick<Solution, 'id' | 'affiliationId' | 'country'>) => boolean,
  ): boolean => {
    const [solution, juror] = [bySolution.get(pair.solutionId), byJuror.get(pair.jurorId)];
    return !solution || !juror || rule(juror, solution);
  };
  return {
    solutions,
    jurors,
    existing: scores.filter(({ state, solutionId }) => state !== 'conflict' && submittedIds.has(solutionId)),
    hasConflict: (pair) => inConflict.has(pairKeyOf(pair)) || appliesTo(pair, hasConflict),
    needsConfirmation: (pair) => appliesTo(pair, sharesMailDomain),
  };
}

const unknownIdProblems = (
  field: 'solutionIds' | 'jurorIds',
  ids: readonly number[],
  existing: readonly { id: number }[],
): FieldProblems => {
  const knownIds = new Set(existing.map(({ id }) => id));
  const wrong = [...ids.entries()].filter(([, id]) => !knownIds.has(id));
  return Object.fromEntries(wrong.map(([index]) => [`${field}.${index}`, { code: 'field.notFound' as const }]));
};

function assertIdsExist(
  context: AssignmentContext,
  { solutionIds, jurorIds }: { solutionIds: readonly number[]; jurorIds: readonly number[] },
): void {
  const problems = {
    ...unknownIdProblems('solutionIds', solutionIds, context.solutions),
    ...unknownIdProblems('jurorIds', jurorIds, context.jurors),
  };
  if (Object.keys(problems).length > 0) throw createValidationProblem(problems);
}

const allPairsOf = (solutionIds: readonly number[], jurorIds: readonly number[]): JurySolutionPair[] =>
  solutionIds.flatMap((solutionId) => jurorIds.map((jurorId) => ({ solutionId, jurorId })));

/** All pairs of these solutions and jurors, without existing, conflicted and unconfirmed ones. */
async function chooseNamedPairs(
  context: AssignmentContext,
  solutionIds: readonly number[],
  jurorIds: readonly number[],
  isConfirmed: boolean,
) {
  assertIdsExist(context, { solutionIds, jurorIds });
  const existingKeys = new Set(context.existing.map(pairKeyOf));
  const requested = allPairsOf(solutionIds, jurorIds);
  const conflicted = await filterInSlices(requested, (pair) => context.hasConflict(pair));
  const conflictsBySolution = new Map<number, number>();
  for (const { solutionId } of conflicted) conflictsBySolution.set(solutionId, (conflictsBySolution.get(solutionId) ?? 0) + 1);
  const missing = solutionIds.map((solutionId) => ({ solutionId, jurors: conflictsBySolution.get(solutionId) ?? 0 }));
  const assignable = await filterInSlices(requested, (pair) => !existingKeys.has(pairKeyOf(pair)) && !context.hasConflict(pair));
  const sharedDomain = isConfirmed ? [] : await filterInSlices(assignable, (pair) => context.needsConfirmation(pair));
  const unconfirmedKeys = new Set(sharedDomain.map(pairKeyOf));
  return {
    pairs: assignable.filter((pair) => !unconfirmedKeys.has(pairKeyOf(pair))),
    missing: missing.filter(({ jurors }) => jurors > 0),
    sharedDomain,
    seed: null,
  };
}

/** Random pairs without unconfirmed ones. `sharedDomain` lists the pairs to confirm for solutions that lack jurors. */
async function chooseRandomPairs(
  context: AssignmentContext,
  candidates: { solutionIds: readonly number[]; jurorIds: readonly number[] },
  each: number,
  seed: number,
) {
  assertIdsExist(context, candidates);
  const excludedPairs = await filterInSlices(
    allPairsOf(candidates.solutionIds, candidates.jurorIds),
    (pair) => context.hasConflict(pair) || context.needsConfirmation(pair),
  );
  const existing = context.existing.map(({ solutionId, jurorId }) => ({ solutionId, jurorId }));
  const { pairs, missing } = await runJudgingTaskInThread('balance', {
    existing,
    excludedPairs,
    ...candidates,
    jurorsPerSolution: each,
    seed,
  });
  const existingKeys = new Set(context.existing.map(pairKeyOf));
  const understaffedIds = missing.map(({ solutionId }) => solutionId);
  const sharedDomain = await filterInSlices(
    allPairsOf(understaffedIds, candidates.jurorIds),
    (pair) => !existingKeys.has(pairKeyOf(pair)) && !context.hasConflict(pair) && context.needsConfirmation(pair),
  );
  return { pairs, missing, sharedDomain, seed };
}

async function choosePairs(
  context: AssignmentContext,
  { each, seed = randomInt(seedCount), solutionIds, jurorIds, sharedDomainConfirmed = false }: AssignBody,
) {
  if (solutionIds && jurorIds && each === undefined)
    return chooseNamedPairs(context, solutionIds, jurorIds, sharedDomainConfirmed);
  if (each === undefined) throw createValidationProblem({ each: { code: 'field.required' } });
  const all = { solutionIds: context.solutions.map(({ id }) => id), jurorIds: context.jurors.map(({ id }) => id) };
  return chooseRandomPairs(
    context,
    { solutionIds: solutionIds ?? all.solutionIds, jurorIds: jurorIds ?? all.jurorIds },
    each,
    seed,
  );
}

/** Confirms the shared mail domain of existing assignments, which removes their warning. */
async function confirmSharedDomains(
  { system, record: contest }: AssignInput,
  { existing }: AssignmentContext,
  { solutionIds = [], jurorIds = [] }: AssignBody,
) {
  const namedKeys = new Set(allPairsOf(solutionIds, jurorIds).map(pairKeyOf));
  if (!existing.some((pair) => namedKeys.has(pairKeyOf(pair)))) return;
  const where = { contestId: contest.id, sharedDomainConfirmed: false, solutionId: solutionIds, jurorId: jurorIds };
  await system.updateAll('scores', await system.all('scores', { where }), { sharedDomainConfirmed: true });
}

/** Assigns solutions to jurors, randomly or by name, without conflicts of interest. Throws 422 for unknown ids. */
export async function assignSolutions(input: AssignInput): Promise<AssignResult> {
  const { system, record: contest, body } = input;
  const context = await loadAssignmentContext(input);
  const { pairs, missing, sharedDomain, seed } = await choosePairs(context, body);
  if (body.sharedDomainConfirmed) await confirmSharedDomains(input, context, body);
  const userOf = new Map(context.jurors.map(({ id, userId }) => [id, userId]));
  const rowOf = (pair: JurySolutionPair): NewRecord<'scores'>[] => {
    const userId = userOf.get(pair.jurorId);
    if (userId === undefined) return [];
    const { id: contestId, organisationId } = contest;
    const emptyScore = { marks: [], forApplicant: null, forJury: null, conflict: null, scoredAt: null, withdrawnScores: null };
    return [
      {
        organisationId,
        contestId,
        ...pair,
        userId,
        reviewerId: userId,
        scoredById: null,
        state: 'assigned',
        ...emptyScore,
        sharedDomainConfirmed: context.needsConfirmation(pair),
      },
    ];
  };
  const rows = (await mapInSlices(pairs, rowOf)).flat();
  await system.insertAll('scores', rows);
  return { assigned: rows.length, missing: [...missing], sharedDomain: [...sharedDomain], seed };
}
