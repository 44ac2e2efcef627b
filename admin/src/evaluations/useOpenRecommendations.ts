import { useGetList } from 'react-admin';
import type { Recommendation } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';

const first = { pagination: { page: 1, perPage: 10 }, sort: { field: 'dueOn', order: 'ASC' as const } };
const noRows: readonly Recommendation[] = [];

/** The recommendations that are open or answered, for who follows them up; none for others. */
export function useOpenRecommendations(): { rows: readonly Recommendation[]; isPending: boolean } {
  const isEvaluator = useAbility().can('followUp', 'recommendations');
  const { data, isLoading } = useGetList<Recommendation>(
    'recommendations',
    { ...first, filter: { state: ['open', 'answered'] } },
    { enabled: isEvaluator },
  );
  return { rows: data ?? noRows, isPending: isLoading };
}
