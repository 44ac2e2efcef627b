import type { NewRecord, Store } from '@pilotage/db';
import { contestMachine, type DecisionRecord, type FieldProblems, resources } from '@pilotage/shared';
import { z } from 'zod';
import { versionBody } from '../http/records/readActionBody.ts';
import { createValidationProblem } from '../http/problem.ts';
import { idOf } from '../http/records/resourceRoutes.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';
import { transition, type TransitionInput } from '../http/records/transition.ts';
import { enqueueMailsOnce } from '../mail/enqueueMail.ts';
import { buildDecisionRecord } from './buildDecisionRecord.ts';
import { runJudgingTaskInThread } from '../jury/judgingThread.ts';
import { assertJudgingPhase } from '../jury/assertJudgingPhase.ts';

const awardInput = z.strictObject({ solutionId: z.int().min(1), award: resources.solutions.fields.award.unwrap() });

const decideBody = z.strictObject({
  version: z.int().min(1),
  awards: z.array(awardInput).max(100),
  statement: resources.decisions.fields.statement.optional(),
});

type DecideInput = TransitionInput<'contests', z.infer<typeof decideBody>>;

const verifyResult = z.object({
  /** Worked out anew from the record. */
  hash: z.string(),
  hashMatches: z.boolean(),
  resultMatches: z.boolean(),
});

function awardProblems({ result }: DecisionRecord, { awards }: DecideInput['body']): FieldProblems {
  const rankedIds = new Set(result.filter(({ place }) => place !== null).map(({ solutionId }) => solutionId));
  const problems: FieldProblems = {};
  for (const [index, { solutionId }] of awards.entries()) {
    const isRepeated = awards.slice(0, index).some((each) => each.solutionId === solutionId);
    if (isRepeated) problems[`awards.${index}.solutionId`] = { code: 'field.repeated' };
    else if (!rankedIds.has(solutionId)) problems[`awards.${index}.solutionId`] = { code: 'decisions.notJudged' };
  }
  return problems;
}

/** Each judged solution gets its place, those named their award; what was awarded, or may be, is published. */
async function recordOutcomes({ system, record: contest }: DecideInput, { result, awards }: DecisionRecord): Promise<void> {
  const [rankById, awardById] = [
    new Map(result.map(({ solutionId, place }) => [solutionId, place])),
    new Map(awards.map((each) => [each.solutionId, each.award])),
  ];
  const where = { contestId: contest.id, state: 'submitted' };
  const solutions = await system.all('solutions', { where, fields: ['version', 'mayPublish'] });
  const groups = new Map<string, { changes: Partial<NewRecord<'solutions'>>; keys: { id: number; version: number }[] }>();
  for (const { id, version, mayPublish } of solutions) {
    const award = awardById.get(id) ?? null;
    const changes = { place: rankById.get(id) ?? null, award, published: award !== null || mayPublish };
    const text = JSON.stringify(changes);
    const keys = groups.get(text)?.keys ?? [];
    keys.push({ id, version });
    groups.set(text, { changes, keys });
  }
  for (const { keys, changes } of groups.values()) await system.updateAll('solutions', keys, changes);
}

/** A letter to each applicant, also to those whose solution was not judged: once, whatever happens. */
async function enqueueResultLetters({ store, system, record: contest }: DecideInput): Promise<void> {
  const answered = ['submitted', 'excluded'];
  const solutions = await system.all('solutions', { where: { contestId: contest.id, state: answered }, fields: [] });
  const letters = solutions.map(({ id: solutionId }) => ({ about: { solutionId }, dedupKey: `letter:${solutionId}` }));
  await enqueueMailsOnce(store, 'contestLetter', letters);
}

/** Writes all of it or nothing: the record of the decision, ranks and awards, and the letters. */
const decideContest = transition({
  resource: 'contests',
  action: 'decide',
  machine: contestMachine,
  summary: 'Decide a contest, once: ranks, awards, what is published, and a letter to every applicant',
  cost: expensiveRequestCost,
  body: decideBody,
  assertState: ({ record }) => assertJudgingPhase(record, 'ended'),
  async apply(input) {
    const { store, system, record: contest, body } = input;
    const { record, hash } = await buildDecisionRecord(system, contest, body.awards);
    // The result is computed once: the awards are validated against it here.
    const problems = awardProblems(record, body);
    if (Object.keys(problems).length > 0) throw createValidationProblem(problems);
    await recordOutcomes(input, record);
    await system.insert('decisions', {
      organisationId: contest.organisationId,
      contestId: contest.id,
      record,
      hash,
      statement: body.statement ?? null,
      decidedById: store.actor.role === 'system' ? null : store.actor.userId,
    });
    await enqueueResultLetters(input);
    return { changes: { decidedAt: record.decidedAt } };
  },
});

const archiveContest = transition({
  resource: 'contests',
  action: 'archive',
  machine: contestMachine,
  summary: 'Archive a decided contest',
  body: versionBody,
});

async function verifyDecision(request: RouteRequest, store: Store) {
  const decision = await store.get('decisions', idOf(request));
  const { hash, resultMatches } = await runJudgingTaskInThread('verify', decision.record);
  return { status: 200, body: { hash, hashMatches: hash === decision.hash, resultMatches } };
}

/** How a contest is decided, once, and how anybody who may read it verifies it. */
export const decisionRoutes = [
  decideContest,
  archiveContest,
  guardedRoute({
    method: 'get',
    path: '/api/decisions/:id/verify',
    summary: 'Verify a decision: that its record is unchanged, and that the result follows from it',
    access: { resource: 'decisions', action: 'read' },
    out: verifyResult,
    status: 200,
    handle: (request, { store }) => verifyDecision(request, store),
  }),
] as const;
