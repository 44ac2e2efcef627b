import { useQuery } from '@tanstack/react-query';
import type { ComparedContest, ComparedCountry, CountedKind, ScoreFigures, SolutionFigures } from '@pilotage/shared';
import { getJson } from '../data/request.ts';

export interface FiguresOfContest {
  of: CountedKind;
  solutions: SolutionFigures;
  scores: ScoreFigures[] | null;
}

export interface ComparisonOfContests {
  of: 'all' | 'published';
  contests: ComparedContest[];
  countries: ComparedCountry[];
}

/** `GET /api/contests/:id/figures`: the contest's solutions and marks, as far as one may count them. */
export const useContestFigures = (contestId: number) =>
  useQuery({
    queryKey: ['contests', 'figures', contestId],
    queryFn: ({ signal }) => getJson<FiguresOfContest>(`/contests/${contestId}/figures`, signal),
  });

/** `GET /api/contest-comparison`: contests and countries side by side. */
export const useContestComparison = () =>
  useQuery({
    queryKey: ['contests', 'comparison'],
    queryFn: ({ signal }) => getJson<ComparisonOfContests>('/contest-comparison', signal),
  });
