import { fieldsOfActivityKind } from '../activities/activityKinds.ts';
import type { FieldProblems } from '../errors/fieldMessages.ts';
import type { DisseminationObjective } from './disseminationObjective.ts';
import { type DisseminationPlan, maxPlannedActivities, type PlanNumber, planNumbers } from './disseminationPlan.ts';
import { maxAttendances, maxReach } from '../activities/activity.ts';

type PlanContent = Pick<DisseminationPlan, 'kind'> & Partial<Pick<DisseminationPlan, PlanNumber>>;

/** The highest value of each number of a plan. */
const limits: Readonly<Record<PlanNumber, number>> = {
  activities: maxPlannedActivities,
  attendances: maxAttendances,
  reach: maxReach,
};

/** Whether a number belongs to the plan of a kind: events have attendances, what is published has reach. */
export const hasPlanNumber = (kind: DisseminationPlan['kind'], number: PlanNumber): boolean =>
  number === 'activities' || fieldsOfActivityKind[kind].includes(number);

function validateNumber(content: PlanContent, field: PlanNumber): FieldProblems {
  const number = content[field] ?? null;
  if (number === null) return {};
  if (!hasPlanNumber(content.kind, field)) return { [field]: { code: 'activities.notOfKind' } };
  if (!Number.isInteger(number)) return { [field]: { code: 'measurements.wholeNumbers' } };
  if (number < 0) return { [field]: { code: 'measurements.negative' } };
  return number > limits[field] ? { [field]: { code: 'field.tooHigh', limit: limits[field] } } : {};
}

/** The problems of a plan, by field; empty: valid. The table, a paste and the API use it. */
export function validateDisseminationPlan(content: PlanContent, objective: Pick<DisseminationObjective, 'kinds'>): FieldProblems {
  const isOfObjective = objective.kinds.includes(content.kind);
  return {
    ...(isOfObjective ? {} : { kind: { code: 'disseminationPlans.notOfObjective' } }),
    ...Object.assign({}, ...planNumbers.map((field) => validateNumber(content, field))),
  };
}
