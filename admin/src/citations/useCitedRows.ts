import type { CitedQuestion, ProgressRow } from '@pilotage/shared';
import { combineQueries } from '../progress/combineQueries.ts';
import { type ProgressComparisonRow, useProgress, useProgressMatrix } from '../progress/progressQueries.ts';
import { viewOf } from '../progress/views/views.ts';

export type ViewParams = Extract<CitedQuestion, { path: '/compare' }>['params'];

const noRows: readonly ProgressComparisonRow[] = [];
const noResults: readonly ProgressRow[] = [];

/** Whether a view shows medians of all indicators, one for each place. */
export const isOfMedians = ({ view, indicator, place }: Pick<ViewParams, 'view' | 'indicator' | 'place'>): boolean =>
  indicator === undefined && place === undefined && ['far', 'spread'].includes(viewOf(view));

/** The rows of a cited view at one time, of one indicator or of all, and the medians where the view shows them. */
export function useCitedRows(params: ViewParams, asOf: string) {
  const { indicator, place, by, through, basis, countries, organisations, kind } = params;
  const asked = { by, basis, through, countries, organisations, asOf: asOf || undefined };
  const [isSingle, hasMedians] = [indicator !== undefined, isOfMedians(params)];
  const placesQuery = useProgress({ ...asked, indicator, kind: isSingle ? undefined : kind }, isSingle || hasMedians);
  const matrixQuery = useProgressMatrix({ ...asked, kind }, !isSingle);
  const isOfPlace = ({ key }: { key: string }) => place === undefined || key === place;
  const places = (placesQuery.data ?? noRows).filter(isOfPlace);
  const results = (matrixQuery.data ?? noResults).filter(isOfPlace);
  return {
    query: combineQueries([
      { ...placesQuery, isNeeded: isSingle || hasMedians },
      { ...matrixQuery, isNeeded: !isSingle },
    ]),
    rows: isSingle ? places : results,
    medians: hasMedians ? places : noRows,
  };
}
