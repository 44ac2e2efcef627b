import { type NewRecord, type Store, systemOf } from '@pilotage/db';
import {
  type Criterion,
  fieldMessage,
  type FieldProblems,
  type Mark,
  resources,
  type Score,
  scoreMachine,
} from '@pilotage/shared';
import { z } from 'zod';
import { actionBody } from '../http/actionBody.ts';
import { permittedStep } from '../http/permittedStep.ts';
import { invalid, Problem } from '../http/problem.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type Request } from '../http/route.ts';
import { conflictsIn } from './apart.ts';
import { assertJudging } from './assertJudging.ts';

const { marks, forApplicant, forJury, conflict } = resources.scores.fields;

const scoreBody = z.strictObject({
  version: z.int().min(1),
  marks,
  forApplicant: forApplicant.optional(),
  forJury: forJury.optional(),
});

const declineBody = z.strictObject({ version: z.int().min(1), conflict: conflict.unwrap() });

interface Step<B> {
  action: 'score' | 'decline';
  schema: z.ZodType<B>;
  work: (body: B, about: { store: Store; score: Score }) => Promise<Partial<NewRecord<'scores'>>>;
}

/** Only while the contest is judged, and the solution with it. */
async function assertJudged(store: Store, { contestId, solutionId, jurorId }: Score): Promise<void> {
  const system = systemOf(store);
  const contest = await system.get('contests', contestId);
  assertJudging(contest, 'running');
  const solution = await system.get('solutions', solutionId);
  if (contest.state !== 'judging' || solution.state !== 'submitted') throw new Problem('state');
  const juror = await system.get('jurors', jurorId);
  // Somebody may have begun to work for the applicant's organisation since.
  const conflicts = await conflictsIn(system, contest, [juror]);
  if (conflicts.isApart(juror, solution)) throw new Problem('state', { detail: fieldMessage({ code: 'scores.apart' }) });
}

async function step<B extends { version: number }>(request: Request, store: Store, { action, schema, work }: Step<B>) {
  const id = idOf(request);
  const { contestId } = await store.target('scores', id, action);
  const { version, parsed } = actionBody(request, schema);
  const body = await store.transaction(async (store) => {
    // Whoever ends the judging holds this row: what is scored here is in, or too late.
    await systemOf(store).guard('contests', contestId);
    const score = await store.target('scores', id, action);
    await assertJudged(store, score);
    const { to } = permittedStep(scoreMachine, score, { action, version });
    return store.update('scores', { id, version }, { ...(await work(parsed(), { store, score })), state: to }, action);
  });
  return { status: 200, body };
}

function markProblem({ value }: Mark, at: number, criterion: Pick<Criterion, 'scale'> | undefined): FieldProblems {
  if (!criterion) return { [`marks.${at}.criterionId`]: { code: 'scores.otherCriterion' } };
  const isStep = criterion.scale.some((step) => step.value === value);
  return isStep ? {} : { [`marks.${at}.value`]: { code: 'scores.noStep' } };
}

/** What is wrong with these marks: each criterion has exactly one, from its own scale. */
function markProblems(given: readonly Mark[], criteria: readonly Pick<Criterion, 'id' | 'scale'>[]): FieldProblems {
  const by = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const problems: FieldProblems = {};
  for (const [at, mark] of given.entries()) {
    const isRepeated = given.slice(0, at).some(({ criterionId }) => criterionId === mark.criterionId);
    if (isRepeated) problems[`marks.${at}.criterionId`] = { code: 'field.repeated' };
    else Object.assign(problems, markProblem(mark, at, by.get(mark.criterionId)));
  }
  const marked = new Set(given.map(({ criterionId }) => criterionId));
  const missing = criteria.filter(({ id }) => !marked.has(id)).length;
  return missing === 0 ? problems : { ...problems, marks: { code: 'scores.criterionMissing', missing } };
}

const score: Step<z.infer<typeof scoreBody>>['work'] = async (body, { store, score: { contestId, userId } }) => {
  const criteria = await systemOf(store).all('criteria', { where: { contestId }, fields: ['scale'] });
  const problems = markProblems(body.marks, criteria);
  if (Object.keys(problems).length > 0) throw invalid(problems);
  const byCriterion = body.marks.toSorted((one, other) => one.criterionId - other.criterionId);
  const words = { forApplicant: body.forApplicant ?? null, forJury: body.forJury ?? null };
  return { marks: byCriterion, ...words, scoredById: userId, scoredAt: store.now() };
};

/** From here on it is as if the juror had never got the solution. */
const decline: Step<z.infer<typeof declineBody>>['work'] = async ({ conflict: reason }) => ({
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
    handle: (request, { store }) => step(request, store, { action: 'score', schema: scoreBody, work: score }),
  }),
  guardedRoute({
    method: 'post',
    path: '/api/scores/:id/decline',
    summary: 'Declare a conflict: the solution is not there for this juror any more',
    access: { resource: 'scores', action: 'decline' },
    in: declineBody,
    out: resources.scores.read,
    status: 200,
    handle: (request, { store }) => step(request, store, { action: 'decline', schema: declineBody, work: decline }),
  }),
] as const;
