import { type CitedQuestion, countryOn, type Indicator, type Period } from '@pilotage/shared';
import type { KnownOrganisation } from '../progress/asOf/useDefinitions.ts';

export type ViewParams = Extract<CitedQuestion, { path: '/compare' }>['params'];

/** What the filters of a view depend on, as it was defined at one time. */
export interface FilterDefinitions {
  indicators: readonly Pick<Indicator, 'code' | 'kind'>[];
  periods: readonly Pick<Period, 'number' | 'endsOn'>[];
  organisations: readonly Pick<KnownOrganisation, 'id' | 'country' | 'countrySince' | 'formerCountries'>[];
}

/** The country of an organisation at the end of the period with that number; empty where it is not known. */
export function citedCountryOf(key: string, through: string, { organisations, periods }: FilterDefinitions): string {
  const found = organisations.find(({ id }) => String(id) === key);
  const endsOn = periods.find(({ number }) => String(number) === through)?.endsOn;
  if (!found) return '';
  return endsOn === undefined ? found.country : countryOn(found, endsOn);
}

/** Whether a cited view shows a row, by its place, its country and the kind of its indicator at one time. A median has no kind. */
export function keepsCitedRow(
  { by, place, countries, kind, through }: Pick<ViewParams, 'by' | 'place' | 'countries' | 'kind' | 'through'>,
  definitions: FilterDefinitions,
) {
  const chosen = countries === undefined || by === 'consortium' ? null : countries.split(',');
  const kinds = new Map(definitions.indicators.map((each) => [each.code, each.kind]));
  return ({ key, indicator }: { key: string; indicator: string | null }): boolean => {
    const isOfPlace = place === undefined || key === place;
    const country = by === 'organisation' ? citedCountryOf(key, through, definitions) : key;
    const isOfKind = kind === undefined || indicator === null || kinds.get(indicator) === kind;
    return isOfPlace && isOfKind && (chosen === null || chosen.includes(country));
  };
}
