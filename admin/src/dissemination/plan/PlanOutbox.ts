import type { DisseminationPlan } from '@pilotage/shared';
import { CellOutbox, type OutboxDependencies } from '../../outbox/CellOutbox.ts';
import type { UnsentChange } from '../../outbox/unsentChange.ts';
import { type PlanAddress, type PlanBody, planContent } from './planContent.ts';

/** A change of a plan that the server has not confirmed. */
export type UnsentPlan = UnsentChange<DisseminationPlan, PlanAddress, PlanBody>;

/** Sends changes of plans. */
export class PlanOutbox extends CellOutbox<DisseminationPlan, PlanAddress, PlanBody> {
  constructor(dependencies: OutboxDependencies<DisseminationPlan, PlanAddress, PlanBody>) {
    super(planContent, dependencies);
  }
}
