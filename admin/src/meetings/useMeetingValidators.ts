import { formatFieldMessage, type Meeting, validateMeeting } from '@pilotage/shared';

const fields = ['startsOn', 'endsOn', 'month'] as const;

/** Refuses what the server refuses of when a meeting is. */
export function useMeetingValidators() {
  const validatorOf =
    (field: (typeof fields)[number]) =>
    (_: unknown, values: Pick<Meeting, 'startsOn' | 'endsOn' | 'month'>): string | undefined => {
      const problem = validateMeeting(values)[field];
      return problem === undefined ? undefined : formatFieldMessage(problem);
    };
  return { startsOn: validatorOf('startsOn'), endsOn: validatorOf('endsOn'), month: validatorOf('month') };
}
