import type { FieldProblems } from '../errors/fieldMessages.ts';
import type { Period } from '../periods/period.ts';
import type { CountryHistory } from './countryOn.ts';

type CountryChange = Pick<Required<CountryHistory>, 'country' | 'countrySince'>;

/**
 * What is wrong with another country of an organisation, or with another day from which it holds: closed periods stay as they are.
 * Form and server judge by it.
 */
export function validateCountryChange(
  before: Required<CountryHistory>,
  after: CountryChange,
  periods: readonly Pick<Period, 'number' | 'endsOn' | 'state'>[],
): FieldProblems {
  const moves = before.country !== after.country;
  const isOtherDay = before.formerCountries !== null && before.countrySince !== after.countrySince;
  if (!moves && !isOtherDay) return {};
  if (after.countrySince === null) return { countrySince: { code: 'organisations.sinceNeeded' } };
  const closed = periods
    .filter(({ state }) => state === 'closed')
    .reduce<(typeof periods)[number] | null>((last, each) => (last && last.endsOn >= each.endsOn ? last : each), null);
  if (closed === null) return {};
  const wasClosed = !moves && before.countrySince !== null && before.countrySince <= closed.endsOn;
  if (wasClosed || after.countrySince <= closed.endsOn)
    return { countrySince: { code: 'organisations.sinceClosed', number: closed.number } };
  return {};
}
