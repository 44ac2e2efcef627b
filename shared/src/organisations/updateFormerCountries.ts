import type { CountryHistory, FormerCountry } from './countryOn.ts';

type CountryMove = Pick<Required<CountryHistory>, 'country' | 'countrySince'>;

/**
 * The former countries of an organisation after a change of its country or of the day from which that holds. What would begin on
 * that day or later never held. The first one held from the beginning.
 */
export function updateFormerCountries(before: Required<CountryHistory>, after: CountryMove): FormerCountry[] | null {
  const former = before.formerCountries ?? [];
  const left = { country: before.country, since: former.length === 0 ? null : before.countrySince };
  const all = before.country === after.country ? former : [...former, left];
  const held = all.filter(({ since }) => since === null || (after.countrySince !== null && since < after.countrySince));
  return held.length === 0 ? null : held;
}
