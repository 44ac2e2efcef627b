import { waitWhile } from '../combineQueries.ts';
import { useDisplayNames } from '../useDisplayNames.ts';
import type { CompareChoices } from '../views/useCompareChoices.ts';
import { readFilters, withFilter } from './filterAddress.ts';
import { useQuestionAddress } from '../questionAddress.ts';

/** Which countries and which kind of indicators are shown, kept in the address. Nothing chosen is all. */
export function useCompareFilters({ by, period, indicators }: CompareChoices) {
  const [search, setSearch] = useQuestionAddress();
  const names = useDisplayNames();
  const { countries, kind } = readFilters(search);
  // The address of the browser is ahead of what is drawn: two choices in a row keep each other.
  const choose = (name: 'countries' | 'kind', value: string) => setSearch(() => withFilter(window.location.search, name, value));
  const countryOf = (key: string) => (by === 'organisation' ? names.countryOf(Number(key), period?.number ?? 0) : key);
  const ofKind = new Set(indicators.filter((each) => kind === '' || each.kind === kind).map(({ code }) => code));
  return {
    countries,
    kind,
    /** Whether countries can be chosen: the whole consortium has none of them alone. */
    hasCountries: by !== 'consortium',
    /** Names and countries of organisations, without which their rows are not shown. */
    query: waitWhile(by === 'organisation' && names.isPending),
    chooseCountries: (codes: readonly string[]) => choose('countries', codes.join(',')),
    chooseKind: (value: string) => choose('kind', value),
    /** Whether a country or organisation is shown. The whole consortium always is. */
    keepsPlace: ({ key }: { key: string }) => countries.length === 0 || by === 'consortium' || countries.includes(countryOf(key)),
    /** Whether an indicator is shown, by its code. */
    keepsIndicator: ({ indicator }: { indicator: string | null }) => kind === '' || ofKind.has(indicator ?? ''),
    countryOf,
  };
}

export type CompareFilterChoices = ReturnType<typeof useCompareFilters>;
