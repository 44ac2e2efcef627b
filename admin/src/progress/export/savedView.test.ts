import { expect, test } from 'vitest';
import { nameOfSavedView, withConstantColumns } from './savedView.ts';

const name = 'totals-TRAININGS-P4';

test('the name of a file says to what its figures are limited, and as of when they were known', () => {
  expect(nameOfSavedView({ name, asOf: '', params: {} })).toBe(name);
  expect(nameOfSavedView({ name, asOf: '', params: { countries: 'AT,HU' } })).toBe(`${name}-countries-AT-HU`);
  expect(
    nameOfSavedView({
      name,
      asOf: '2019-11-20T10:30:00.000Z',
      params: { countries: 'AT', organisations: '3,12', kind: 'result' },
    }),
  ).toBe(`${name}-countries-AT-organisations-3-12-kind-result-as-known-2019-11-20T103000.000Z`);
});

const rows = [
  ['Place', 'Total'],
  ['The whole consortium', 12],
  ['Austria', null],
];

test('each row of a table says to what it is limited', () =>
  expect(
    withConstantColumns(rows, [
      { header: 'Countries', text: 'Only Austria.' },
      { header: 'As known on', text: '' },
    ]),
  ).toEqual([
    ['Place', 'Total', 'Countries'],
    ['The whole consortium', 12, 'Only Austria.'],
    ['Austria', null, 'Only Austria.'],
  ]));

test('a table of all figures as of now has its own columns alone', () =>
  expect(withConstantColumns(rows, [{ header: 'Countries', text: '' }])).toEqual(rows));
