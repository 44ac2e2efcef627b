import { useQuery } from '@tanstack/react-query';
import type { Contest, JurySolutionPair } from '@pilotage/shared';
import { getJson } from '../data/request.ts';

/** How far the judging of a contest is: who has scored how much, and never what. */
export interface JudgingStatus {
  jurors: readonly { jurorId: number; name: string; assigned: number; scored: number; conflicts: number }[];
  solutions: { total: number; unassigned: number; complete: number };
  /** Given although juror and applicant write from one mail domain, and not confirmed yet. */
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

/** What the scores come to, plain and with each juror's strictness taken out. */
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

/** While a contest that has changed is read anew, what was known of it stays: so does what one does and reads on its page. */
export const useJudgingStatus = ({ id, version }: Contest) =>
  useQuery({
    queryKey: ['contests', id, version, 'judging'],
    queryFn: ({ signal }) => getJson<JudgingStatus>(`/contests/${id}/judging`, signal),
    placeholderData: (previous, previousQuery) => (previousQuery?.queryKey[1] === id ? previous : undefined),
  });

/** Asked for once judging has ended. */
export const useContestResult = ({ id, version }: Contest, enabled: boolean) =>
  useQuery({
    queryKey: ['contests', id, version, 'result'],
    queryFn: ({ signal }) => getJson<ContestResult>(`/contests/${id}/result`, signal),
    enabled,
  });

/** What came of giving solutions to jurors. */
export interface AssignJurorsResponse {
  assigned: number;
  /** Solutions that got fewer jurors than asked. */
  missing: readonly { solutionId: number; jurors: number }[];
  /** What was not given because juror and applicant write from one mail domain. */
  sharedDomain: readonly JurySolutionPair[];
}
