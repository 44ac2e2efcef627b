import { type NewRecord, type Store, systemStoreOf } from '@pilotage/db';
import {
  type Criterion,
  formatFieldMessage,
  type FieldProblems,
  type CriterionScore,
  resources,
  type Score,
  scoreMachine,
} from '@pilotage/shared';
import { z } from 'zod';
import { readActionBody } from '../http/readActionBody.ts';
import { resolveTransition } from '../http/resolveTransition.ts';
import { createValidationProblem, Problem } from '../http/problem.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { findJurorConflicts } from './jurorConflicts.ts';
import { assertJudgingPhase } from './assertJudgingPhase.ts';

const { marks, forApplicant, forJury, conflict } = resources.scores.fields;

const scoreBody = z.strictObject({
  version: z.int().min(1),
  marks,
  forApplicant: forApplicant.optional(),
  forJury: forJury.optional(),
});

const declineBody = z.strictObject({ version: z.int().min(1), conflict: conflict.unwrap() });

interface ScoreTransition<B> {
  action: 'score' | 'decline';
  schema: z.ZodType<B>;
  work: (body: B, about: { store: Store; score: Score }) => Promise<Partial<NewRecord<'scores'>>>;
}

/** Only while the contest is judged, and the solution with it. */
async function assertScorable(store: Store, { contestId, solutionId, jurorId }: Score): Promise<void> {
  const system = systemStoreOf(store);
  const contest = await system.get('contests', contestId);
  assertJudgingPhase(contest, 'running');
  const solution = await system.get('solutions', solutionId);
  if (contest.state !== 'judging' || solution.state !== 'submitted') throw new Problem('invalidState');
  const juror = await system.get('jurors', jurorId);
  // Somebody may have begun to work for the applicant's organisation since.
  const conflicts = await findJurorConflicts(system, contest, [juror]);
  if (conflicts.hasConflict(juror, solution))
    throw new Problem('invalidState', { detail: formatFieldMessage({ code: 'scores.conflictOfInterest' }) });
}

async function transitionScore<B extends { version: number }>(
  request: RouteRequest,
  store: Store,
  { action, schema, work }: ScoreTransition<B>,
) {
  const id = idOf(request);
  const { contestId } = await store.getAuthorized('scores', id, action);
  const { version, parse: parsed } = readActionBody(request, schema);
  const body = await store.transaction(async (store) => {
    // Whoever ends the judging holds this row: what is scored here is in, or too late.
    await systemStoreOf(store).lockRow('contests', contestId);
    const score = await store.getAuthorized('scores', id, action);
    await assertScorable(store, score);
    const { to } = resolveTransition(scoreMachine, score, { action, version });
    return store.update('scores', { id, version }, { ...(await work(parsed(), { store, score })), state: to }, action);
  });
  return { status: 200, body };
}

function markProblem({ value }: CriterionScore, index: number, criterion: Pick<Criterion, 'scale'> | undefined): FieldProblems {
  if (!criterion) return { [`marks.${index}.criterionId`]: { code: 'scores.otherCriterion' } };
  const isStep = criterion.scale.some((step) => step.value === value);
  return isStep ? {} : { [`marks.${index}.value`]: { code: 'scores.noStep' } };
}

/** What is wrong with these marks: each criterion has exactly one, from its own scale. */
function markProblems(marks: readonly CriterionScore[], criteria: readonly Pick<Criterion, 'id' | 'scale'>[]): FieldProblems {
  const criterionById = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const problems: FieldProblems = {};
  for (const [index, mark] of marks.entries()) {
    const isRepeated = marks.slice(0, index).some(({ criterionId }) => criterionId === mark.criterionId);
    if (isRepeated) problems[`marks.${index}.criterionId`] = { code: 'field.repeated' };
    else Object.assign(problems, markProblem(mark, index, criterionById.get(mark.criterionId)));
  }
  const marked = new Set(marks.map(({ criterionId }) => criterionId));
  const missing = criteria.filter(({ id }) => !marked.has(id)).length;
  return missing === 0 ? problems : { ...problems, marks: { code: 'scores.criterionMissing', missing } };
}

const scoreSolution: ScoreTransition<z.infer<typeof scoreBody>>['work'] = async (
  body,
  { store, score: { contestId, userId } },
) => {
  const criteria = await systemStoreOf(store).all('criteria', { where: { contestId }, fields: ['scale'] });
  const problems = markProblems(body.marks, criteria);
  if (Object.keys(problems).length > 0) throw createValidationProblem(problems);
  const byCriterion = body.marks.toSorted((one, other) => one.criterionId - other.criterionId);
  const words = { forApplicant: body.forApplicant ?? null, forJury: body.forJury ?? null };
  return { marks: byCriterion, ...words, scoredById: userId, scoredAt: store.now() };
};

/** From here on it is as if the juror had never got the solution. */
const declineSolution: ScoreTransition<z.infer<typeof declineBody>>['work'] = async ({ conflict: reason }) => ({
  conflict: reason,
  reviewerId: null,
});

/** What jurors do with the solutions that they are given. */
export const scoreRoutes = [
  guardedRoute({
    method: 'post',
    path: '/api/scores/:id/score',
    summary: 'Score a solution by every criterion, once and for all',
    access: { resource: 'scores', action: 'score' },
    in: scoreBody,
    out: resources.scores.read,
    status: 200,
    handle: (request, { store }) => transitionScore(request, store, { action: 'score', schema: scoreBody, work: scoreSolution }),
  }),
  guardedRoute({
    method: 'post',
    path: '/api/scores/:id/decline',
    summary: 'Declare a conflict: the solution is not there for this juror any more',
    access: { resource: 'scores', action: 'decline' },
    in: declineBody,
    out: resources.scores.read,
    status: 200,
    handle: (request, { store }) =>
      transitionScore(request, store, { action: 'decline', schema: declineBody, work: declineSolution }),
  }),
] as const;
