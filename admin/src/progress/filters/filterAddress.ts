import { indicatorKinds, placeFilterFields } from '@pilotage/shared';

/** The filters of a view. Nothing of one is all. */
export interface CompareFilters {
  /** Codes of countries, ascending. */
  countries: readonly string[];
  /** Ids of organisations, ascending. */
  organisations: readonly number[];
  /** The kind of indicators; empty: all. */
  kind: (typeof indicatorKinds)[number] | '';
}

export const noFilters: CompareFilters = { countries: [], organisations: [], kind: '' };

const partsOf = (search: Pick<URLSearchParams, 'get'>, name: 'countries' | 'organisations') =>
  (search.get(name) ?? '').split(',');

const listOf = (search: Pick<URLSearchParams, 'get'>, name: 'countries' | 'organisations') => {
  const parts = partsOf(search, name).filter((part) => placeFilterFields[name].safeParse(part).success);
  return [...new Set(parts)];
};

/** What the address says of the filters; what the server would refuse is left out. */
export const readFilters = (search: Pick<URLSearchParams, 'get'>): CompareFilters => ({
  countries: listOf(search, 'countries').toSorted(),
  organisations: listOf(search, 'organisations')
    .map(Number)
    .toSorted((one, other) => one - other),
  kind: indicatorKinds.find((each) => each === search.get('kind')) ?? '',
});

/** What the address names as filters and nothing is known by. */
export function unknownFilters(search: Pick<URLSearchParams, 'get'>): string[] {
  const known = readFilters(search);
  const parts = (['countries', 'organisations'] as const).flatMap((name) =>
    partsOf(search, name).filter((part) => !known[name].some((each) => String(each) === part)),
  );
  const kind = search.get('kind') ?? '';
  return [...new Set([...parts, ...(kind === known.kind ? [] : [kind])])].filter((part) => part !== '');
}

/** The filters as parameters of a question; what is not chosen is left out. */
export const paramsOfFilters = ({ countries, organisations, kind }: CompareFilters) => ({
  ...(countries.length === 0 ? {} : { countries: countries.join(',') }),
  ...(organisations.length === 0 ? {} : { organisations: organisations.join(',') }),
  ...(kind === '' ? {} : { kind }),
});

/** The filters without that of the indicators: what is asked about one indicator, or about reports. */
export const placesOf = (filters: CompareFilters): CompareFilters => ({ ...filters, kind: '' });

/** What limits the figure of one row: its place decides about itself. */
export const filtersOfKey = ({ countries, organisations }: CompareFilters, key: string): CompareFilters => ({
  countries: key === 'consortium' ? countries : [],
  organisations: /^\d+$/.test(key) ? [] : organisations,
  kind: '',
});

/** A choice of several, and what the address had then. */
export interface AwaitedChoice {
  values: readonly string[];
  before: string;
}

/** The choice that the address does not have yet; null as soon as the address has changed: it says then what holds, after "back", too. */
export const awaitedIn = (address: string, latest: AwaitedChoice | null): AwaitedChoice | null =>
  latest?.before === address ? latest : null;
