import { expect, test } from 'vitest';
import type { ProgressComparisonRow } from '../progress/progressQueries.ts';
import { createChartRows, summarizeChartRows } from './chartRows.ts';

const createRow = (
  key: string,
  attainment: number | null,
  overrides: Partial<ProgressComparisonRow> = {},
): ProgressComparisonRow =>
  Object.assign(
    {
      key,
      indicator: 'X',
      value: attainment,
      target: 100,
      baseline: 0,
      attainment,
      expected: 50,
      expectedAttainment: null,
      status: null,
      n: attainment === null ? 0 : 1,
      of: 1,
      compared: { n: 1, value: 1 },
      missing: [],
      gaps: [],
      illustrative: false,
    } satisfies ProgressComparisonRow,
    overrides,
  );

const missingBecause = (why: 'missing' | 'withheld') => ({ missing: [{ organisationId: 1, assignmentId: 1, why }] });

test('the highest comes first; rows without attainment are last, by name', () => {
  const rows = createChartRows(
    [
      createRow('SK', null, missingBecause('missing')),
      createRow('AT', 0.2),
      createRow('DE', null, missingBecause('withheld')),
      createRow('HU', 1.4),
    ],
    (key) => key,
  );
  expect(rows.map(({ key }) => key)).toEqual(['HU', 'AT', 'DE', 'SK']);
});

test('zero, missing and withheld have their own marks', () => {
  const rows = createChartRows(
    [createRow('AT', 0), createRow('DE', null, missingBecause('withheld')), createRow('SK', null, missingBecause('missing'))],
    (key) => key,
  );
  expect(rows.map(({ mark }) => mark)).toEqual(['zero', 'withheld', 'missing']);
});

test('the expected level is a share of the way, as in the response', () => {
  // Nobody has a value and all share the target: the path is that of the comparable rows.
  const withoutValue = { value: null, target: 60, expected: 10, expectedAttainment: 0.5, n: 0, compared: { n: 0, value: null } };
  expect(createChartRows([createRow('AT', null, withoutValue)], (key) => key)[0]?.expected).toBe(0.5);
  expect(createChartRows([createRow('AT', null, { target: null })], (key) => key)[0]?.expected).toBeNull();
});

test('the sentence names the leader, the last and all without data', () => {
  const { leaders, last, rowsWithoutValue } = summarizeChartRows(
    createChartRows([createRow('AT', 0.2), createRow('DE', 0.1), createRow('SK', null, missingBecause('missing'))], (key) => key),
  );
  expect(leaders.map(({ key }) => key)).toEqual(['AT']);
  expect(last?.key).toBe('DE');
  expect(rowsWithoutValue.map(({ key }) => key)).toEqual(['SK']);
});

test('equal rows lead together, and then none is last', () => {
  const { leaders, last } = summarizeChartRows(createChartRows([createRow('AT', 0.2), createRow('DE', 0.2)], (key) => key));
  expect(leaders.map(({ key }) => key)).toEqual(['AT', 'DE']);
  expect(last).toBeNull();
});

test('a value without a target has no attainment and is not missing', () => {
  expect(createChartRows([createRow('AT', null, { value: 3 })], (key) => key)[0]?.mark).toBe('noAttainment');
});

test('a row says how many are held against the target where that is not all of them', () => {
  const comparedOf = (n: number, compared: number) =>
    createChartRows([createRow('PL', 0.4, { n, of: n, compared: { n: compared, value: 3 } })], (key) => key)[0]?.compared;
  expect(comparedOf(2, 1)).toBe(1);
  expect(comparedOf(2, 2)).toBeNull();
  expect(comparedOf(2, 0)).toBeNull();
});
