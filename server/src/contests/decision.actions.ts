import type { NewRecord, Store } from '@pilotage/db';
import { type Contest, type DecisionRecord, type FieldProblems, resources } from '@pilotage/shared';
import { z } from 'zod';
import { versionBody } from '../http/actionBody.ts';
import { invalid } from '../http/problem.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type Request } from '../http/route.ts';
import { expensive } from '../http/requestShares.ts';
import { postAllOnce } from '../mail/postOffice.ts';
import { recordOfDecision } from './decisionRecord.ts';
import { computed } from './judgingThread.ts';
import { type Judged, judgingStep } from './judgingStep.ts';

const award = z.strictObject({ solutionId: z.int().min(1), award: resources.solutions.fields.award.unwrap() });

const decideBody = z.strictObject({
  version: z.int().min(1),
  awards: z.array(award).max(100),
  statement: resources.decisions.fields.statement.optional(),
});

type Deciding = Judged<z.infer<typeof decideBody>>;

const verifiedOut = z.object({
  /** Worked out anew from the record. */
  hash: z.string(),
  hashMatches: z.boolean(),
  resultMatches: z.boolean(),
});

function awardProblems({ result }: DecisionRecord, { awards }: Deciding['body']): FieldProblems {
  const judged = new Set(result.filter(({ place }) => place !== null).map(({ solutionId }) => solutionId));
  const problems: FieldProblems = {};
  for (const [at, { solutionId }] of awards.entries()) {
    const isRepeated = awards.slice(0, at).some((each) => each.solutionId === solutionId);
    if (isRepeated) problems[`awards.${at}.solutionId`] = { code: 'field.repeated' };
    else if (!judged.has(solutionId)) problems[`awards.${at}.solutionId`] = { code: 'decisions.notJudged' };
  }
  return problems;
}

/** Each judged solution gets its place, those named their award; what was awarded, or may be, is published. */
async function placeSolutions({ system, contest }: Deciding, { result, awards }: DecisionRecord): Promise<void> {
  const [places, awarded] = [
    new Map(result.map(({ solutionId, place }) => [solutionId, place])),
    new Map(awards.map((each) => [each.solutionId, each.award])),
  ];
  const where = { contestId: contest.id, state: 'submitted' };
  const solutions = await system.all('solutions', { where, fields: ['version', 'mayPublish'] });
  const alike = new Map<string, { changes: Partial<NewRecord<'solutions'>>; keys: { id: number; version: number }[] }>();
  for (const { id, version, mayPublish } of solutions) {
    const award = awarded.get(id) ?? null;
    const changes = { place: places.get(id) ?? null, award, published: award !== null || mayPublish };
    const text = JSON.stringify(changes);
    const keys = alike.get(text)?.keys ?? [];
    keys.push({ id, version });
    alike.set(text, { changes, keys });
  }
  for (const { keys, changes } of alike.values()) await system.updateAll('solutions', keys, changes);
}

/** A letter to each applicant, also to those whose solution was not judged: once, whatever happens. */
async function postLetters({ store, system, contest }: Deciding): Promise<void> {
  const answered = ['submitted', 'excluded'];
  const solutions = await system.all('solutions', { where: { contestId: contest.id, state: answered }, fields: [] });
  const letters = solutions.map(({ id: solutionId }) => ({ about: { solutionId }, mark: `letter:${solutionId}` }));
  await postAllOnce(store, 'contestLetter', letters);
}

/** All at once or nothing: the record that everything follows from, places and awards, and the letters. */
async function decide(deciding: Deciding): Promise<{ changes: Partial<Contest>; told: null }> {
  const { store, system, contest, body } = deciding;
  const { record, hash } = await recordOfDecision(system, contest, body.awards);
  const problems = awardProblems(record, body);
  if (Object.keys(problems).length > 0) throw invalid(problems);
  await placeSolutions(deciding, record);
  await system.insert('decisions', {
    organisationId: contest.organisationId,
    contestId: contest.id,
    record,
    hash,
    statement: body.statement ?? null,
    decidedById: store.actor.role === 'system' ? null : store.actor.userId,
  });
  await postLetters(deciding);
  return { changes: { decidedAt: record.decidedAt }, told: null };
}

async function verify(request: Request, store: Store) {
  const decision = await store.get('decisions', idOf(request));
  const { hash, resultMatches } = await computed('verify', decision.record);
  return { status: 200, body: { hash, hashMatches: hash === decision.hash, resultMatches } };
}

/** How a contest is decided, once, and how anybody who may read it verifies it. */
export const decisionRoutes = [
  guardedRoute({
    method: 'post',
    path: '/api/contests/:id/decide',
    summary: 'Announce the result, once: places, awards, what is published, and a letter to every applicant',
    cost: expensive,
    access: { resource: 'contests', action: 'decide' },
    in: decideBody,
    out: resources.contests.read,
    status: 200,
    handle: async (request, { store }) => {
      const step = { action: 'decide', when: 'ended', schema: decideBody, work: decide } as const;
      return { status: 200, body: (await judgingStep(request, store, step)).contest };
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
      const work = async () => ({ told: null });
      const step = { action: 'archive', when: 'either', schema: versionBody, work } as const;
      return { status: 200, body: (await judgingStep(request, store, step)).contest };
    },
  }),
  guardedRoute({
    method: 'get',
    path: '/api/decisions/:id/verify',
    summary: 'Whether the record is the one that was decided on, and the result follows from it',
    access: { resource: 'decisions', action: 'read' },
    out: verifiedOut,
    status: 200,
    handle: (request, { store }) => verify(request, store),
  }),
] as const;
