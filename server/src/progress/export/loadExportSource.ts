import type { Store } from '@pilotage/db';
import { hasFigures, type ProgressBasis } from '@pilotage/shared';
import { loadPeriodProgressContext, type PeriodProgressContext } from '../progressQuery.ts';
import type { ExportedIndicator } from './figureTable.ts';
import type { ExportNames } from './referenceTables.ts';

/** What an export is made from: everything but assignments and their figures, which are read some at a time. */
export interface ExportSource {
  store: Store;
  context: PeriodProgressContext;
  basis: ProgressBasis;
  through: number;
  /** When reading began, and the version of the data then. */
  readFrom: string;
  version: number;
  /** Those with figures, ascending by code. */
  indicators: readonly ExportedIndicator[];
  names: ExportNames;
}

const byId = <R extends { id: number }>(records: readonly R[]): ReadonlyMap<number, R> =>
  new Map(records.map((record) => [record.id, record]));

/** Loads what the viewer may read of the consortium and its indicators. */
export async function loadExportSource(
  store: Store,
  { basis, through, code }: { basis: ProgressBasis; through: number; code: string | null },
): Promise<ExportSource> {
  const readFrom = store.now();
  const version = await store.internal.dataVersion.read();
  const context = await loadPeriodProgressContext(store);
  const [found, organisations, pilots] = await Promise.all([
    store.all('indicators', code === null ? {} : { where: { code } }),
    store.all('organisations'),
    store.all('pilots', { fields: ['title'] }),
  ]);
  const indicators = found.filter((each) => hasFigures(each)).toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return {
    store,
    // The same for all indicators: it is read once.
    context: { ...context, referenceData: { ...context.referenceData, organisations: async () => organisations } },
    basis,
    through,
    readFrom,
    version,
    indicators,
    names: {
      organisations: byId(organisations),
      indicators: byId(indicators),
      periods: byId(context.periods),
      pilots: new Map(pilots.map(({ id, title }) => [id, title])),
    },
  };
}
