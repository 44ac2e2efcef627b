import { type FieldProblems, validateNotInFuture } from '@pilotage/shared';
import type { ResourceHooks } from '../http/records/hooks.ts';
import { getConsortiumDay } from '../periods/getConsortiumDay.ts';

/** A completed pilot has no open milestones. The lock of the pilot makes both rules hold for concurrent writes. */
export const milestoneHooks: ResourceHooks<'milestones'> = {
  async locks(_, { pilotId }) {
    return pilotId === undefined ? [] : [['pilots', pilotId]];
  },
  locksForMany: (actor) => {
    const organisationId = actor.role === 'system' ? null : actor.organisationId;
    return [{ resource: 'pilots', where: organisationId === null ? {} : { organisationId } }];
  },
  async validate({ system, before, after }) {
    const { doneOn } = after;
    if (doneOn != null && doneOn !== before?.doneOn) return validateNotInFuture({ doneOn }, await getConsortiumDay(system));
    if (after.pilotId === undefined || doneOn !== null) return {};
    const problems: FieldProblems = {};
    const completed = await system.count('pilots', { id: after.pilotId, stage: 'completed' });
    if (completed > 0) problems.doneOn = { code: 'pilots.completed' };
    return problems;
  },
};
