import { useSearchParams } from 'react-router';
import { indicatorKinds } from '@pilotage/shared';
import { useDisplayNames } from '../useDisplayNames.ts';
import type { CompareChoices } from '../views/useCompareChoices.ts';

/** Which countries and which kind of indicators are shown, kept in the address. Nothing chosen is all. */
export function useCompareFilters({ by, period, indicators }: CompareChoices) {
  const [search, setSearch] = useSearchParams();
  const names = useDisplayNames();
  const countries = (search.get('countries') ?? '').split(',').filter((code) => /^[A-Z]{2}$/.test(code));
  const kind = indicatorKinds.find((each) => each === search.get('kind')) ?? '';
  const choose = (name: 'countries' | 'kind', value: string) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      if (value === '') next.delete(name);
      else next.set(name, value);
      return next;
    });
  const countryOf = (key: string) => (by === 'organisation' ? names.countryOf(Number(key), period?.number ?? 0) : key);
  const ofKind = new Set(indicators.filter((each) => kind === '' || each.kind === kind).map(({ code }) => code));
  return {
    countries,
    kind,
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
