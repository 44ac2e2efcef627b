import type { SystemStore } from '@pilotage/db';
import { resources, type Solution } from '@pilotage/shared';
import { versionBody } from '../http/records/readActionBody.ts';
import { Problem } from '../http/problem.ts';
import { transition } from '../http/records/transition.ts';

const continueBody = versionBody.extend({ title: resources.pilots.fields.title });

/** The owner of the pilot: the organiser, or the lead partner's organisation for a contest of the consortium. */
async function pilotOwnerOf(system: SystemStore, { organisationId }: Solution): Promise<number> {
  if (organisationId !== null) return organisationId;
  const [lead] = await system.all('organisations', { where: { kind: 'lead' }, fields: [] });
  if (!lead) throw new Problem('invalidState');
  return lead.id;
}

/** Throws 409 unless the solution has an award in a decided contest and no pilot yet. */
async function assertContinuable(system: SystemStore, { contestId, award, state, pilotId }: Solution): Promise<void> {
  const contest = await system.get('contests', contestId);
  const isDecided = contest.state === 'decided' || contest.state === 'archived';
  if (!isDecided || award === null || state !== 'submitted' || pilotId !== null) throw new Problem('invalidState');
}

const continueSolution = transition({
  resource: 'solutions',
  action: 'continue',
  summary: 'Create a pilot from an awarded solution, once',
  body: continueBody,
  assertState: ({ system, record }) => assertContinuable(system, record),
  async apply({ system, record, body: { title } }) {
    // The applicant's words stay with the solution, where they can be erased.
    const initialFields = {
      stage: 'design',
      startsOn: null,
      summary: null,
      completedAt: null,
      workPlanItemId: null,
    } as const;
    const organisationId = await pilotOwnerOf(system, record);
    const pilot = await system.insert('pilots', { organisationId, title, partnerIds: [], ...initialFields });
    return { changes: { pilotId: pilot.id } };
  },
});

export const continueSolutionRoutes = [continueSolution] as const;
