import { expect, test } from 'vitest';
import type { ComparedCountry } from '@pilotage/shared';
import { countryRows, measureOf } from './comparedRows.ts';

const row = (country: string | null, more: Partial<ComparedCountry> = {}): ComparedCountry => ({
  country,
  contests: 1,
  counted: 1,
  solutions: 0,
  applicantCountries: [],
  winners: null,
  daysOpen: 5,
  ...more,
});
const given = [
  row('AT', { contests: 0, counted: 0, solutions: null, applicantCountries: null, daysOpen: null }),
  row('DE'),
  row('HU', { solutions: 4, applicantCountries: ['HU', 'SK'] }),
  row('SK', { counted: 0, solutions: null, applicantCountries: null }),
  row(null, { solutions: 7, applicantCountries: ['IT'], winners: 2 }),
];
const named = (country: string | null) => country ?? 'Consortium';

test('most comes first; no contest, not decided and 0 keep their own marks', () => {
  expect(countryRows(given, 'solutions', named).map(({ key, value, mark }) => [key, value, mark])).toEqual([
    ['consortium', 7, 'bar'],
    ['HU', 4, 'bar'],
    ['DE', 0, 'zero'],
    ['AT', null, 'none'],
    ['SK', null, 'notDue'],
  ]);
});

test('countries of applicants are counted, not listed', () => {
  expect(countryRows(given, 'applicantCountries', named).map(({ key, value }) => [key, value])).toEqual([
    ['HU', 2],
    ['consortium', 1],
    ['DE', 0],
    ['AT', null],
    ['SK', null],
  ]);
});

test('an address that asks for nothing known compares solutions', () => {
  expect([measureOf(null), measureOf('gold'), measureOf('winners')]).toEqual(['solutions', 'solutions', 'winners']);
});
