/** A former country of an organisation. `since`: first day (YYYY-MM-DD); null: from the beginning. */
export interface FormerCountry {
  readonly country: string;
  readonly since: string | null;
}

/** Present and former countries of an organisation; `formerCountries` are ascending by day. */
export interface CountryHistory {
  readonly country: string;
  readonly countrySince?: string | null;
  readonly formerCountries?: readonly FormerCountry[] | null;
}

/** The country of an organisation on a day (YYYY-MM-DD). */
export function countryOn({ country, countrySince, formerCountries }: CountryHistory, day: string): string {
  const former = formerCountries ?? [];
  const isPresent = (countrySince ?? '') <= day;
  if (isPresent || former.length === 0) return country;
  const valid = former.findLast(({ since }) => since === null || since <= day) ?? former[0];
  return valid?.country ?? country;
}
