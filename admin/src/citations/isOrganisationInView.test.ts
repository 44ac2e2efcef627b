import { expect, test } from 'vitest';
import type { CountryDefinitions } from '../progress/countryInPeriod.ts';
import { readFilters } from '../progress/filters/filterAddress.ts';
import { isOrganisationInView } from './isOrganisationInView.ts';

const organisation = (id: number, country: string) => ({ id, country, countrySince: null, formerCountries: null });
const definitionsOf = (...countries: string[]): CountryDefinitions => ({
  periods: [{ number: 4, endsOn: '2020-01-31', state: 'closed' }],
  organisations: countries.map((country, index) => organisation(index + 1, country)),
});
/** The second one counted for Austria then, and counts for Hungary now. */
const definitions = [definitionsOf('AT', 'AT', 'PL'), definitionsOf('AT', 'HU', 'PL')];

const inView = (
  { by, ...limits }: { by: 'consortium' | 'country' | 'organisation'; countries?: string; organisations?: string },
  shown: string[],
) => {
  const [filters, places] = [readFilters(new URLSearchParams(limits)), new Set(shown)];
  return [1, 2, 3].filter((id) => isOrganisationInView(id, { params: { by, through: '4' }, filters, places, definitions }));
};

test('without a filter, who belongs to a place of the view is in it', () => {
  expect(inView({ by: 'consortium' }, ['consortium'])).toEqual([1, 2, 3]);
  expect(inView({ by: 'country' }, ['AT'])).toEqual([1, 2]);
  expect(inView({ by: 'organisation' }, ['1', '3'])).toEqual([1, 3]);
});

test('who is left out by a filter is not in it; who belonged to a chosen country then or belongs to it now is', () => {
  expect(inView({ by: 'consortium', countries: 'PL' }, ['consortium'])).toEqual([3]);
  expect(inView({ by: 'consortium', countries: 'HU' }, ['consortium'])).toEqual([2]);
  expect(inView({ by: 'consortium', countries: 'AT' }, ['consortium'])).toEqual([1, 2]);
  expect(inView({ by: 'country', organisations: '2' }, ['AT', 'HU'])).toEqual([2]);
  expect(inView({ by: 'country', countries: 'AT', organisations: '2,3' }, ['AT'])).toEqual([2]);
});
