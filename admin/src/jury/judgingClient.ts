import { useQuery } from '@tanstack/react-query';
import type { Contest, JurySolutionPair } from '@pilotage/shared';
import { getJson } from '../data/request.ts';

/** Progress of the judging: who has scored how many solutions, without the scores. */
export interface JudgingStatus {
  jurors: readonly { jurorId: number; name: string; assigned: number; scored: number; conflicts: number }[];
  solutions: { total: number; unassigned: number; complete: number };
  /** Assignments of jurors who share a mail domain with the applicant, not confirmed yet. */
  sharedDomain: readonly JurySolutionPair[];
  judgedAt: string | null;
}

export interface RankedSolution {
  solutionId: number;
  place: number | null;
  mean: number | null;
  spread: number | null;
  jurors: readonly { jurorId: number; mean: number }[];
  adjusted: { mean: number; place: number } | null;
}

export interface MovedWeight {
  criterionId: number;
  tenths: number;
  first: readonly number[];
  isSame: boolean;
}

/** Result of the scores, plain and adjusted for each juror's leniency. */
export interface ContestResult {
  ranking: readonly RankedSolution[];
  leniency: readonly { jurorId: number; by: number }[] | null;
  firstPlace: { first: readonly number[]; survives: boolean; moved: readonly MovedWeight[] };
}

export interface VerifyDecisionResponse {
  hash: string;
  hashMatches: boolean;
  resultMatches: boolean;
}

/** Keep the previous data while a changed contest is refetched, so that the page does not lose its state. */
export const useJudgingStatus = ({ id, version }: Contest) =>
  useQuery({
    queryKey: ['contests', id, version, 'judging'],
    queryFn: ({ signal }) => getJson<JudgingStatus>(`/contests/${id}/judging`, signal),
    placeholderData: (previous, previousQuery) => (previousQuery?.queryKey[1] === id ? previous : undefined),
  });

/** Enabled once the judging has ended. */
export const useContestResult = ({ id, version }: Contest, enabled: boolean) =>
  useQuery({
    queryKey: ['contests', id, version, 'result'],
    queryFn: ({ signal }) => getJson<ContestResult>(`/contests/${id}/result`, signal),
    enabled,
  });

/** Result of assigning solutions to jurors. */
export interface AssignJurorsResponse {
  assigned: number;
  /** Solutions with fewer jurors than requested. */
  missing: readonly { solutionId: number; jurors: number }[];
  /** Pairs not assigned, because juror and applicant share a mail domain. */
  sharedDomain: readonly JurySolutionPair[];
}
