import { type Indicator, keepsOrganisation } from '@pilotage/shared';
import type { CompareFilters } from './filterAddress.ts';

interface FilteredPlaces {
  /** To what the view is limited. */
  filters: CompareFilters;
  /** The country or organisation whose indicators are shown; null: all places. */
  place: string | null;
  indicators: readonly Pick<Indicator, 'kind'>[];
  /** The organisations that are known; none: nothing can be said of them. */
  organisationIds: readonly number[];
  /** The numbers of the periods that count. */
  periods: readonly number[];
  countryOf: (organisationId: number, period: number) => string;
}

/** Whether filters leave nothing: no organisation in any period that counts, or no indicator. That is not a lack of figures. */
export function matchesNothing({ filters, place, indicators, organisationIds, periods, countryOf }: FilteredPlaces): boolean {
  const { countries, organisations, kind } = filters;
  if (kind !== '' && !indicators.some((each) => each.kind === kind)) return true;
  if (countries.length + organisations.length === 0 || organisationIds.length === 0) return false;
  const isCountry = place !== null && /^[A-Z]{2}$/.test(place);
  const only = { organisations, countries: isCountry ? [place] : countries };
  return !organisationIds.some((id) => periods.some((period) => keepsOrganisation(only, id, countryOf(id, period))));
}
