import { useQuery } from '@tanstack/react-query';
import { getJson } from '../data/request.ts';

export interface CountWithIds {
  count: number;
  ids: number[];
}

interface ContestCountsResponse {
  period: number;
  of: 'all' | 'decided' | 'published';
  organisations: { organisationId: number | null; solutions: CountWithIds; cooperations: CountWithIds | null }[];
  total: { solutions: number; cooperations: number | null };
}

/** Fetches the counts of solutions and cooperations in a period, by organisation. */
export const useContestCounts = (period: number | undefined) =>
  useQuery({
    queryKey: ['contest-counts', period],
    queryFn: ({ signal }) => getJson<ContestCountsResponse>(`/contest-counts?period=${period}`, signal),
    enabled: period !== undefined,
  });
