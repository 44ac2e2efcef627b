import { expect, test } from 'vitest';
import type { ProgressComparisonRow } from '../progress/progressQueries.ts';
import { isChangedRow, pairViewRows } from './viewRows.ts';

const row = (key: string, value: number): ProgressComparisonRow => ({
  key,
  indicator: 'TRAININGS',
  value,
  target: 20,
  baseline: null,
  attainment: value / 20,
  expected: 10,
  expectedAttainment: 0.5,
  status: 'behind',
  n: 1,
  of: 1,
  compared: { n: 1, value },
  missing: [],
  gaps: [],
  illustrative: false,
});

test('figures stand side by side; what came and what is gone is changed', () => {
  const pairs = pairViewRows([row('AT', 5), row('DE', 6), row('HU', 7)], [row('AT', 5), row('DE', 8), row('PL', 1)]);
  expect(pairs.map(({ place, before, after }) => [place, before?.value ?? null, after?.value ?? null])).toEqual([
    ['AT', 5, 5],
    ['DE', 6, 8],
    ['PL', null, 1],
    ['HU', 7, null],
  ]);
  expect(pairs.map(isChangedRow)).toEqual([false, true, true, true]);
});
