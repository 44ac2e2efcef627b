import { createContext } from 'react';
import { type CompareFilters, noFilters } from './filterAddress.ts';

/** To what the view that is shown around is limited. */
export const ShownFiltersContext = createContext<CompareFilters>(noFilters);
