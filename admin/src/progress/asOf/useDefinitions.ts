import { useQuery } from '@tanstack/react-query';
import type { Indicator, Organisation, Period, Pilot } from '@pilotage/shared';
import { createProgressQuery } from '../progressQueries.ts';

/** An organisation as it was known. The budget is there for who reads it; without a name it is not there any more. */
export interface KnownOrganisation
  extends Pick<Organisation, 'id' | 'shortName' | 'country' | 'countrySince' | 'formerCountries'>,
    Partial<Pick<Organisation, 'budgetEur' | 'budgetIllustrative'>> {
  name: string | null;
}

export interface Definitions {
  /** Since when it is known what was known; null while nothing is kept. */
  knownSince: string | null;
  indicators: Indicator[];
  periods: Period[];
  organisations: KnownOrganisation[];
  pilots: Pick<Pilot, 'id' | 'title' | 'stage'>[];
}

/** The indicators, periods, organisations and pilots as of a day or an instant. Nothing is loaded as of now, unless `isAlwaysLoaded`. */
export const useDefinitions = (asOf: string, isAlwaysLoaded = false) =>
  useQuery({
    ...createProgressQuery<Definitions>('/progress/definitions', { asOf: asOf || undefined }),
    enabled: asOf !== '' || isAlwaysLoaded,
  });
