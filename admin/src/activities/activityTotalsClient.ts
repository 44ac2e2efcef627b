import { useQuery } from '@tanstack/react-query';
import { getJson } from '../data/request.ts';

export interface ActivityTotals {
  key: string | null;
  activities: number;
  /** How many of them have attendances, a reach, or both. */
  withNumbers: number;
  withAttendances: number;
  attendances: number;
  withReach: number;
  reach: number;
}

export type ActivityGrouping = 'kind' | 'country' | 'state' | 'organisationId';

/** `GET /api/activity-totals`: counts and sums of the activities that a list with the filter shows. */
export const useActivityTotals = (groupBy: ActivityGrouping, filter: object) =>
  useQuery({
    queryKey: ['activities', 'totals', groupBy, filter],
    queryFn: ({ signal }) =>
      getJson<ActivityTotals[]>(`/activity-totals?${new URLSearchParams({ groupBy, filter: JSON.stringify(filter) })}`, signal),
    placeholderData: (previous) => previous,
  });

const sumOf = (rows: readonly ActivityTotals[], field: Exclude<keyof ActivityTotals, 'key'>): number =>
  rows.reduce((sum, row) => sum + row[field], 0);

/** The totals of all groups together. */
export const addTotals = (rows: readonly ActivityTotals[]): Omit<ActivityTotals, 'key'> => ({
  activities: sumOf(rows, 'activities'),
  withNumbers: sumOf(rows, 'withNumbers'),
  withAttendances: sumOf(rows, 'withAttendances'),
  attendances: sumOf(rows, 'attendances'),
  withReach: sumOf(rows, 'withReach'),
  reach: sumOf(rows, 'reach'),
});
