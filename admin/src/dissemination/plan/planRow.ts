import { activityKinds, type DisseminationObjective, type DisseminationPlan } from '@pilotage/shared';
import { type PlanAddress, planContent } from './planContent.ts';
import type { PlanOutbox } from './PlanOutbox.ts';

/** One row of the table of plans: an objective and one of its kinds of activity. */
export interface PlanRow {
  key: string;
  objective: DisseminationObjective;
  address: PlanAddress;
  /** As the server has it. */
  plan: DisseminationPlan | null;
}

interface PlanRowsInput {
  organisationId: number;
  periodId: number;
  objectives: readonly DisseminationObjective[];
  plans: readonly DisseminationPlan[];
}

/** The rows in the order of the strategy, the kinds of an objective in the order in which activities list them. */
export const createPlanRows = ({ organisationId, periodId, objectives, plans }: PlanRowsInput): PlanRow[] =>
  objectives.flatMap((objective) =>
    activityKinds
      .filter((kind) => objective.kinds.includes(kind))
      .map((kind) => ({
        key: `${objective.id}.${kind}`,
        objective,
        address: { organisationId, objectiveId: objective.id, periodId, kind },
        plan: plans.find((plan) => plan.objectiveId === objective.id && plan.kind === kind) ?? null,
      })),
  );

/** The plan as the table shows it: with the change that is not sent yet. */
export function shownPlan({ address, plan }: PlanRow, outbox: Pick<PlanOutbox, 'syncStatus'>): DisseminationPlan | null {
  const { unsent } = outbox.syncStatus(address);
  return unsent ? planContent.apply(unsent.base, unsent.address, unsent.body) : plan;
}
