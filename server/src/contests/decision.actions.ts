import type { NewRecord, Store } from '@pilotage/db';
import { type Contest, type DecisionRecord, type FieldProblems, resources } from '@pilotage/shared';
import { z } from 'zod';
import { versionBody } from '../http/readActionBody.ts';
import { createValidationProblem } from '../http/problem.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { expensiveRequestCost } from '../http/requestLimiter.ts';
import { enqueueMailsOnce } from '../mail/enqueueMail.ts';
import { buildDecisionRecord } from './buildDecisionRecord.ts';
import { runJudgingTaskInThread } from '../jury/judgingThread.ts';
import { type JudgingContext, runJudgingTransition } from '../jury/judgingTransition.ts';

const awardInput = z.strictObject({ solutionId: z.int().min(1), award: resources.solutions.fields.award.unwrap() });

const decideBody = z.strictObject({
  version: z.int().min(1),
  awards: z.array(awardInput).max(100),
  statement: resources.decisions.fields.statement.optional(),
});

type DecideContext = JudgingContext<z.infer<typeof decideBody>>;

const verifyResult = z.object({
  /** Worked out anew from the record. */
  hash: z.string(),
  hashMatches: z.boolean(),
  resultMatches: z.boolean(),
});

function awardProblems({ result }: DecisionRecord, { awards }: DecideContext['body']): FieldProblems {
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
async function recordOutcomes({ system, contest }: DecideContext, { result, awards }: DecisionRecord): Promise<void> {
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
async function enqueueResultLetters({ store, system, contest }: DecideContext): Promise<void> {
  const answered = ['submitted', 'excluded'];
  const solutions = await system.all('solutions', { where: { contestId: contest.id, state: answered }, fields: [] });
  const letters = solutions.map(({ id: solutionId }) => ({ about: { solutionId }, dedupKey: `letter:${solutionId}` }));
  await enqueueMailsOnce(store, 'contestLetter', letters);
}

/** All at once or nothing: the record that everything follows from, places and awards, and the letters. */
async function decideContest(context: DecideContext): Promise<{ changes: Partial<Contest>; result: null }> {
  const { store, system, contest, body } = context;
  const { record, hash } = await buildDecisionRecord(system, contest, body.awards);
  const problems = awardProblems(record, body);
  if (Object.keys(problems).length > 0) throw createValidationProblem(problems);
  await recordOutcomes(context, record);
  await system.insert('decisions', {
    organisationId: contest.organisationId,
    contestId: contest.id,
    record,
    hash,
    statement: body.statement ?? null,
    decidedById: store.actor.role === 'system' ? null : store.actor.userId,
  });
  await enqueueResultLetters(context);
  return { changes: { decidedAt: record.decidedAt }, result: null };
}

async function verifyDecision(request: RouteRequest, store: Store) {
  const decision = await store.get('decisions', idOf(request));
  const { hash, resultMatches } = await runJudgingTaskInThread('verify', decision.record);
  return { status: 200, body: { hash, hashMatches: hash === decision.hash, resultMatches } };
}

/** How a contest is decided, once, and how anybody who may read it verifies it. */
export const decisionRoutes = [
  guardedRoute({
    method: 'post',
    path: '/api/contests/:id/decide',
    summary: 'Announce the result, once: places, awards, what is published, and a letter to every applicant',
    cost: expensiveRequestCost,
    access: { resource: 'contests', action: 'decide' },
    in: decideBody,
    out: resources.contests.read,
    status: 200,
    handle: async (request, { store }) => {
      const step = { action: 'decide', when: 'ended', schema: decideBody, work: decideContest } as const;
      return { status: 200, body: (await runJudgingTransition(request, store, step)).contest };
    },
  }),
  guardedRoute({
    method: 'post',
    path: '/api/contests/:id/archive',
    summary: 'Put a decided contest away',
    access: { resource: 'contests', action: 'archive' },
    in: versionBody,
    out: resources.contests.read,
    status: 200,
    handle: async (request, { store }) => {
      const work = async () => ({ result: null });
      const step = { action: 'archive', when: 'either', schema: versionBody, work } as const;
      return { status: 200, body: (await runJudgingTransition(request, store, step)).contest };
    },
  }),
  guardedRoute({
    method: 'get',
    path: '/api/decisions/:id/verify',
    summary: 'Whether the record is the one that was decided on, and the result follows from it',
    access: { resource: 'decisions', action: 'read' },
    out: verifyResult,
    status: 200,
    handle: (request, { store }) => verifyDecision(request, store),
  }),
] as const;
