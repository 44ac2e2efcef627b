import { expect, test } from 'vitest';
import { addressOfOrigin } from './addressOfOrigin.ts';

const figure = { indicator: 'TRAININGS', basis: 'approved', period: '5', countries: 'AT,HU' };

test('an explanation leads back to the view that it was opened from, with its choices and nothing else', () => {
  const search = 'period=5&view=totals&indicator=TRAININGS&by=organisation&countries=AT,HU&organisations=3&scale=budget&other=1';
  const back = new URL(addressOfOrigin(search, figure), 'https://pilotage.example');
  expect(back.pathname).toBe('/compare');
  expect(Object.fromEntries(back.searchParams)).toEqual({
    view: 'totals',
    indicator: 'TRAININGS',
    by: 'organisation',
    countries: 'AT,HU',
    organisations: '3',
    scale: 'budget',
    period: '5',
  });
});

test('it leads back as of the time that is explained', () => {
  const asOf = '2019-11-20';
  expect(addressOfOrigin('view=path', { ...figure, asOf })).toBe(`/compare?view=path&asOf=${asOf}`);
  expect(addressOfOrigin(`view=path&asOf=${asOf}`, figure)).toBe('/compare?view=path');
});

test('what is no view leads to the first one', () => {
  expect(addressOfOrigin('view=nowhere', {})).toBe('/compare?view=far');
  expect(addressOfOrigin('//elsewhere.example?x=1', {})).toBe('/compare');
});

test('an explanation that was opened from elsewhere leads to the same figure', () => {
  expect(addressOfOrigin('', figure)).toBe('/compare?indicator=TRAININGS&basis=approved&countries=AT%2CHU&period=5');
  expect(addressOfOrigin('', {})).toBe('/compare');
});
