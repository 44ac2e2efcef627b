import { useGetList } from 'react-admin';
import type { Contest, Solution } from '@pilotage/shared';

/** The judged solutions of a contest, and their titles. */
export function useJudgedSolutions({ id }: Contest) {
  const { data = [], isPending } = useGetList<Solution>('solutions', {
    pagination: { page: 1, perPage: 1000 },
    sort: { field: 'receivedAt', order: 'ASC' },
    filter: { contestId: id, state: 'submitted' },
  });
  return {
    solutions: data,
    titleOf: (solutionId: number) => data.find((each) => each.id === solutionId)?.title ?? `#${solutionId}`,
    isPending,
  };
}
