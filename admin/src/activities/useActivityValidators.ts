import type { Validator } from 'react-admin';
import { type Activity, formatFieldMessage, type KindField, validateActivity } from '@pilotage/shared';
import { useToday } from '../progress/useToday.ts';

type CheckedField = KindField | 'startsOn';

const checkedFields: readonly CheckedField[] = ['startsOn', 'endsOn', 'startTime', 'endTime', 'attendances', 'audience', 'reach'];

/** Validation of an activity's fields by the server's rules, against the others of the form. */
export function useActivityValidators(): Partial<Record<CheckedField, Validator>> {
  const today = useToday();
  const createValidator =
    (field: CheckedField): Validator =>
    (_: unknown, values: Partial<Activity>) => {
      const problem = validateActivity(values, today)[field];
      return problem === undefined ? undefined : formatFieldMessage(problem);
    };
  return Object.fromEntries(checkedFields.map((field) => [field, createValidator(field)]));
}
