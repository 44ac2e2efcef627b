import { populationOf, type ProgressRow, type TotalScale } from '@pilotage/shared';
import { useActiveMembership } from '../../access/session/session.ts';
import { combineQueries, waitWhile } from '../combineQueries.ts';
import { useProgressSeries } from '../progressQueries.ts';
import { useDisplayNames } from '../useDisplayNames.ts';
import type { CompareChoices } from '../views/useCompareChoices.ts';
import { placesParams } from '../views/viewQueries.ts';
import { openScales } from './openScales.ts';
import { whyScaleIsRefused } from './scaleReasons.ts';
import { createTotalRows, type TotalRow } from './totalRows.ts';
import { useAddressChoice } from './useAddressChoice.ts';

const noRows: ProgressRow[] = [];

/** What the totals of a place are made of at a scale: inhabitants belong to countries, budgets to organisations. */
const partsBy = (scale: TotalScale) => (scale === 'budget' ? 'organisation' : 'country');

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
  const hasParts = scale.value !== 'value' && by !== partsBy(scale.value);
  const rowsQuery = useProgressSeries(placesParams(choices), isKnown);
  const partsQuery = useProgressSeries(placesParams({ ...choices, by: partsBy(scale.value) }), isKnown && hasParts);
  const data = rowsQuery.data ?? noRows;
  const parts = hasParts ? (partsQuery.data ?? noRows) : data;
  const belongsTo = (part: string, key: string) =>
    key === part || key === 'consortium' || names.countryOf(Number(part), period?.number ?? 0) === key;
  const sizeOf = (key: string) => {
    if (scale.value === 'population') return { size: populationOf(key), isIllustrative: false };
    const found = names.findKnown(Number(key));
    return { size: found?.budgetEur ?? null, isIllustrative: found?.budgetIllustrative ?? false };
  };
  const rows: TotalRow[] = createTotalRows({
    rows: data,
    scale: scale.value,
    partsOf: (key) => parts.filter((part) => belongsTo(part.key, key)),
    sizeOf,
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
