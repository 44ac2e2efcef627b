import type { Period } from '@pilotage/shared';
import { withParameters } from './withParameters.ts';

type ChosenPeriod = Pick<Period, 'id' | 'number'>;

/** An address may be cut or changed by hand: what is no filter filters nothing. */
function parseFilter(text: string | null): object {
  try {
    const filter: unknown = JSON.parse(text ?? '{}');
    return typeof filter === 'object' && filter !== null ? filter : {};
  } catch {
    return {};
  }
}

/**
 * The query of an address after a period was chosen in the top bar. In a list whose rows belong to a period it is filtered by it, from
 * its first page: both are one change of the address, so that neither is lost.
 */
export function withChosenPeriod(search: URLSearchParams, period: ChosenPeriod, listField: string | null): URLSearchParams {
  const next = withParameters(search, { period: String(period.number) });
  // Without a filter in its address, a list begins where something waits.
  if (listField === null || !next.has('filter')) return next;
  const filter = JSON.stringify({ ...parseFilter(next.get('filter')), [listField]: period.id });
  return withParameters(next, { filter, page: '1' });
}
