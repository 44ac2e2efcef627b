import { expect, test } from 'vitest';
import { organisationOfQuestion, placeOfQuestion } from './placeOfQuestion.ts';

const figure = (key: string) => ({
  path: '/explain' as const,
  params: { indicator: 'TRAININGS', key, through: '4', basis: 'approved' as const },
});
const view = { view: 'far' as const, by: 'country' as const, through: '4', basis: 'approved' as const };

test('a figure has a place, a view may have one', () => {
  expect(placeOfQuestion(figure('AT'))).toBe('AT');
  expect(placeOfQuestion({ path: '/compare', params: view })).toBeNull();
  expect(placeOfQuestion({ path: '/compare', params: { ...view, place: '12' } })).toBe('12');
});

const known = {
  organisations: [
    { id: 3, country: 'AT' },
    { id: 7, country: 'AT' },
    { id: 9, country: 'SI' },
    { id: 12, country: 'SK', countrySince: '2019-02-01', formerCountries: [{ country: 'HU', since: null }] },
  ],
  day: '2019-07-31',
};

test('a number is an organisation, a country and the consortium are none', () => {
  expect(['12', 'AT', 'consortium'].map((key) => organisationOfQuestion(figure(key), known))).toEqual([12, null, null]);
  expect(organisationOfQuestion({ path: '/compare', params: view }, known)).toBeNull();
});

test('what is limited to one organisation is about it, and to several about none', () => {
  const limited = (organisations: string) => ({ path: '/compare' as const, params: { ...view, organisations } });
  expect(['12', '12,12', '3,12'].map((ids) => organisationOfQuestion(limited(ids), known))).toEqual([12, 12, null]);
  const explained = { path: '/explain' as const, params: { ...figure('AT').params, organisations: '7' } };
  expect(organisationOfQuestion(explained, known)).toBe(7);
  expect(organisationOfQuestion({ ...explained, params: { ...explained.params, key: '9' } }, known)).toBe(9);
});

test('whoever is not there, or was in another country, hides nobody', () => {
  const limited = (params: object) => ({ path: '/compare' as const, params: { ...view, ...params } });
  expect(organisationOfQuestion(limited({ organisations: '7,999999' }), known)).toBe(7);
  expect(organisationOfQuestion(limited({ organisations: '7,9', countries: 'SI' }), known)).toBe(9);
  expect(organisationOfQuestion(limited({ organisations: '7,9', place: 'AT' }), known)).toBe(7);
  // In Slovakia since February.
  expect(organisationOfQuestion(limited({ organisations: '7,12', countries: 'AT,HU' }), known)).toBe(7);
  expect(
    organisationOfQuestion(limited({ organisations: '7,12', countries: 'AT,HU' }), { ...known, day: '2019-01-31' }),
  ).toBeNull();
});
