import { expect, test } from 'vitest';
import { populationOf, type ProgressRow } from '@pilotage/shared';
import { createTotalRows } from './totalRows.ts';

const rowOf = (key: string, value: number | null, rest: Partial<ProgressRow> = {}): ProgressRow => ({
  key,
  indicator: 'TRAININGS',
  value,
  target: null,
  baseline: null,
  attainment: null,
  expected: null,
  expectedAttainment: null,
  status: null,
  n: value === null ? 0 : 1,
  of: 1,
  compared: { n: 0, value: null },
  missing: value === null ? [{ organisationId: 1, assignmentId: 1, why: 'missing' }] : [],
  gaps: [],
  illustrative: false,
  ...rest,
});

const rows = [rowOf('AT', 12), rowOf('SI', 12), rowOf('XX', 7), rowOf('SK', null), rowOf('HU', 0)];
const totalsOf = (scale: 'value' | 'population', given = rows) =>
  createTotalRows({
    rows: given,
    scale,
    partsOf: (key) => (key === 'consortium' ? rows : given.filter((row) => row.key === key)),
    sizeOf: (key) => ({ size: populationOf(key), isIllustrative: false }),
    nameOf: (key) => key,
  });

test('by inhabitants, the smaller country comes first; missing and unknown are last and have no quotient', () => {
  expect(totalsOf('population').map(({ key, value, total, mark }) => [key, value, total, mark])).toEqual([
    ['SI', 0.5767, 12, 'noAttainment'],
    ['AT', 0.1355, 12, 'noAttainment'],
    ['HU', 0, 0, 'noAttainment'],
    ['SK', null, null, 'missing'],
    ['XX', null, 7, 'zeroDenominator'],
  ]);
});

test('a country without a known population is named, and leaves the whole without a quotient', () => {
  const [whole] = totalsOf('population', [rowOf('consortium', 31)]);
  expect(whole).toMatchObject({ value: null, total: 31, size: null, unknownSizes: ['XX'] });
});

test('as they are, nothing is divided', () => {
  expect(totalsOf('value').map(({ key, value, size }) => [key, value, size])).toEqual([
    ['AT', 12, null],
    ['SI', 12, null],
    ['XX', 7, null],
    ['HU', 0, null],
    ['SK', null, null],
  ]);
});

test('a silent part is in neither number', () => {
  const parts = [rowOf('1', 10), rowOf('2', null)];
  const [country] = createTotalRows({
    rows: [rowOf('AT', 10)],
    scale: 'budget',
    partsOf: () => parts,
    sizeOf: (key) => ({ size: key === '1' ? 200_000 : 900_000, isIllustrative: key === '1' }),
    nameOf: (key) => key,
  });
  expect(country).toMatchObject({ value: 5, size: 200_000, illustrative: true });
});

test('only a share of counted cases has an interval', () => {
  const [share, euros, silent] = totalsOf('value', [
    rowOf('AT', 0.5, { numerator: 5, denominator: 10 }),
    rowOf('DE', 0.2, { numerator: 1.5, denominator: 7.5 }),
    rowOf('SK', null, { numerator: null, denominator: null }),
  ]);
  expect(share?.interval?.from).toBeCloseTo(0.2366, 3);
  expect([euros?.interval, silent?.interval]).toEqual([null, null]);
});
