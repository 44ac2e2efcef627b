import type { CountryHistory, FormerCountry } from './countryOn.ts';

type CountryMove = Pick<Required<CountryHistory>, 'country' | 'countrySince'>;

/**
 * The former countries of an organisation after a change of its country or its start day. Countries that would start on or after
 * the new start day are dropped. The first country is valid from the beginning.
 */
export function updateFormerCountries(before: Required<CountryHistory>, after: CountryMove): FormerCountry[] | null {
  const former = before.formerCountries ?? [];
  const previous = { country: before.country, since: former.length === 0 ? null : before.countrySince };
  const all = before.country === after.country ? former : [...former, previous];
  const remaining = all.filter(({ since }) => since === null || (after.countrySince !== null && since < after.countrySince));
  return remaining.length === 0 ? null : remaining;
}
