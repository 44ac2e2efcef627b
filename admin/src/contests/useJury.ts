import { useGetList } from 'react-admin';
import type { Contest, Juror, Score } from '@pilotage/shared';

const most = { page: 1, perPage: 1000 };

/** The jurors of a contest by name. */
export function useJurors({ id }: Contest, enabled = true) {
  const asked = { pagination: most, sort: { field: 'name', order: 'ASC' as const }, filter: { contestId: id } };
  const { data = [], isPending } = useGetList<Juror>('jurors', asked, { enabled });
  const nameOf = (jurorId: number) => data.find((juror) => juror.id === jurorId)?.name ?? `#${jurorId}`;
  return { jurors: data, nameOf, isPending: enabled && isPending };
}

/** Who judges these solutions, and whether they have. */
export function useScoresOf(solutionIds: readonly number[], enabled = true) {
  const asked = { pagination: most, sort: { field: 'jurorId', order: 'ASC' as const }, filter: { solutionId: [...solutionIds] } };
  const { data = [], isPending } = useGetList<Score>('scores', asked, { enabled: enabled && solutionIds.length > 0 });
  return { scores: data, isPending };
}
