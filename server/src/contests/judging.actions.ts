import { type Store, systemOf } from '@pilotage/db';
import { type Contest, localDay, resources } from '@pilotage/shared';
import { z } from 'zod';
import { versionBody } from '../http/actionBody.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type Request } from '../http/route.ts';
import { expensive } from '../http/requestShares.ts';
import { postOnce } from '../mail/postOffice.ts';
import { assign, assignBody, assignedOut } from './assign.ts';
import { type Judged, judgingStep } from './judgingStep.ts';
import { judgingProgress, progressOut } from './judgingProgress.ts';
import { unscoredJurors } from './unscored.ts';

type Bare = z.infer<typeof versionBody>;

/** A mail to each juror who has something left to score, at most one a day by the consortium's clock. */
async function remind({ store, system, contest }: Judged<Bare>): Promise<{ told: { reminded: number } }> {
  const day = localDay((await system.get('consortium', 1)).timeZone)(store.now());
  const jurors = await unscoredJurors(system, contest.id);
  let reminded = 0;
  for (const jurorId of jurors.keys())
    if (await postOnce(store, 'juryReminder', { jurorId }, `jury:${jurorId}:${day}`)) reminded += 1;
  return { told: { reminded } };
}

/** What was scored counts from here on, and the organiser reads it; what was not is never scored. */
async function endJudging({ store, system, contest }: Judged<Bare>): Promise<{ changes: Partial<Contest>; told: null }> {
  const where = { contestId: contest.id, state: 'scored' };
  const scored = await system.all('scores', { where, fields: ['version'] });
  await system.updateAll('scores', scored, { state: 'counted' });
  return { changes: { judgedAt: store.now() }, told: null };
}

async function progressOf(request: Request, store: Store) {
  const contest = await store.target('contests', idOf(request), 'assign');
  return { status: 200, body: await judgingProgress(systemOf(store), contest) };
}

/** How solutions come to jurors, and how judging ends. */
export const judgingRoutes = [
  guardedRoute({
    method: 'post',
    path: '/api/contests/:id/assign',
    summary: 'Give solutions to jurors: each to as many as said, balanced by chance, or those named to those named',
    cost: expensive,
    access: { resource: 'contests', action: 'assign' },
    in: assignBody,
    out: assignedOut,
    status: 200,
    handle: async (request, { store }) => {
      const step = { action: 'assign', when: 'running', schema: assignBody, work: assign } as const;
      return { status: 200, body: (await judgingStep(request, store, step)).told };
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
      const step = { action: 'remind', when: 'running', schema: versionBody, work: remind } as const;
      return { status: 200, body: (await judgingStep(request, store, step)).told };
    },
  }),
  guardedRoute({
    method: 'post',
    path: '/api/contests/:id/end-judging',
    summary: 'End the judging: from here on nothing is scored, and the organiser reads the scores',
    cost: expensive,
    access: { resource: 'contests', action: 'endJudging' },
    in: versionBody,
    out: resources.contests.read,
    status: 200,
    handle: async (request, { store }) => {
      const step = { action: 'endJudging', when: 'running', schema: versionBody, work: endJudging } as const;
      return { status: 200, body: (await judgingStep(request, store, step)).contest };
    },
  }),
  guardedRoute({
    method: 'get',
    path: '/api/contests/:id/judging',
    summary: 'How far the judging is: who has scored how much, and never what',
    cost: expensive,
    access: { resource: 'contests', action: 'assign' },
    out: progressOut,
    status: 200,
    handle: (request, { store }) => progressOf(request, store),
  }),
] as const;
