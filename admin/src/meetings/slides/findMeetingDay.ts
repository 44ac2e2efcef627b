import type { Meeting } from '@pilotage/shared';

/** The day as of which the slides show what was due and done: the last day of a meeting that is over, else today. */
export function findMeetingDay({ startsOn, endsOn }: Pick<Meeting, 'startsOn' | 'endsOn'>, today: string): string {
  const lastDay = endsOn ?? startsOn;
  return lastDay !== null && lastDay < today ? lastDay : today;
}
