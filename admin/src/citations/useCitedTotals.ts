import type { ProgressRow, TotalScale } from '@pilotage/shared';
import { useActiveMembership } from '../access/session/session.ts';
import type { Definitions } from '../progress/asOf/useDefinitions.ts';
import { combineQueries } from '../progress/combineQueries.ts';
import { useProgressSeries } from '../progress/progressQueries.ts';
import { createTotalParts, groupingOfParts } from '../progress/scales/totalParts.ts';
import { createTotalRows, type TotalRow } from '../progress/scales/totalRows.ts';
import type { ViewParams } from './useCitedRows.ts';
import { withOpenScale } from './withOpenScale.ts';

const noRows: readonly ProgressRow[] = [];
const noDefinitions = { periods: [], organisations: [] };

/** The scale of the totals of a cited view, as far as it is open to the viewer. */
export function useCitedScale(params: ViewParams): TotalScale {
  const role = useActiveMembership()?.role;
  const { params: open } = withOpenScale({ path: '/compare', params }, role);
  return open.indicator !== undefined && 'scale' in open ? (open.scale ?? 'value') : 'value';
}

/** The totals of a cited view at its scale, by their key, as of one time: by the sizes that were known then. */
export function useCitedTotals(params: ViewParams, asOf: string, definitions: Definitions | undefined) {
  const scale = useCitedScale(params);
  const { by, indicator, through, basis, countries, organisations } = params;
  const asked = { indicator, through, basis, countries, organisations, asOf: asOf || undefined };
  const partsBy = groupingOfParts(scale);
  const [hasScale, hasParts] = [scale !== 'value', by !== partsBy];
  const rowsQuery = useProgressSeries({ by, ...asked }, hasScale);
  const partsQuery = useProgressSeries({ by: partsBy, ...asked }, hasScale && hasParts);
  const parts = (hasParts ? partsQuery.data : rowsQuery.data) ?? noRows;
  const rows = hasScale
    ? createTotalRows({
        rows: rowsQuery.data ?? noRows,
        scale,
        nameOf: (key) => key,
        ...createTotalParts({ scale, parts, definitions: definitions ?? noDefinitions, period: Number(through) }),
      })
    : [];
  return {
    query: combineQueries([
      { ...rowsQuery, isNeeded: hasScale },
      { ...partsQuery, isNeeded: hasScale && hasParts },
    ]),
    totals: new Map<string, TotalRow>(rows.map((row) => [row.key, row])),
  };
}
