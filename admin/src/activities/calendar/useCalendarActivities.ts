import { useGetList } from 'react-admin';
import { type Activity, filterOfDays } from '@pilotage/shared';
import type { ActivityFilter } from '../parseActivityFilter.ts';

/** The most activities that are drawn at once. */
const maxShown = 1000;

/** The activities of these days, and those of the days alone. */
export function useCalendarActivities(days: readonly string[], filter: ActivityFilter, isEnabled: boolean) {
  const [first = '', last = first] = [days[0], days.at(-1)];
  const query = useGetList<Activity>(
    'activities',
    {
      filter: { ...filter, ...filterOfDays(first, last) },
      sort: { field: 'startsOn', order: 'ASC' },
      pagination: { page: 1, perPage: maxShown },
    },
    { placeholderData: (previous) => previous, enabled: isEnabled },
  );
  return { ...query, hidden: Math.max(0, (query.total ?? 0) - maxShown) };
}
