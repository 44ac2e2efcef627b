import { Conflict, type Store, type SystemStore, systemOf } from '@pilotage/db';
import { resources, type Solution } from '@pilotage/shared';
import { actionBody, versionBody } from '../http/actionBody.ts';
import { Problem } from '../http/problem.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type Request } from '../http/route.ts';

const continueBody = versionBody.extend({ title: resources.pilots.fields.title });

/** Whose the pilot is: the organiser's; of the consortium's contest the lead partner's organisation. */
async function ownerOf(system: SystemStore, { organisationId }: Solution): Promise<number> {
  if (organisationId !== null) return organisationId;
  const [lead] = await system.all('organisations', { where: { kind: 'lead' }, fields: [] });
  if (!lead) throw new Problem('state');
  return lead.id;
}

/** A solution is continued once: as it won something, in a contest that is decided. */
async function assertContinues(system: SystemStore, { contestId, award, state, pilotId }: Solution): Promise<void> {
  const contest = await system.get('contests', contestId);
  const isDecided = contest.state === 'decided' || contest.state === 'archived';
  if (!isDecided || award === null || state !== 'submitted' || pilotId !== null) throw new Problem('state');
}

async function continueSolution(request: Request, store: Store) {
  const id = idOf(request);
  await store.target('solutions', id, 'continue');
  const { version, parsed } = actionBody(request, continueBody);
  const body = await store.transaction(async (store) => {
    const system = systemOf(store);
    await system.guard('solutions', id);
    const solution = await store.target('solutions', id, 'continue');
    await assertContinues(system, solution);
    if (solution.version !== version) throw new Conflict(solution);
    const { title } = parsed();
    // The applicant's words stay with the solution, where they can be erased.
    const beginning = { stage: 'design', startsOn: null, summary: null, completedAt: null } as const;
    const pilot = await system.insert('pilots', {
      organisationId: await ownerOf(system, solution),
      title,
      partnerIds: [],
      ...beginning,
    });
    return store.update('solutions', { id, version }, { pilotId: pilot.id }, 'continue');
  });
  return { status: 200, body };
}

export const continueRoutes = [
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
