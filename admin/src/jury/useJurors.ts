import { useGetList } from 'react-admin';
import type { Contest, Juror, Score } from '@pilotage/shared';

const fullPage = { page: 1, perPage: 1000 };

/** The jurors of a contest, sorted by name. */
export function useJurors({ id }: Contest, enabled = true) {
  const params = { pagination: fullPage, sort: { field: 'name', order: 'ASC' as const }, filter: { contestId: id } };
  const { data = [], isPending } = useGetList<Juror>('jurors', params, { enabled });
  const nameOf = (jurorId: number) => data.find((juror) => juror.id === jurorId)?.name ?? `#${jurorId}`;
  return { jurors: data, nameOf, isPending: enabled && isPending };
}

/** The jurors of these solutions, and whether they have scored. */
export function useSolutionScores(solutionIds: readonly number[], enabled = true) {
  const params = {
    pagination: fullPage,
    sort: { field: 'jurorId', order: 'ASC' as const },
    filter: { solutionId: [...solutionIds] },
  };
  const { data = [], isPending } = useGetList<Score>('scores', params, { enabled: enabled && solutionIds.length > 0 });
  return { scores: data, isPending };
}
