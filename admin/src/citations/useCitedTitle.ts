import { useGetList } from 'react-admin';
import type { CitedQuestion, Indicator } from '@pilotage/shared';

const all = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'code', order: 'ASC' } } as const;

/** The heading of what is cited, with the indicator that a view is about where the heading does not name it. */
export function useCitedTitle({ path, params }: CitedQuestion, heading: string): string {
  const { data = [] } = useGetList<Indicator>('indicators', all);
  const indicator = path === '/compare' ? data.find(({ code }) => code === params.indicator) : undefined;
  return indicator === undefined || heading.includes(indicator.name) ? heading : `${heading} ${indicator.name}`;
}
