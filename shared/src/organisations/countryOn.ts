/** A country that an organisation was in before. `since` is the day from which it held; null: from the beginning. */
export interface FormerCountry {
  readonly country: string;
  readonly since: string | null;
}

/** Where an organisation is and was; `formerCountries` ascend by day. */
export interface CountryHistory {
  readonly country: string;
  readonly countrySince?: string | null;
  readonly formerCountries?: readonly FormerCountry[] | null;
}

/** The country of an organisation on a day. */
export function countryOn({ country, countrySince, formerCountries }: CountryHistory, day: string): string {
  const former = formerCountries ?? [];
  const isPresent = (countrySince ?? '') <= day;
  if (isPresent || former.length === 0) return country;
  const held = former.findLast(({ since }) => since === null || since <= day) ?? former[0];
  return held?.country ?? country;
}
