import type { Store } from '@pilotage/db';
import { hasFigures, type ProgressBasis } from '@pilotage/shared';
import { Problem } from '../../http/problem.ts';
import { loadPeriodProgressContext, parseBasis, parsePeriod, type PeriodProgressContext } from '../progressQuery.ts';
import type { ExportedIndicator } from './figureTable.ts';
import type { ExportNames } from './referenceTables.ts';

/** What an export is made from: everything but assignments and their figures, which are read some at a time. */
export interface ExportSource {
  store: Store;
  context: PeriodProgressContext;
  basis: ProgressBasis;
  through: number;
  /** The code of the one indicator that was asked for; null: all. */
  code: string | null;
  /** When reading began, and the version of the data then. */
  readFrom: string;
  version: number;
  /** Those with figures, ascending by code. */
  indicators: readonly ExportedIndicator[];
  names: ExportNames;
}

const byId = <R extends { id: number }>(records: readonly R[]): ReadonlyMap<number, R> =>
  new Map(records.map((record) => [record.id, record]));

/**
 * Loads what the viewer may read of the consortium and its indicators. Throws 400 and 403 as `parseBasis` and `parsePeriod` do, and 404
 * for an indicator that has no figures or that the viewer does not read.
 */
export async function loadExportSource(store: Store, query: URLSearchParams): Promise<ExportSource> {
  const basis = parseBasis(store, query);
  const code = query.get('indicator');
  const readFrom = store.now();
  // Read before the data, so that `changedMeanwhile` in the package says what changed while it was made.
  const version = await store.internal.dataVersion.read();
  const context = await loadPeriodProgressContext(store);
  const through = parsePeriod(context.periods, query, 'through').number;
  const [found, organisations, pilots] = await Promise.all([
    store.all('indicators', code === null ? {} : { where: { code } }),
    store.all('organisations'),
    store.all('pilots', { fields: ['title'] }),
  ]);
  const indicators = found.filter((each) => hasFigures(each)).toSorted((a, b) => (a.code < b.code ? -1 : 1));
  if (code !== null && indicators.length === 0) throw new Problem('notFound');
  return {
    store,
    context,
    basis,
    through,
    code,
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
