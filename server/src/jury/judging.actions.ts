import { type Store, systemStoreOf } from '@pilotage/db';
import { type Contest, createLocalDayFormatter, resources } from '@pilotage/shared';
import { z } from 'zod';
import { versionBody } from '../http/readActionBody.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { expensiveRequestCost } from '../http/requestLimiter.ts';
import { enqueueMailOnce } from '../mail/enqueueMail.ts';
import { assignSolutions, assignBody, assignResult } from './assignSolutions.ts';
import { type JudgingContext, runJudgingTransition } from './judgingTransition.ts';
import { loadJudgingProgress, judgingProgressBody } from './judgingProgress.ts';
import { countUnscoredByJuror } from './unscoredAssignments.ts';

type VersionBody = z.infer<typeof versionBody>;

/** A mail to each juror who has something left to score, at most one a day by the consortium's clock. */
async function remindJurors({ store, system, contest }: JudgingContext<VersionBody>): Promise<{ result: { reminded: number } }> {
  const day = createLocalDayFormatter((await system.get('consortium', 1)).timeZone)(store.now());
  const jurors = await countUnscoredByJuror(system, contest.id);
  let reminded = 0;
  for (const jurorId of jurors.keys())
    if (await enqueueMailOnce(store, 'juryReminder', { jurorId }, `jury:${jurorId}:${day}`)) reminded += 1;
  return { result: { reminded } };
}

/** What was scored counts from here on, and the organiser reads it; what was not is never scored. */
async function endJudging({
  store,
  system,
  contest,
}: JudgingContext<VersionBody>): Promise<{ changes: Partial<Contest>; result: null }> {
  const where = { contestId: contest.id, state: 'scored' };
  const scored = await system.all('scores', { where, fields: ['version'] });
  await system.updateAll('scores', scored, { state: 'counted' });
  return { changes: { judgedAt: store.now() }, result: null };
}

async function getJudgingProgress(request: RouteRequest, store: Store) {
  const contest = await store.getAuthorized('contests', idOf(request), 'assign');
  return { status: 200, body: await loadJudgingProgress(systemStoreOf(store), contest) };
}

/** How solutions come to jurors, and how judging ends. */
export const judgingRoutes = [
  guardedRoute({
    method: 'post',
    path: '/api/contests/:id/assign',
    summary: 'Give solutions to jurors: each to as many as said, balanced by chance, or those named to those named',
    cost: expensiveRequestCost,
    access: { resource: 'contests', action: 'assign' },
    in: assignBody,
    out: assignResult,
    status: 200,
    handle: async (request, { store }) => {
      const step = { action: 'assign', when: 'running', schema: assignBody, work: assignSolutions } as const;
      return { status: 200, body: (await runJudgingTransition(request, store, step)).result };
    },
  }),
  guardedRoute({
    method: 'post',
    path: '/api/contests/:id/remind',
    summary: 'Remind the jurors who have something left to score; each once a day',
    access: { resource: 'contests', action: 'remind' },
    in: versionBody,
    out: z.object({ reminded: z.int() }),
    status: 200,
    handle: async (request, { store }) => {
      const step = { action: 'remind', when: 'running', schema: versionBody, work: remindJurors } as const;
      return { status: 200, body: (await runJudgingTransition(request, store, step)).result };
    },
  }),
  guardedRoute({
    method: 'post',
    path: '/api/contests/:id/end-judging',
    summary: 'End the judging: from here on nothing is scored, and the organiser reads the scores',
    cost: expensiveRequestCost,
    access: { resource: 'contests', action: 'endJudging' },
    in: versionBody,
    out: resources.contests.read,
    status: 200,
    handle: async (request, { store }) => {
      const step = { action: 'endJudging', when: 'running', schema: versionBody, work: endJudging } as const;
      return { status: 200, body: (await runJudgingTransition(request, store, step)).contest };
    },
  }),
  guardedRoute({
    method: 'get',
    path: '/api/contests/:id/judging',
    summary: 'How far the judging is: who has scored how much, and never what',
    cost: expensiveRequestCost,
    access: { resource: 'contests', action: 'assign' },
    out: judgingProgressBody,
    status: 200,
    handle: (request, { store }) => getJudgingProgress(request, store),
  }),
] as const;
