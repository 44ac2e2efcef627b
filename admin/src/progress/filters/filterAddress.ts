import { indicatorKinds } from '@pilotage/shared';

/** What the address says of the filters: the countries and the kind of indicators; nothing of one is all. */
export const readFilters = (search: URLSearchParams) => ({
  countries: (search.get('countries') ?? '').split(',').filter((code) => /^[A-Z]{2}$/.test(code)),
  kind: indicatorKinds.find((each) => each === search.get('kind')) ?? '',
});

/** The parameters of an address with another filter; an empty one is left out. */
export function withFilter(search: string, name: 'countries' | 'kind', value: string): URLSearchParams {
  const next = new URLSearchParams(search);
  if (value === '') next.delete(name);
  else next.set(name, value);
  return next;
}

/** Countries that were chosen, and those that the address had then. */
export interface AwaitedCountries {
  codes: readonly string[];
  before: string;
}

/** The choice that the address does not have yet; null as soon as the address has changed: it says then what holds, after "back", too. */
export const awaitedIn = (address: string, latest: AwaitedCountries | null): AwaitedCountries | null =>
  latest?.before === address ? latest : null;

/** Which filters are told below a picture: those that have an input where it is shown. */
export const keepShownFilters = (
  { countries, kind }: { countries: readonly string[]; kind: string },
  { hasKind, hasCountries }: { hasKind: boolean; hasCountries: boolean },
) => ({ countries: hasCountries ? countries : [], kind: hasKind ? kind : '' });
