import { type Store, systemStoreOf } from '@pilotage/db';
import { contestMachine, createLocalDayFormatter } from '@pilotage/shared';
import { z } from 'zod';
import { versionBody } from '../http/records/readActionBody.ts';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';
import { idOf } from '../http/records/resourceRoutes.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { transition } from '../http/records/transition.ts';
import { enqueueMailOnce } from '../mail/enqueueMail.ts';
import { assertJudgingPhase } from './assertJudgingPhase.ts';
import { assignBody, assignResult, assignSolutions } from './assignSolutions.ts';
import { judgingProgressBody, loadJudgingProgress } from './judgingProgress.ts';
import { countUnscoredByJuror } from './unscoredAssignments.ts';

const assignSolutionsRoute = transition({
  resource: 'contests',
  action: 'assign',
  machine: contestMachine,
  summary: 'Assign solutions to jurors: so many jurors to each at random, or the named ones to the named ones',
  cost: expensiveRequestCost,
  body: assignBody,
  out: assignResult,
  assertState: ({ record }) => assertJudgingPhase(record, 'running'),
  apply: async (input) => ({ result: await assignSolutions(input) }),
});

/** Mails each juror who has unscored solutions, at most once a day by the consortium's time zone. */
const remindJurors = transition({
  resource: 'contests',
  action: 'remind',
  machine: contestMachine,
  summary: 'Remind the jurors who have unscored solutions, each once a day',
  body: versionBody,
  out: z.object({ reminded: z.int() }),
  assertState: ({ record }) => assertJudgingPhase(record, 'running'),
  async apply({ store, system, record }) {
    const day = createLocalDayFormatter((await system.get('consortium', 1)).timeZone)(store.now());
    const unscoredByJuror = await countUnscoredByJuror(system, record.id);
    let reminded = 0;
    for (const jurorId of unscoredByJuror.keys())
      if (await enqueueMailOnce(store, 'juryReminder', { jurorId }, `jury:${jurorId}:${day}`)) reminded += 1;
    return { result: { reminded } };
  },
});

/** The scores count from now on, and the organiser reads them. An unscored assignment is never scored. */
const endJudging = transition({
  resource: 'contests',
  action: 'endJudging',
  machine: contestMachine,
  summary: 'End the judging: nothing is scored any more, and the organiser reads the scores',
  cost: expensiveRequestCost,
  body: versionBody,
  assertState: ({ record }) => assertJudgingPhase(record, 'running'),
  async apply({ store, system, record }) {
    const where = { contestId: record.id, state: 'scored' };
    const scored = await system.all('scores', { where, fields: ['version'] });
    await system.updateAll('scores', scored, { state: 'counted' });
    return { changes: { judgedAt: store.now() } };
  },
});

async function getJudgingProgress(request: RouteRequest, store: Store) {
  const contest = await store.getAuthorized('contests', idOf(request), 'assign');
  return { status: 200, body: await loadJudgingProgress(systemStoreOf(store), contest) };
}

/** How solutions are assigned to jurors, and how the judging ends. */
export const judgingRoutes = [
  assignSolutionsRoute,
  remindJurors,
  endJudging,
  guardedRoute({
    method: 'get',
    path: '/api/contests/:id/judging',
    summary: 'Count the scores of each juror, without their content',
    cost: expensiveRequestCost,
    access: { resource: 'contests', action: 'assign' },
    out: judgingProgressBody,
    status: 200,
    handle: (request, { store }) => getJudgingProgress(request, store),
  }),
] as const;
