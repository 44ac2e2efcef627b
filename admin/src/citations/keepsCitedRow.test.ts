import { expect, test } from 'vitest';
import { keepsCitedRow } from './keepsCitedRow.ts';

const definitions: Parameters<typeof keepsCitedRow>[1] = {
  indicators: [
    { code: 'A', kind: 'output' },
    { code: 'B', kind: 'impact' },
  ],
  periods: [{ number: 4, endsOn: '2019-06-30' }],
  organisations: [
    { id: 1, country: 'AT', countrySince: null, formerCountries: null },
    { id: 2, country: 'AT', countrySince: '2019-09-01', formerCountries: [{ country: 'HU', since: null }] },
  ],
};

const asked = { by: 'country', through: '4' } as const;

test('all rows are kept where nothing is chosen', () => {
  const keeps = keepsCitedRow(asked, definitions);
  expect([keeps({ key: 'AT', indicator: 'A' }), keeps({ key: 'HU', indicator: null })]).toEqual([true, true]);
});

test('the kind of then counts, and a median has none', () => {
  const keeps = keepsCitedRow({ ...asked, kind: 'impact' }, definitions);
  expect(['A', 'B', null, 'GONE'].map((indicator) => keeps({ key: 'AT', indicator }))).toEqual([false, true, true, false]);
});

test('an organisation belongs to its country at the end of the period, and the whole consortium to all', () => {
  const byOrganisation = keepsCitedRow({ ...asked, by: 'organisation', countries: 'HU,SI' }, definitions);
  expect(['1', '2', '3'].map((key) => byOrganisation({ key, indicator: 'A' }))).toEqual([false, true, false]);
  const byCountry = keepsCitedRow({ ...asked, countries: 'HU,SI' }, definitions);
  expect(['AT', 'HU'].map((key) => byCountry({ key, indicator: 'A' }))).toEqual([false, true]);
  const whole = keepsCitedRow({ ...asked, by: 'consortium', countries: 'HU' }, definitions);
  expect(whole({ key: 'consortium', indicator: 'A' })).toBe(true);
});

test('a place is shown alone', () => {
  const keeps = keepsCitedRow({ ...asked, place: 'AT' }, definitions);
  expect(['AT', 'HU'].map((key) => keeps({ key, indicator: 'A' }))).toEqual([true, false]);
});
