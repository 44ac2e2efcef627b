import { expect, test } from 'vitest';
import type { ProgressRow } from '@pilotage/shared';
import { compareLastStep, createTrendRows, findDefinitionChanges } from './trendRows.ts';

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

test('finds the largest change of the last period', () => {
  const still = createRow('DE', [createPoint(3), createPoint(4, { attainment: 0.3 })]);
  const rows = createTrendRows([still, createRow('AT', [createPoint(3), createPoint(4)])], nameOf);
  expect(compareLastStep(rows)).toMatchObject({ kind: 'fastest', row: { key: 'AT' } });
  expect(compareLastStep(createTrendRows([still], nameOf))).toEqual({ kind: 'still' });
});

test('a change across two definitions is none, and does not mean that nobody moved on', () => {
  const redefined = createRow('AT', [createPoint(3), createPoint(4, { definitionVersion: 2 })]);
  expect(compareLastStep(createTrendRows([redefined], nameOf))).toEqual({ kind: 'redefined', before: 3 });
});

test('without attainments of two periods nothing is compared', () => {
  const first = createRow('SK', [createPoint(1)]);
  const late = createRow('HU', [createPoint(1, { attainment: null }), createPoint(2)]);
  for (const rows of [[], [first], [late]]) expect(compareLastStep(createTrendRows(rows, nameOf))).toEqual({ kind: 'alone' });
});

test('finds the period of a changed definition', () => {
  const [row] = createTrendRows(
    [createRow('AT', [createPoint(1), createPoint(2, { definitionVersion: 2 }), createPoint(3, { definitionVersion: 2 })])],
    nameOf,
  );
  expect(row && findDefinitionChanges(row)).toEqual([2]);
});
