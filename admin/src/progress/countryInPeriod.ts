import { countryOn, type Period } from '@pilotage/shared';
import type { KnownOrganisation } from './asOf/useDefinitions.ts';

/** What the country of an organisation follows from, as it was known at one time. */
export interface CountryDefinitions {
  periods: readonly Pick<Period, 'number' | 'endsOn' | 'state'>[];
  organisations: readonly Pick<KnownOrganisation, 'id' | 'country' | 'countrySince' | 'formerCountries'>[];
}

/** The country of an organisation at the end of the period with that number; 0: the latest that has opened. Empty where it is not known. */
export function countryInPeriod(id: number, period: number, { organisations, periods }: CountryDefinitions): string {
  const found = organisations.find((each) => each.id === id);
  if (!found) return '';
  const endsOn = periods.findLast(({ number, state }) => (period === 0 ? state !== 'planned' : number === period))?.endsOn;
  return endsOn === undefined ? found.country : countryOn(found, endsOn);
}
