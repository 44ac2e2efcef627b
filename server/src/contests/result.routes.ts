import { Forbidden, type Store, systemOf } from '@pilotage/db';
import { abilityOf, asSubject, type Contest } from '@pilotage/shared';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type Request } from '../http/route.ts';
import { expensive } from '../http/requestShares.ts';
import { assertJudging } from './assertJudging.ts';
import { decidedBy } from './decidedBy.ts';
import { computed } from './judgingThread.ts';
import { resultOut } from './shownResult.ts';

/** Who reads a contest's decision reads how it came about, as soon as they read every score of it. */
async function assertReads(store: Store, contest: Contest): Promise<void> {
  const { id: contestId, organisationId } = contest;
  const decision = asSubject('decisions', { contestId, organisationId });
  if (!abilityOf(store.actor, ['decisions']).can('read', decision)) throw new Forbidden();
  assertJudging(contest, 'ended');
  const where = { contestId, state: 'counted' };
  if ((await store.count('scores', where)) < (await systemOf(store).count('scores', where))) throw new Forbidden();
}

async function result(request: Request, store: Store) {
  const contest = await store.get('contests', idOf(request));
  await assertReads(store, contest);
  return { status: 200, body: await computed('result', await decidedBy(systemOf(store), contest)) };
}

export const resultRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/contests/:id/result',
    summary: 'The ranking with each juror’s mean, adjusted for how strict they are, and whether first place is safe',
    cost: expensive,
    access: { resource: 'decisions', action: 'read' },
    out: resultOut,
    status: 200,
    refuses: [409],
    handle: (request, { store }) => result(request, store),
  }),
] as const;
