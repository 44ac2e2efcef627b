import type { Period } from '@pilotage/shared';

type ChosenPeriod = Pick<Period, 'id' | 'number'>;

function parseFilter(text: string | null): object {
  const filter: unknown = text === null ? {} : JSON.parse(text);
  return typeof filter === 'object' && filter !== null ? filter : {};
}

/**
 * The query of an address after a period was chosen in the top bar. In a list whose rows belong to a period it is filtered by it, from
 * its first page: both are one change of the address, so that neither is lost.
 */
export function withChosenPeriod(search: URLSearchParams, period: ChosenPeriod, listField: string | null): URLSearchParams {
  const next = new URLSearchParams(search);
  next.set('period', String(period.number));
  // Without a filter in its address, a list begins where something waits.
  if (listField === null || !next.has('filter')) return next;
  next.set('filter', JSON.stringify({ ...parseFilter(next.get('filter')), [listField]: period.id }));
  next.set('page', '1');
  return next;
}
