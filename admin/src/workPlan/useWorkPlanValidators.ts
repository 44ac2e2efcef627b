import type { Validator } from 'react-admin';
import {
  formatFieldMessage,
  isWorkPlanNumber,
  normalizeWorkPlanNumber,
  validateWorkPlanItem,
  type WorkPlanItem,
} from '@pilotage/shared';

const checkedFields = ['dueOn', 'contributorIds'] as const;

const validateNumber: Validator = (typed: unknown) =>
  typeof typed === 'string' && isWorkPlanNumber(normalizeWorkPlanNumber(typed))
    ? undefined
    : formatFieldMessage({ code: 'workPlanItems.number' });

/** Refuses what the server refuses of an item by itself. */
export function useWorkPlanValidators(): Partial<Record<'number' | (typeof checkedFields)[number], Validator>> {
  const validatorOf =
    (field: (typeof checkedFields)[number]): Validator =>
    (_: unknown, values: Partial<WorkPlanItem>) => {
      const problem = validateWorkPlanItem(values)[field];
      return problem === undefined ? undefined : formatFieldMessage(problem);
    };
  return { number: validateNumber, dueOn: validatorOf('dueOn'), contributorIds: validatorOf('contributorIds') };
}
