import type { StoreQuery, StoreReader } from '@pilotage/db';
import type { RecordOf, ResourceName } from '@pilotage/shared';

/** The most rows of one kind that are looked at. */
const maxRows = 1000;

/** The first rows of a list. */
export async function readBounded<N extends ResourceName>(
  store: StoreReader,
  resource: N,
  query: StoreQuery<N>,
): Promise<readonly RecordOf<N>[]> {
  return store.all(resource, { ...query, range: { from: 0, to: maxRows - 1 } });
}
