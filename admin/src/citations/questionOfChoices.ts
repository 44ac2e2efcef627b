import { type CitedQuestion, citedQuestionSchema, type Indicator, indicatorKinds, type Period, scalesOf } from '@pilotage/shared';
import type { CompareChoices } from '../progress/views/useCompareChoices.ts';
import { choicesOfView } from '../progress/views/views.ts';

interface CitedChoices extends Pick<CompareChoices, 'view' | 'code' | 'by' | 'place' | 'basis' | 'asOf' | 'addressOf'> {
  indicator: Pick<Indicator, 'valueType'> | null;
  period: Pick<Period, 'number'> | undefined;
}

type Search = Pick<URLSearchParams, 'get'>;

/** The parts of the address that the filters write, as far as the view shows them. What is not chosen is empty. */
function filtersOf({ view, code, by, place }: CitedChoices, search: Search) {
  const ofAll = view === 'far' && place === null;
  const codes = (search.get('countries') ?? '').split(',').filter((each) => /^[A-Z]{2}$/.test(each));
  const hasCountries = by !== 'consortium' && (ofAll || view === 'stuck');
  const hasKind = view === 'stuck' || (view === 'far' && code === '');
  return {
    countries: hasCountries ? [...new Set(codes)].toSorted().join(',') : '',
    kind: hasKind ? (indicatorKinds.find((each) => each === search.get('kind')) ?? '') : '',
  };
}

/** The scale of the totals, where the indicator has it and the grouping, too; empty: as they are. Whether it is open to the viewer is not known here. */
function scaleOf({ view, indicator, by }: CitedChoices, search: Search): string {
  if (view !== 'totals' || indicator === null || (by !== 'country' && by !== 'organisation' && by !== 'consortium')) return '';
  const asked = scalesOf(indicator, by, 'system').find((each) => each === search.get('scale'));
  return asked === undefined || asked === 'value' ? '' : asked;
}

/** What a view asks, to be cited; null where it cannot be asked again as of an earlier time. */
export function questionOfChoices(choices: CitedChoices): CitedQuestion | null {
  const { view, code, by, place, basis, period, asOf, addressOf } = choices;
  if (view === 'academy' || period === undefined) return null;
  const search = new URLSearchParams(addressOf({}).split('?')[1] ?? '');
  // The address may name the indicator of another view.
  const indicator = choicesOfView[view].indicator === null ? '' : code;
  const asked = { view, indicator, by, place: place ?? '', through: String(period.number), basis, asOf };
  const params = { ...asked, ...filtersOf(choices, search), scale: scaleOf(choices, search) };
  const stated = Object.entries(params).filter(([, value]) => value !== '');
  const parsed = citedQuestionSchema.safeParse({ path: '/compare', params: Object.fromEntries(stated) });
  return parsed.success ? parsed.data : null;
}
