import { describe, expect, test } from 'vitest';
import type { FigureIndicator } from '../cells/figureIndicator.ts';
import type { ProgressIndicator } from '../cells/progressInput.ts';
import { computeMedianAttainment } from './computeMedianAttainment.ts';
import { computeProgressMatrix } from './computeProgressMatrix.ts';
import { indicatorOf, inputOf, queryOf, type ProgressFixture } from '../testing/progressFixture.ts';

const createIndicator = (id: number, code: string, more: Partial<FigureIndicator> = {}) =>
  indicatorOf({ assignments: [], indicator: { id, code, ...more } });
const textIndicator: ProgressIndicator = { ...createIndicator(5, 'o0'), valueType: 'text' };
const indicators = [
  createIndicator(2, 'o2'),
  createIndicator(1, 'o10'),
  createIndicator(3, 'r1'),
  createIndicator(4, 'r2'),
  textIndicator,
];

const fixtures: ProgressFixture = {
  assignments: [
    { indicatorId: 1, target: 3 },
    { indicatorId: 1, target: 3 },
    { indicatorId: 2, target: 10 },
    { indicatorId: 3 },
    { indicatorId: 4, target: 5, country: 'SK' },
    { indicatorId: 5, target: 5 },
  ],
  cells: [
    [1, 1, 2],
    [2, 1, 2],
    [3, 1, 1],
    [4, 1, 50],
  ],
  query: { by: 'country' },
};

describe('across indicators', () => {
  test('"the median of the defined attainments of the group\'s totals, with n", of those with of > 0', () => {
    expect(computeMedianAttainment(inputOf(fixtures), indicators, queryOf(fixtures))).toEqual([
      // 4/6 and 1/10; r1 has no target, so none is defined; r2 is not Austria's.
      { ...emptyRow('AT'), attainment: 0.3833, n: 2, of: 3 },
      { ...emptyRow('SK'), attainment: null, n: 0, of: 1 },
    ]);
  });

  test('uses unrounded attainments', () => {
    const halves: ProgressFixture = {
      assignments: [
        { indicatorId: 1, target: 20_000 },
        { indicatorId: 2, target: 20_000 },
      ],
      cells: [
        [1, 1, 1],
        [2, 1, 3],
      ],
    };
    const [row] = computeMedianAttainment(inputOf(halves), indicators, queryOf(halves));
    // 0.00005 and 0.00015: the mean is 0.0001, that of the rounded ones (0.0001, 0.0002) would be 0.0002.
    expect(row?.attainment).toBe(0.0001);
  });

  test('lists every key even without indicators, with an empty series if requested', () => {
    const [row] = computeMedianAttainment(inputOf(fixtures), [textIndicator], { ...queryOf(fixtures), series: true });
    expect(row).toEqual({ ...emptyRow('AT'), attainment: null, n: 0, of: 0, series: [] });
  });
});

describe('matrix', () => {
  test('has every indicator except texts, by code, then key, without series', () => {
    const rows = computeProgressMatrix(inputOf(fixtures), indicators, queryOf(fixtures));
    expect(rows.map(({ indicator: code, key }) => `${code} ${key}`)).toEqual([
      ...['o10 AT', 'o10 SK', 'o2 AT', 'o2 SK', 'r1 AT', 'r1 SK', 'r2 AT', 'r2 SK'],
    ]);
    expect(rows[0]).toMatchObject({ value: 4, target: 6, attainment: 0.6667, n: 2, of: 2 });
    expect(rows.some((row) => 'series' in row)).toBe(false);
    const withSeries = computeProgressMatrix(inputOf(fixtures), indicators, { ...queryOf(fixtures), series: true });
    expect(withSeries[0]?.series?.at(-1)).toMatchObject({ value: 4, reported: 0 });
    expect(withSeries.map(({ series, targetOn, ...row }) => row)).toEqual(rows);
  });
});

function emptyRow(key: string) {
  return {
    key,
    indicator: null,
    value: null,
    target: null,
    baseline: null,
    expected: null,
    expectedAttainment: null,
    status: null,
    compared: null,
    missing: [],
    gaps: [],
    illustrative: null,
  };
}
