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
}

/** The figures of all places with their series. */
export const placesParams = ({ by, basis, code, period }: ComparedFigures) => ({
  by,
  basis,
  indicator: code,
  through: period?.number,
  series: 'true',
});

/** The figures of all indicators in all places. */
export const matrixParams = ({ by, basis, period, pilotId }: ComparedFigures) => ({
  by,
  basis,
  pilot: pilotId,
  through: period?.number,
  detail: 'series',
});

/** The funnel of the academy. */
export const funnelParams = ({ by, period, module }: Pick<ComparedFigures, 'by' | 'period' | 'module'>) => ({
  by,
  through: period?.number,
  module,
});

/** What a view asks for first, so that it can be loaded before the view is opened. */
export function queriesOfView(view: CompareView, figures: ComparedFigures, openedNumbers: readonly number[]) {
  const places = { path: '/progress', params: placesParams(figures) };
  const matrix = { path: '/progress/matrix', params: matrixParams(figures) };
  const rates = (period: number | undefined) => ({ path: '/reporting-rates', params: { period } });
  if (view === 'stuck') return [matrix];
  if (view === 'academy') return [{ path: '/academy/funnel', params: funnelParams(figures) }];
  if (view === 'reports') return openedNumbers.map(rates);
  if (view === 'far') return [places, ...(figures.code === '' ? [matrix] : []), rates(figures.period?.number)];
  return figures.code === '' && view !== 'spread' ? [] : [places];
}
