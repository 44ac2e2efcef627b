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

/** `GET /api/contests/:id/figures`: the contest's counts of solutions and points that the user may read. */
export const useContestFigures = (contestId: number) =>
  useQuery({
    queryKey: ['contests', 'figures', contestId],
    queryFn: ({ signal }) => getJson<ContestFiguresResponse>(`/contests/${contestId}/figures`, signal),
  });

/** `GET /api/contest-comparison`: compares contests and countries. */
export const useContestComparison = () =>
  useQuery({
    queryKey: ['contests', 'comparison'],
    queryFn: ({ signal }) => getJson<ContestComparisonResponse>('/contest-comparison', signal),
  });
