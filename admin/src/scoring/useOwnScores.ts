import { useGetList, useGetMany } from 'react-admin';
import type { Contest, Score, Solution } from '@pilotage/shared';
import { useAbility, useSession } from '../access/session/session.ts';

const allScoresParams = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'solutionId', order: 'ASC' as const } };
const isDefined = <Value>(value: Value | undefined): value is Value => value !== undefined;

/** The assignments of the signed-in juror with contests and solutions; solutions in conflict are not loaded. */
export function useOwnScores() {
  const userId = useSession()?.user.id ?? 0;
  const canScore = useAbility().can('score', 'scores');
  const scoreList = useGetList<Score>('scores', { ...allScoresParams, filter: { userId } }, { enabled: canScore });
  const scores = scoreList.data ?? [];
  const contestIds = [...new Set(scores.map(({ contestId }) => contestId))];
  const contests = useGetMany<Contest>('contests', { ids: contestIds }, { enabled: contestIds.length > 0 });
  const solutionIds = scores.filter(({ state }) => state !== 'conflict').map(({ solutionId }) => solutionId);
  const solutions = useGetMany<Solution>('solutions', { ids: solutionIds }, { enabled: solutionIds.length > 0 });
  return {
    canScore,
    scores,
    contests: (contests.data ?? []).filter(isDefined),
    solutions: (solutions.data ?? []).filter(isDefined),
    isPending:
      canScore &&
      (scoreList.isPending || (contestIds.length > 0 && contests.isPending) || (solutionIds.length > 0 && solutions.isPending)),
    error: scoreList.error ?? contests.error ?? solutions.error ?? null,
    refetch: () => void scoreList.refetch(),
  };
}
