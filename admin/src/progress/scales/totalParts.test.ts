import { expect, test } from 'vitest';
import { populationOf, type ProgressRow } from '@pilotage/shared';
import { createTotalParts, groupingOfParts, type SizeDefinitions } from './totalParts.ts';
import { createTotalRows } from './totalRows.ts';

const rowOf = (key: string, value: number | null): ProgressRow => ({
  ...{ key, indicator: 'TRAININGS', value, target: null, baseline: null, attainment: null },
  ...{ expected: null, expectedAttainment: null, status: null, n: 1, of: 1 },
  ...{ compared: { n: 0, value: null }, missing: [], gaps: [], illustrative: false },
});

const known = { countrySince: null, formerCountries: null, budgetIllustrative: false };
/** The second one moved from Austria to Hungary in the second period. */
const moved = { country: 'HU', countrySince: '2019-09-01', formerCountries: [{ country: 'AT', since: null }] };
const definitions: SizeDefinitions = {
  periods: [
    { number: 1, endsOn: '2019-07-31', state: 'closed' },
    { number: 2, endsOn: '2020-01-31', state: 'open' },
    { number: 3, endsOn: '2020-07-31', state: 'planned' },
  ],
  organisations: [
    { ...known, id: 1, country: 'AT', budgetEur: 200_000 },
    { ...known, id: 2, ...moved, budgetEur: 300_000, budgetIllustrative: true },
    { ...known, id: 3, country: 'HU', budgetEur: null },
  ],
};
const parts = [rowOf('1', 4), rowOf('2', 6), rowOf('3', null)];
const partsIn = (period: number) => createTotalParts({ scale: 'budget', parts, definitions, period });
const keysOf = (period: number, key: string) =>
  partsIn(period)
    .partsOf(key)
    .map((part) => part.key);

test('the total of a country is made of the organisations that belong to it at the end of the period', () => {
  expect([keysOf(1, 'AT'), keysOf(1, 'HU')]).toEqual([['1', '2'], ['3']]);
  expect([keysOf(2, 'AT'), keysOf(2, 'HU')]).toEqual([['1'], ['2', '3']]);
  expect([keysOf(0, 'AT'), keysOf(2, 'consortium'), keysOf(2, '2')]).toEqual([['1'], ['1', '2', '3'], ['2']]);
});

test('by country and budget, totals are divided by the budgets of their organisations with a value', () => {
  const totals = createTotalRows({
    ...{ rows: [rowOf('AT', 4), rowOf('HU', 6)], scale: 'budget', nameOf: (key) => key },
    ...partsIn(2),
  });
  expect(totals.map(({ key, value, size, illustrative }) => [key, value, size, illustrative])).toEqual([
    ['AT', 2, 200_000, false],
    ['HU', 2, 300_000, true],
  ]);
});

test('a budget that is not read or not known is none; inhabitants are those of countries', () => {
  expect(partsIn(1).sizeOf('3')).toEqual({ size: null, isIllustrative: false });
  expect(partsIn(1).sizeOf('14')).toEqual({ size: null, isIllustrative: false });
  const byInhabitants = createTotalParts({ scale: 'population', parts, definitions, period: 1 });
  expect(byInhabitants.sizeOf('AT')).toEqual({ size: populationOf('AT'), isIllustrative: false });
  expect([groupingOfParts('budget'), groupingOfParts('population')]).toEqual(['organisation', 'country']);
});
