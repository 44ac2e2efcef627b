import type { ResourceHooks } from '../http/records/hooks.ts';
import { defaultOwnerOf } from '../http/records/defaultOwnerOf.ts';
import { Problem } from '../http/problem.ts';

/** Criteria belong to the owner of the contest and are fixed after its opening. */
export const criterionHooks: ResourceHooks<'criteria'> = {
  defaultOwner: defaultOwnerOf,
  async locks(_, { contestId }) {
    return contestId === undefined ? [] : [['contests', contestId]];
  },
  async assertAllowed({ actor, system, before, after }) {
    const contestId = before?.contestId ?? after.contestId;
    // The system stores the demo's contests in later states.
    if (contestId === undefined || actor.role === 'system') return;
    const [contest] = await system.all('contests', { where: { id: contestId }, fields: ['state'] });
    if (contest && contest.state !== 'draft') throw new Problem('contestOpened');
  },
};
