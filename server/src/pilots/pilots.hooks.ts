import type { FieldProblems } from '@pilotage/shared';
import { removeAnnotations } from '../annotations/removeAnnotations.ts';
import { clearLeftPilot, clearRemovedPilot } from '../evaluations/clearPilotOfEvaluations.ts';
import { clearReferences } from '../http/records/clearReferences.ts';
import type { ResourceHooks } from '../http/records/hooks.ts';
import { findLinkProblems } from '../workPlan/findLinkProblems.ts';

const references = [
  { resource: 'activities', cleared: { pilotId: null } },
  { resource: 'tasks', cleared: { pilotId: null } },
] as const;

/**
 * A pilot can be completed only when all its milestones are done. Writes of milestones lock the same row. Activities and tasks of a
 * partner that leaves stay, without the pilot: else a refusal would tell its coordinator of rows that it may not read.
 */
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
  async beforeUpdate({ store, before, after: { partnerIds = before.partnerIds } }) {
    const leaving = before.partnerIds.filter((each) => !partnerIds.includes(each));
    if (leaving.length === 0) return;
    const isLeaving = (owner: number) => leaving.includes(owner);
    await clearReferences(store, references, before.id, isLeaving);
    await clearLeftPilot(store, before.id, isLeaving);
  },
  async beforeRemove({ store, before: { id, organisationId } }) {
    await clearReferences(store, references, id, (owner) => owner !== organisationId);
    await clearRemovedPilot(store, id);
    await removeAnnotations(store, { pilotId: id });
  },
};
