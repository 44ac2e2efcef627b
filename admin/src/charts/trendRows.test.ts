import { expect, test } from 'vitest';
import type { ProgressRow } from '@pilotage/shared';
import { findDefinitionChanges, findFastest, createTrendRows } from './trendRows.ts';

type SeriesPoint = NonNullable<ProgressRow['series']>[number];

const createPoint = (period: number, overrides: Partial<SeriesPoint> = {}): SeriesPoint => ({
  period,
  value: period,
  attainment: period / 10,
  expected: period * 2,
  expectedAttainment: period / 5,
  reported: 1,
  definitionVersion: 1,
  ...overrides,
});

const createRow = (key: string, series: SeriesPoint[], overrides: Partial<ProgressRow> = {}): ProgressRow => ({
  key,
  indicator: 'X',
  value: 4,
  target: 10,
  baseline: 0,
  attainment: 0.4,
  expected: 8,
  expectedAttainment: 0.8,
  status: 'behind',
  n: 1,
  of: 1,
  compared: { n: 1, value: 4 },
  missing: [],
  gaps: [],
  illustrative: false,
  series,
  ...overrides,
});

const nameOf = (key: string) => key;

test('the expected share is that of the response, whichever rows had a value by then', () => {
  const [row] = createTrendRows(
    [createRow('AT', [createPoint(1, { value: null, attainment: null, expectedAttainment: 0.5 })])],
    nameOf,
  );
  expect(row?.points[0]).toMatchObject({ attainment: null, expected: 0.5 });
});

test('finds the largest change of the last period, and none where nothing changed', () => {
  const still = createRow('DE', [createPoint(3), createPoint(4, { attainment: 0.3 })]);
  const rows = createTrendRows([still, createRow('AT', [createPoint(3), createPoint(4)])], nameOf);
  expect(findFastest(rows)?.row.key).toBe('AT');
  expect(findFastest(createTrendRows([still], nameOf))).toBeNull();
  expect(findFastest(createTrendRows([createRow('SK', [createPoint(1)])], nameOf))).toBeNull();
});

test('a change across two definitions is none', () => {
  const redefined = createRow('AT', [createPoint(3), createPoint(4, { definitionVersion: 2 })]);
  expect(findFastest(createTrendRows([redefined], nameOf))).toBeNull();
});

test('finds the period of a changed definition', () => {
  const [row] = createTrendRows(
    [createRow('AT', [createPoint(1), createPoint(2, { definitionVersion: 2 }), createPoint(3, { definitionVersion: 2 })])],
    nameOf,
  );
  expect(row && findDefinitionChanges(row)).toEqual([2]);
});
