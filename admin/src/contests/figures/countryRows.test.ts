import { expect, test } from 'vitest';
import type { ComparedCountry } from '@pilotage/shared';
import { countryRows, parseMeasure } from './countryRows.ts';

const createCountry = (country: string | null, overrides: Partial<ComparedCountry> = {}): ComparedCountry => ({
  country,
  contests: 1,
  counted: 1,
  solutions: 0,
  applicantCountries: [],
  winners: null,
  daysOpen: 5,
  ...overrides,
});
const countries = [
  createCountry('AT', { contests: 0, counted: 0, solutions: null, applicantCountries: null, daysOpen: null }),
  createCountry('DE'),
  createCountry('HU', { solutions: 4, applicantCountries: ['HU', 'SK'] }),
  createCountry('SK', { counted: 0, solutions: null, applicantCountries: null }),
  createCountry(null, { solutions: 7, applicantCountries: ['IT'], winners: 2 }),
];
const nameOf = (country: string | null) => country ?? 'Consortium';

test('the highest comes first; no contest, not decided and 0 have their own marks', () => {
  expect(countryRows(countries, 'solutions', nameOf).map(({ key, value, mark }) => [key, value, mark])).toEqual([
    ['consortium', 7, 'bar'],
    ['HU', 4, 'bar'],
    ['DE', 0, 'zero'],
    ['AT', null, 'none'],
    ['SK', null, 'notDue'],
  ]);
});

test('countries of applicants are counted, not listed', () => {
  expect(countryRows(countries, 'applicantCountries', nameOf).map(({ key, value }) => [key, value])).toEqual([
    ['HU', 2],
    ['consortium', 1],
    ['DE', 0],
    ['AT', null],
    ['SK', null],
  ]);
});

test('an unknown measure in the address falls back to solutions', () => {
  expect([parseMeasure(null), parseMeasure('gold'), parseMeasure('winners')]).toEqual(['solutions', 'solutions', 'winners']);
});
