import { useQuery } from '@tanstack/react-query';
import type { Indicator, Organisation, Period, Pilot } from '@pilotage/shared';
import { createProgressQuery } from '../progressQueries.ts';

export interface Definitions {
  /** Since when it is known what was known; null while nothing is kept. */
  knownSince: string | null;
  indicators: Indicator[];
  periods: Period[];
  organisations: Pick<Organisation, 'id' | 'country' | 'countrySince' | 'formerCountries'>[];
  pilots: Pick<Pilot, 'id' | 'stage'>[];
}

/** The indicators, periods and countries as of a day or an instant. Nothing is loaded as of now, unless `isAlwaysLoaded`. */
export const useDefinitions = (asOf: string, isAlwaysLoaded = false) =>
  useQuery({
    ...createProgressQuery<Definitions>('/progress/definitions', { asOf: asOf || undefined }),
    enabled: asOf !== '' || isAlwaysLoaded,
  });
