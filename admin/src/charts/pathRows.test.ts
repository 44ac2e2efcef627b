import { expect, test } from 'vitest';
import type { ProgressRow } from '@pilotage/shared';
import { definitionChanges, fastest, pathRows } from './pathRows.ts';

type Point = NonNullable<ProgressRow['series']>[number];

const point = (period: number, more: Partial<Point> = {}): Point => ({
  period,
  value: period,
  attainment: period / 10,
  expected: period * 2,
  expectedAttainment: period / 5,
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
  expectedAttainment: 0.8,
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

test('the expected share is that of the answer, whoever had a value by then', () => {
  const [made] = pathRows([row('AT', [point(1, { value: null, attainment: null, expectedAttainment: 0.5 })])], nameOf);
  expect(made?.points[0]).toMatchObject({ attainment: null, expected: 0.5 });
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
