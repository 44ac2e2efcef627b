import { useQuery } from '@tanstack/react-query';
import type { Activity } from '@pilotage/shared';
import { getJson } from '../../data/request.ts';
import type { ActivityFilter } from '../parseActivityFilter.ts';

/** What a line of the calendar shows of an activity. */
export type CalendarActivity = Pick<Activity, 'id' | 'title' | 'state' | 'startsOn' | 'lastDay' | 'startTime' | 'illustrative'>;

export interface CalendarDay {
  day: string;
  activities: number;
  /** The first activities of the day. */
  first: readonly CalendarActivity[];
}

/** `GET /api/activity-days`: of each day how many activities there are, and the first of them. */
export const useCalendarDays = (days: readonly string[], filter: ActivityFilter, isEnabled: boolean) => {
  const [from = '', to = from] = [days[0], days.at(-1)];
  return useQuery({
    queryKey: ['activities', 'days', from, to, filter],
    queryFn: ({ signal }) =>
      getJson<CalendarDay[]>(`/activity-days?${new URLSearchParams({ from, to, filter: JSON.stringify(filter) })}`, signal),
    placeholderData: (previous) => previous,
    enabled: isEnabled,
  });
};
