import type { CompareView } from '../views/views.ts';
import { type CompareFilters, noFilters } from './filterAddress.ts';

interface FilteredQuestion {
  view: CompareView;
  /** Code of the indicator; empty: all. */
  code: string;
  /** The one place whose indicators are shown; null: all. */
  place: string | null;
}

/**
 * Which filters a question has: those that have an input, are told in words and are asked with. A place is not limited by what it is itself,
 * and a kind chooses among all indicators. Decision 63 says why each view has which.
 */
export const filtersOfQuestion = ({ view, code, place }: FilteredQuestion): Record<keyof CompareFilters, boolean> => ({
  countries: place === null || place === 'consortium',
  organisations: place === null || !/^\d+$/.test(place),
  kind: view === 'stuck' || ((view === 'far' || view === 'spread') && code === ''),
});

/** The filters of an address that a question has. */
export function limitFilters(filters: CompareFilters, question: FilteredQuestion): CompareFilters {
  const has = filtersOfQuestion(question);
  return {
    countries: has.countries ? filters.countries : noFilters.countries,
    organisations: has.organisations ? filters.organisations : noFilters.organisations,
    kind: has.kind ? filters.kind : noFilters.kind,
  };
}
