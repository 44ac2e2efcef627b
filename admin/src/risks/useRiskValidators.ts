import type { Validator } from 'react-admin';
import { formatFieldMessage, type Risk, validateRisk } from '@pilotage/shared';
import { useToday } from '../progress/useToday.ts';

/** Refuses what the server refuses of the day of a review. */
export function useRiskValidators(): { reviewedOn: Validator } {
  const today = useToday();
  return {
    reviewedOn: (_: unknown, values: Partial<Risk>) => {
      const problem = validateRisk(values, today).reviewedOn;
      return problem === undefined ? undefined : formatFieldMessage(problem);
    },
  };
}
