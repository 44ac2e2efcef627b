import type { ProgressRow, TotalScale } from '@pilotage/shared';
import { useActiveMembership } from '../../access/session/session.ts';
import { combineQueries, waitWhile } from '../combineQueries.ts';
import { useProgressSeries } from '../progressQueries.ts';
import { useDisplayNames } from '../useDisplayNames.ts';
import type { CompareChoices } from '../views/useCompareChoices.ts';
import { placesParams } from '../views/viewQueries.ts';
import { openScales } from './openScales.ts';
import { whyScaleIsRefused } from './scaleReasons.ts';
import { createTotalParts, groupingOfParts } from './totalParts.ts';
import { createTotalRows, type TotalRow } from './totalRows.ts';
import { useAddressChoice } from './useAddressChoice.ts';

const noRows: ProgressRow[] = [];

/** The totals at the scale of the address, with the scales that are open to the viewer. */
export function useTotals(choices: CompareChoices) {
  const { by, code, indicator, period, filters } = choices;
  const names = useDisplayNames();
  const role = useActiveMembership()?.role;
  const isKnown = period !== undefined && code !== '';
  const offered =
    indicator && role && (by === 'country' || by === 'organisation' || by === 'consortium')
      ? openScales(indicator, by, role, filters)
      : [];
  const scale = useAddressChoice<TotalScale>('scale', ['value', ...offered.filter((each) => each !== 'value')]);
  const partsBy = groupingOfParts(scale.value);
  const hasParts = scale.value !== 'value' && by !== partsBy;
  const rowsQuery = useProgressSeries(placesParams(choices), isKnown);
  const partsQuery = useProgressSeries(placesParams({ ...choices, by: partsBy }), isKnown && hasParts);
  const data = rowsQuery.data ?? noRows;
  const parts = hasParts ? (partsQuery.data ?? noRows) : data;
  const rows: TotalRow[] = createTotalRows({
    rows: data,
    scale: scale.value,
    ...createTotalParts({ scale: scale.value, parts, definitions: names.definitions, period: period?.number ?? 0 }),
    nameOf: names.groupName,
  });
  return {
    query: combineQueries([rowsQuery, { ...partsQuery, isNeeded: hasParts }, waitWhile(names.isPending)]),
    rows,
    names,
    scale: scale.value,
    scales: offered,
    chooseScale: scale.choose,
    refusal: whyScaleIsRefused(scale.requested, scale.value, by, filters),
  };
}
