import { validateDisseminationPlan } from '@pilotage/shared';
import type { ResourceHooks } from '../http/records/hooks.ts';
import { assertPeriodWritable } from '../periods/assertPeriodWritable.ts';

/** What was planned for a closed period stays: or else plans could be made to fit what was achieved (decision 50). */
export const disseminationPlanHooks: ResourceHooks<'disseminationPlans'> = {
  // The lock of the period excludes its closing, that of the objective a change of its kinds.
  async locks(_, { periodId, objectiveId }) {
    if (periodId === undefined || objectiveId === undefined) return [];
    return [
      ['periods', periodId],
      ['disseminationObjectives', objectiveId],
    ];
  },
  async assertAllowed({ system, after: { organisationId, periodId } }) {
    if (organisationId === undefined || periodId === undefined) return;
    await assertPeriodWritable(system, { organisationId, periodId });
  },
  async validate({ system, after }) {
    const { kind, objectiveId } = after;
    if (kind === undefined || objectiveId === undefined) return {};
    const [objective] = await system.all('disseminationObjectives', { where: { id: objectiveId }, fields: ['kinds'] });
    return objective ? validateDisseminationPlan({ ...after, kind }, objective) : {};
  },
};
