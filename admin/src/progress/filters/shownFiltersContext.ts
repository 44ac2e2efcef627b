import { createContext } from 'react';
import { type CompareFilters, noFilters } from './filterAddress.ts';

export interface ShownFilters extends CompareFilters {
  /** Whether no organisation or no indicator is left. */
  matchesNothing: boolean;
}

/** To what the view that is shown around is limited. */
export const ShownFiltersContext = createContext<ShownFilters>({ ...noFilters, matchesNothing: false });
