import { useGetManyReference } from 'react-admin';
import type { Criterion } from '@pilotage/shared';

/** The criteria of a contest in their order. */
export function useCriteria(contestId: number | undefined) {
  const sort = { field: 'position', order: 'ASC' as const };
  const params = { target: 'contestId', id: contestId ?? 0, sort, pagination: { page: 1, perPage: 100 } };
  return useGetManyReference<Criterion>('criteria', params, { enabled: contestId !== undefined });
}
