import { expect, test } from 'vitest';
import type { ProgressRow } from '@pilotage/shared';
import { definitionChanges, fastest, pathRows } from './pathRows.ts';

type Point = NonNullable<ProgressRow['series']>[number];

const point = (period: number, more: Partial<Point> = {}): Point => ({
  period,
  value: period,
  attainment: period / 10,
  expected: period * 2,
  reported: 1,
  definitionVersion: 1,
  ...more,
});

const row = (key: string, series: Point[], more: Partial<ProgressRow> = {}): ProgressRow => ({
  key,
  indicator: 'X',
  value: 4,
  target: 10,
  baseline: 0,
  attainment: 0.4,
  expected: 8,
  status: 'behind',
  n: 1,
  of: 1,
  compared: { n: 1, value: 4 },
  missing: [],
  gaps: [],
  illustrative: false,
  series,
  ...more,
});

const nameOf = (key: string) => key;

test('the expected share follows the target of those who had a value by then', () => {
  // By then only one assignment with a target of 5 had a value; the row's target is 10.
  const [made] = pathRows([row('AT', [point(1, { value: 1, attainment: 0.2, expected: 2 })])], nameOf);
  expect(made?.points[0]?.expected).toBeCloseTo(0.4);
});

test('without a value the row’s own target serves', () => {
  const [made] = pathRows([row('AT', [point(1, { value: null, attainment: null, expected: 2 })])], nameOf);
  expect(made?.points[0]).toMatchObject({ attainment: null, expected: 0.2 });
});

test('no target, no path', () => {
  const points = [point(1, { value: 0, attainment: null, expected: 2 })];
  expect(pathRows([row('AT', points, { target: null })], nameOf)[0]?.points[0]?.expected).toBeNull();
});

test('names the fastest of the last period, and nobody where nobody moved', () => {
  const still = row('DE', [point(3), point(4, { attainment: 0.3 })]);
  const rows = pathRows([still, row('AT', [point(3), point(4)])], nameOf);
  expect(fastest(rows)?.row.key).toBe('AT');
  expect(fastest(pathRows([still], nameOf))).toBeNull();
  expect(fastest(pathRows([row('SK', [point(1)])], nameOf))).toBeNull();
});

test('a changed definition is found at its period', () => {
  const [made] = pathRows(
    [row('AT', [point(1), point(2, { definitionVersion: 2 }), point(3, { definitionVersion: 2 })])],
    nameOf,
  );
  expect(made && definitionChanges(made)).toEqual([2]);
});
