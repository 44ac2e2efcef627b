import { countryOn, type Period } from '@pilotage/shared';
import type { KnownOrganisation } from '../progress/asOf/useDefinitions.ts';

/** What the country of an organisation follows from, as it was known at one time. */
export interface CountryDefinitions {
  periods: readonly Pick<Period, 'number' | 'endsOn'>[];
  organisations: readonly Pick<KnownOrganisation, 'id' | 'country' | 'countrySince' | 'formerCountries'>[];
}

/** The country of an organisation at the end of the period with that number; empty where it is not known. */
export function citedCountryOf(key: string, through: string, { organisations, periods }: CountryDefinitions): string {
  const found = organisations.find(({ id }) => String(id) === key);
  const endsOn = periods.find(({ number }) => String(number) === through)?.endsOn;
  if (!found) return '';
  return endsOn === undefined ? found.country : countryOn(found, endsOn);
}
