import { formatFieldMessage, validateNotInFuture } from '@pilotage/shared';
import { useToday } from '../progress/useToday.ts';

/** Refuses that a milestone was done on a day to come, as the server does. */
export function useMilestoneValidators() {
  const today = useToday();
  const validateDoneOn = (doneOn: unknown) => {
    const problem = typeof doneOn === 'string' ? validateNotInFuture({ doneOn }, today).doneOn : undefined;
    return problem === undefined ? undefined : formatFieldMessage(problem);
  };
  return { doneOn: validateDoneOn };
}
