import { expect, test } from 'vitest';
import type { ProgressRow } from '@pilotage/shared';
import { createChartRow } from '../../charts/charts.fixtures.ts';
import { limitToResults } from './limitToResults.ts';

const result = (key: string, attainment: number | null, of = 1): ProgressRow => ({
  key,
  indicator: 'A',
  value: attainment,
  target: 1,
  baseline: 0,
  attainment,
  expected: null,
  expectedAttainment: null,
  status: null,
  n: attainment === null ? 0 : 1,
  of,
  compared: { n: 0, value: null },
  missing: [],
  gaps: [],
  illustrative: false,
});

test('the medians are those of the given results alone; missing is not 0, and what is not assigned is not in N', () => {
  const rows = limitToResults(
    [createChartRow({ key: 'AT' }), createChartRow({ key: 'DE' }), createChartRow({ key: 'SK' })],
    [result('AT', 0.2), result('AT', 0.6), result('AT', null), result('DE', null, 0), result('SK', 0)],
  );
  expect(rows.map(({ key, attainment, mark, n, of }) => [key, attainment, mark, n, of])).toEqual([
    ['AT', 0.4, 'bar', 2, 3],
    ['SK', 0, 'zero', 1, 1],
    ['DE', null, 'none', 0, 0],
  ]);
});
