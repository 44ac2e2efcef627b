import { Forbidden, type Store, systemStoreOf } from '@pilotage/db';
import { abilityOf, asSubject, type Contest } from '@pilotage/shared';
import { idOf } from '../http/records/resourceRoutes.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';
import { assertJudgingPhase } from './assertJudgingPhase.ts';
import { loadDecisionInput } from '../contests/decisionInput.ts';
import { runJudgingTaskInThread } from './judgingThread.ts';
import { contestResultBody } from './contestResult.ts';

/** Throws 403 unless the actor may read the decision and every counted score, and 409 before the end of the judging. */
async function assertMayReadResult(store: Store, contest: Contest): Promise<void> {
  const { id: contestId, organisationId } = contest;
  const decision = asSubject('decisions', { contestId, organisationId });
  if (!abilityOf(store.actor, ['decisions']).can('read', decision)) throw new Forbidden();
  assertJudgingPhase(contest, 'ended');
  const where = { contestId, state: 'counted' };
  if ((await store.count('scores', where)) < (await systemStoreOf(store).count('scores', where))) throw new Forbidden();
}

async function getResult(request: RouteRequest, store: Store) {
  const contest = await store.get('contests', idOf(request));
  await assertMayReadResult(store, contest);
  return { status: 200, body: await runJudgingTaskInThread('result', await loadDecisionInput(systemStoreOf(store), contest)) };
}

export const resultRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/contests/:id/result',
    summary: 'Get the result of a judging: ranking, means adjusted for leniency, and stability of first place',
    cost: expensiveRequestCost,
    access: { resource: 'decisions', action: 'read' },
    out: contestResultBody,
    status: 200,
    errorStatuses: [409],
    handle: (request, { store }) => getResult(request, store),
  }),
] as const;
