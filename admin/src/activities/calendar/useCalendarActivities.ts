import { useGetList } from 'react-admin';
import type { Activity } from '@pilotage/shared';
import type { ActivityFilter } from '../parseActivityFilter.ts';
import { filterOfDays } from './calendarRange.ts';

/** The most activities that are drawn at once. */
const maxShown = 1000;

/** The activities of these days, and those of the days alone. */
export function useCalendarActivities(days: readonly string[], filter: ActivityFilter) {
  const query = useGetList<Activity>(
    'activities',
    {
      filter: { ...filter, ...filterOfDays(days) },
      sort: { field: 'startsOn', order: 'ASC' },
      pagination: { page: 1, perPage: maxShown },
    },
    { placeholderData: (previous) => previous },
  );
  return { ...query, hidden: Math.max(0, (query.total ?? 0) - maxShown) };
}
