import type { FieldProblems } from '../errors/fieldMessages.ts';
import type { Period } from '../periods/period.ts';
import type { CountryHistory } from './countryOn.ts';

type CountryChange = Pick<Required<CountryHistory>, 'country' | 'countrySince'>;

/**
 * The problems of a change of the country or its start day, by field. Closed periods must not change. Used by the form and the
 * server. Empty: valid.
 */
export function validateCountryChange(
  before: Required<CountryHistory>,
  after: CountryChange,
  periods: readonly Pick<Period, 'number' | 'endsOn' | 'state'>[],
): FieldProblems {
  const isOtherCountry = before.country !== after.country;
  const isOtherDay = before.formerCountries !== null && before.countrySince !== after.countrySince;
  if (!isOtherCountry && !isOtherDay) return {};
  if (after.countrySince === null) return { countrySince: { code: 'organisations.sinceNeeded' } };
  const lastClosed = periods
    .filter(({ state }) => state === 'closed')
    .reduce<(typeof periods)[number] | null>((last, each) => (last && last.endsOn >= each.endsOn ? last : each), null);
  if (lastClosed === null) return {};
  const wasClosed = !isOtherCountry && before.countrySince !== null && before.countrySince <= lastClosed.endsOn;
  if (wasClosed || after.countrySince <= lastClosed.endsOn)
    return { countrySince: { code: 'organisations.sinceClosed', number: lastClosed.number } };
  return {};
}
