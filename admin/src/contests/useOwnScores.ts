import { useGetList, useGetMany } from 'react-admin';
import type { Contest, Score, Solution } from '@pilotage/shared';
import { useAbility, useSession } from '../access/session.ts';

const everything = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'solutionId', order: 'ASC' as const } };
const isThere = <Value>(value: Value | undefined): value is Value => value !== undefined;

/** What is assigned to whoever is signed in, with its contests and solutions; a solution in conflict is not asked for. */
export function useOwnScores() {
  const userId = useSession()?.user.id ?? 0;
  const judges = useAbility().can('score', 'scores');
  const asked = useGetList<Score>('scores', { ...everything, filter: { userId } }, { enabled: judges });
  const scores = asked.data ?? [];
  const contestIds = [...new Set(scores.map(({ contestId }) => contestId))];
  const contests = useGetMany<Contest>('contests', { ids: contestIds }, { enabled: contestIds.length > 0 });
  const solutionIds = scores.filter(({ state }) => state !== 'conflict').map(({ solutionId }) => solutionId);
  const solutions = useGetMany<Solution>('solutions', { ids: solutionIds }, { enabled: solutionIds.length > 0 });
  return {
    judges,
    scores,
    contests: (contests.data ?? []).filter(isThere),
    solutions: (solutions.data ?? []).filter(isThere),
    isPending:
      judges &&
      (asked.isPending || (contestIds.length > 0 && contests.isPending) || (solutionIds.length > 0 && solutions.isPending)),
    error: asked.error ?? contests.error ?? solutions.error ?? null,
    refetch: () => void asked.refetch(),
  };
}
