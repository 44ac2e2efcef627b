import { Conflict, type Store, type SystemStore, systemStoreOf } from '@pilotage/db';
import { resources, type Solution } from '@pilotage/shared';
import { readActionBody, versionBody } from '../http/readActionBody.ts';
import { Problem } from '../http/problem.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';

const continueBody = versionBody.extend({ title: resources.pilots.fields.title });

/** Whose the pilot is: the organiser's; of the consortium's contest the lead partner's organisation. */
async function pilotOwnerOf(system: SystemStore, { organisationId }: Solution): Promise<number> {
  if (organisationId !== null) return organisationId;
  const [lead] = await system.all('organisations', { where: { kind: 'lead' }, fields: [] });
  if (!lead) throw new Problem('invalidState');
  return lead.id;
}

/** A solution is continued once: as it won something, in a contest that is decided. */
async function assertContinuable(system: SystemStore, { contestId, award, state, pilotId }: Solution): Promise<void> {
  const contest = await system.get('contests', contestId);
  const isDecided = contest.state === 'decided' || contest.state === 'archived';
  if (!isDecided || award === null || state !== 'submitted' || pilotId !== null) throw new Problem('invalidState');
}

async function continueSolution(request: RouteRequest, store: Store) {
  const id = idOf(request);
  await store.getAuthorized('solutions', id, 'continue');
  const { version, parse: parsed } = readActionBody(request, continueBody);
  const body = await store.transaction(async (store) => {
    const system = systemStoreOf(store);
    await system.lockRow('solutions', id);
    const solution = await store.getAuthorized('solutions', id, 'continue');
    await assertContinuable(system, solution);
    if (solution.version !== version) throw new Conflict(solution);
    const { title } = parsed();
    // The applicant's words stay with the solution, where they can be erased.
    const initialFields = { stage: 'design', startsOn: null, summary: null, completedAt: null } as const;
    const pilot = await system.insert('pilots', {
      organisationId: await pilotOwnerOf(system, solution),
      title,
      partnerIds: [],
      ...initialFields,
    });
    return store.update('solutions', { id, version }, { pilotId: pilot.id }, 'continue');
  });
  return { status: 200, body };
}

export const continueSolutionRoutes = [
  guardedRoute({
    method: 'post',
    path: '/api/solutions/:id/continue',
    summary: 'Make a pilot of a solution that won something, once',
    access: { resource: 'solutions', action: 'continue' },
    in: continueBody,
    out: resources.solutions.read,
    status: 200,
    handle: (request, { store }) => continueSolution(request, store),
  }),
];
