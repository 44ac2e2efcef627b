import type { FieldProblems } from '@pilotage/shared';
import type { ResourceHooks } from '../http/records/hooks.ts';
import { findLinkProblems } from '../workPlan/findLinkProblems.ts';

/** A pilot can be completed only when all its milestones are done. Writes of milestones lock the same row. */
export const pilotHooks: ResourceHooks<'pilots'> = {
  async locks(_, { id }) {
    return id === undefined ? [] : [['pilots', id]];
  },
  async computeFields({ store, before, after }) {
    if (after.stage !== 'completed') return { completedAt: null };
    return { completedAt: before?.completedAt ?? store.now() };
  },
  async validate({ system, before, after }) {
    const problems: FieldProblems = await findLinkProblems(system, after);
    if (after.organisationId !== undefined && after.partnerIds?.includes(after.organisationId)) {
      problems.partnerIds = { code: 'pilots.ownOrganisation' };
    }
    if (before === null || after.stage !== 'completed' || before.stage === 'completed') return problems;
    const open = await system.count('milestones', { pilotId: before.id, doneOn: null });
    if (open > 0) problems.stage = { code: 'pilots.openMilestones', open };
    return problems;
  },
};
