import { type CitedQuestion, citedQuestionSchema, type Indicator, type Period } from '@pilotage/shared';
import { paramsOfFilters } from '../progress/filters/filterAddress.ts';
import { openScales } from '../progress/scales/openScales.ts';
import type { CompareChoices } from '../progress/views/useCompareChoices.ts';
import { choicesOfView, hasPast } from '../progress/views/views.ts';

interface CitedChoices
  extends Pick<CompareChoices, 'view' | 'code' | 'by' | 'place' | 'basis' | 'asOf' | 'addressOf' | 'filters'> {
  indicator: Pick<Indicator, 'valueType'> | null;
  period: Pick<Period, 'number'> | undefined;
}

type Search = Pick<URLSearchParams, 'get'>;

/** The scale of the totals, where the indicator has it and the grouping, too; empty: as they are. Whether it is open to the viewer is not known here. */
function scaleOf({ view, indicator, by, filters }: CitedChoices, search: Search): string {
  if (view !== 'totals' || indicator === null || (by !== 'country' && by !== 'organisation' && by !== 'consortium')) return '';
  const asked = openScales(indicator, by, 'system', filters).find((each) => each === search.get('scale'));
  return asked === undefined || asked === 'value' ? '' : asked;
}

/** What a view asks, to be cited; null where it cannot be asked again as of an earlier time. */
export function questionOfChoices(choices: CitedChoices): CitedQuestion | null {
  const { view, code, by, place, basis, period, asOf, addressOf, filters } = choices;
  if (!hasPast(view) || period === undefined) return null;
  const search = new URLSearchParams(addressOf({}).split('?')[1] ?? '');
  // The address may name the indicator of another view.
  const indicator = choicesOfView[view].indicator === null ? '' : code;
  const asked = { view, indicator, by, place: place ?? '', through: String(period.number), basis, asOf };
  const params = { ...asked, ...paramsOfFilters(filters), scale: scaleOf(choices, search) };
  const stated = Object.entries(params).filter(([, value]) => value !== '');
  const parsed = citedQuestionSchema.safeParse({ path: '/compare', params: Object.fromEntries(stated) });
  return parsed.success ? parsed.data : null;
}
