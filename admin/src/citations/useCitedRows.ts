import type { ProgressRow } from '@pilotage/shared';
import type { Definitions } from '../progress/asOf/useDefinitions.ts';
import { combineQueries } from '../progress/combineQueries.ts';
import { type ProgressComparisonRow, useProgress, useProgressMatrix } from '../progress/progressQueries.ts';
import { viewOf } from '../progress/views/views.ts';
import { keepsCitedRow, type ViewParams } from './keepsCitedRow.ts';
import { limitMedians } from './limitMedians.ts';

const noRows: readonly ProgressComparisonRow[] = [];
const noResults: readonly ProgressRow[] = [];

/** Whether a view shows medians of all indicators, one for each place. */
export const isOfMedians = ({ view, indicator, place }: Pick<ViewParams, 'view' | 'indicator' | 'place'>): boolean =>
  indicator === undefined && place === undefined && ['far', 'spread'].includes(viewOf(view));

/** The rows of a cited view at one time, of one indicator or of all, and the medians where the view shows them. */
export function useCitedRows(params: ViewParams, asOf: string, definitions: Definitions | undefined) {
  const { indicator, by, through, basis, kind } = params;
  const asked = { by, basis, through, asOf: asOf || undefined };
  const [isSingle, hasMedians] = [indicator !== undefined, isOfMedians(params)];
  const placesQuery = useProgress({ ...asked, indicator }, isSingle || hasMedians);
  const matrixQuery = useProgressMatrix(asked, !isSingle);
  const keeps = definitions ? keepsCitedRow(params, definitions) : () => false;
  const places = (placesQuery.data ?? noRows).filter(keeps);
  const results = (matrixQuery.data ?? noResults).filter(keeps);
  const medians = kind === undefined ? places : limitMedians(places, results);
  return {
    query: combineQueries([
      { ...placesQuery, isNeeded: isSingle || hasMedians },
      { ...matrixQuery, isNeeded: !isSingle },
    ]),
    rows: isSingle ? places : results,
    medians: hasMedians ? medians : noRows,
  };
}
