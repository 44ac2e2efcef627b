import { type DisseminationPlan, type PlanNumber, planNumbers } from '@pilotage/shared';
import type { OutboxContent } from '../../outbox/outboxContent.ts';

/** What one organisation plans for an objective, in a period, by a kind of activity. */
export type PlanAddress = Pick<DisseminationPlan, 'organisationId' | 'objectiveId' | 'periodId' | 'kind'>;

/** Request body of a plan; absent fields stay unchanged. */
export type PlanBody = Partial<Pick<DisseminationPlan, PlanNumber | 'comment'>>;

const emptyPlan: Required<PlanBody> = { activities: null, attendances: null, reach: null, comment: null };
const blankPlan = { id: 0, version: 0, createdAt: '', updatedAt: '', illustrative: false, ...emptyPlan };
const writtenFields = [...planNumbers, 'comment'] as const;

/** What the outbox has to know about plans. */
export const planContent: OutboxContent<DisseminationPlan, PlanAddress, PlanBody> = {
  keyOf: ({ organisationId, objectiveId, periodId, kind }) => `${organisationId}.${objectiveId}.${periodId}.${kind}`,
  apply: (base, address, body) => (body === null ? null : { ...(base ?? { ...blankPlan, ...address }), ...body }),
  isStored: (plan, body) =>
    plan === null || body === null
      ? plan === body
      : writtenFields.every((field) => body[field] === undefined || body[field] === plan[field]),
  /** What is typed after a removal that is not sent yet begins from nothing. */
  merge: (earlier, later) => later && { ...(earlier ?? emptyPlan), ...later },
  restore: (plan) =>
    plan && { activities: plan.activities, attendances: plan.attendances, reach: plan.reach, comment: plan.comment },
};
