import { expect, test } from 'vitest';
import type { ProgressRow } from '@pilotage/shared';
import type { ProgressComparisonRow } from '../progress/progressQueries.ts';
import { limitMedians } from './limitMedians.ts';
import { isOfMedians } from './useCitedRows.ts';

const empty = { value: null, target: null, baseline: null, expected: null, expectedAttainment: null, status: null } as const;
const median = (key: string): ProgressComparisonRow => ({
  ...empty,
  ...{ key, indicator: null, attainment: 0.9, n: 9, of: 9, compared: null, missing: [], gaps: [], illustrative: null },
});
const result = (key: string, attainment: number | null, of = 1): ProgressRow => ({
  ...empty,
  ...{ key, indicator: 'A', attainment, n: attainment === null ? 0 : 1, of, illustrative: false, missing: [], gaps: [] },
  compared: { n: 0, value: null },
});

test('medians are those of the given results alone', () => {
  const results = [result('AT', 0.2), result('AT', 0.6), result('AT', null), result('DE', null, 0)];
  expect(
    limitMedians([median('AT'), median('DE')], results).map(({ key, attainment, n, of }) => [key, attainment, n, of]),
  ).toEqual([
    ['AT', 0.4, 2, 3],
    ['DE', null, 0, 0],
  ]);
});

test('medians belong to the views that show them, without an indicator and of all places', () => {
  expect(isOfMedians({ view: 'far' })).toBe(true);
  expect(isOfMedians({ view: 'spread' })).toBe(true);
  expect(isOfMedians({ view: 'far', indicator: 'A' })).toBe(false);
  expect(isOfMedians({ view: 'far', place: 'AT' })).toBe(false);
  expect(isOfMedians({ view: 'stuck' })).toBe(false);
});
