import { type CompareFilters, paramsOfFilters, placesOf } from '../filters/filterAddress.ts';
import type { CompareView } from './views.ts';

/** What the queries of a view depend on. */
interface ComparedFigures {
  by: string;
  basis: string;
  /** Code of the indicator; empty for all. */
  code: string;
  period: { number: number } | undefined;
  /** The pilot whose assignments alone count; left out: all count. */
  pilotId?: number;
  /** Number of a module of the academy; empty for all. */
  module: string;
  /** To what the view is limited. */
  filters: CompareFilters;
}

/** The figures of all places with their series; of one indicator or, with the kind that is chosen, of all. */
export const placesParams = ({ by, basis, code, period, filters }: ComparedFigures) => ({
  by,
  basis,
  indicator: code,
  through: period?.number,
  series: 'true',
  ...paramsOfFilters(code === '' ? filters : placesOf(filters)),
});

/** The figures of all indicators in all places. */
export const matrixParams = ({ by, basis, period, pilotId, filters }: ComparedFigures) => ({
  by,
  basis,
  pilot: pilotId,
  through: period?.number,
  detail: 'series',
  ...paramsOfFilters(filters),
});

/** The funnel of the academy. */
export const funnelParams = ({ by, period, module, filters }: Pick<ComparedFigures, 'by' | 'period' | 'module' | 'filters'>) => ({
  by,
  through: period?.number,
  module,
  ...paramsOfFilters(placesOf(filters)),
});

/** Which reports of a period are in. */
export const ratesParams = ({ filters }: Pick<ComparedFigures, 'filters'>, period: number | undefined) => ({
  period,
  ...paramsOfFilters(placesOf(filters)),
});

/** What a view asks for first, so that it can be loaded before the view is opened. */
export function queriesOfView(view: CompareView, figures: ComparedFigures, openedNumbers: readonly number[]) {
  const places = { path: '/progress', params: placesParams(figures) };
  const matrix = { path: '/progress/matrix', params: matrixParams(figures) };
  const rates = (period: number | undefined) => ({ path: '/reporting-rates', params: ratesParams(figures, period) });
  if (view === 'stuck') return [matrix];
  if (view === 'academy') return [{ path: '/academy/funnel', params: funnelParams(figures) }];
  if (view === 'reports') return openedNumbers.map(rates);
  if (view === 'far') return [places, ...(figures.code === '' ? [matrix] : []), rates(figures.period?.number)];
  return figures.code === '' && view !== 'spread' ? [] : [places];
}
