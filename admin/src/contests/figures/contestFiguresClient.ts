import { useQuery } from '@tanstack/react-query';
import type { ComparedContest, ComparedCountry, SolutionCountScope, ScoreFigures, SolutionFigures } from '@pilotage/shared';
import { getJson } from '../../data/request.ts';

export interface ContestFiguresResponse {
  of: SolutionCountScope;
  solutions: SolutionFigures;
  scores: ScoreFigures[] | null;
}

export interface ContestComparisonResponse {
  of: 'all' | 'published';
  contests: ComparedContest[];
  countries: ComparedCountry[];
}

/** `GET /api/contests/:id/figures`: the contest's solutions and marks, as far as one may count them. */
export const useContestFigures = (contestId: number) =>
  useQuery({
    queryKey: ['contests', 'figures', contestId],
    queryFn: ({ signal }) => getJson<ContestFiguresResponse>(`/contests/${contestId}/figures`, signal),
  });

/** `GET /api/contest-comparison`: contests and countries side by side. */
export const useContestComparison = () =>
  useQuery({
    queryKey: ['contests', 'comparison'],
    queryFn: ({ signal }) => getJson<ContestComparisonResponse>('/contest-comparison', signal),
  });
