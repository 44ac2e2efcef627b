import { useGetList } from 'react-admin';
import type { Indicator } from '@pilotage/shared';

const all = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'name', order: 'ASC' } } as const;
const noIndicators: readonly Indicator[] = [];

/** The indicators that the viewer reads today, by name: one request for all that stands on a page. */
export function useReadableIndicators(): { indicators: readonly Indicator[]; isPending: boolean } {
  const { data = noIndicators, isPending } = useGetList<Indicator>('indicators', all);
  return { indicators: data, isPending };
}
