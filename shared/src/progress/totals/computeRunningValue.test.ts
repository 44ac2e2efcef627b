import { describe, expect, test } from 'vitest';
import { cellValueOf } from '../cells/cellValue.ts';
import { hasFigures } from '../cells/figureIndicator.ts';
import { computeRunningValue } from './computeRunningValue.ts';
import { indicatorOf, rowOf } from '../testing/progressFixture.ts';

const snapshot = { accumulation: 'snapshot' } as const;
const ratio = { valueType: 'ratio' } as const;
const latestRatio = { valueType: 'ratio', accumulation: 'snapshot' } as const;
const one = [{ target: 100, baseline: 0 }];

describe('"Running value of an assignment at period p"', () => {
  test('incremental: the sum of the reported cells up to p, later ones are not in it', () => {
    const cells = [
      [1, 1, 1.5],
      [1, 2, -0.25],
      [1, 4, 90],
    ] as const;
    expect(rowOf({ assignments: one, cells, query: { through: 3 } })).toMatchObject({ value: 1.25, compared: { value: 1.25 } });
  });

  test('snapshot: the latest reported cell up to p', () => {
    const cells = [
      [1, 3, 7],
      [1, 1, 9],
      [1, 5, 8],
    ] as const;
    expect(rowOf({ indicator: snapshot, assignments: one, cells, query: { through: 4 } }).value).toBe(7);
  });

  test('no reported cell up to p: no value, never 0; a reported 0 is one', () => {
    expect(rowOf({ assignments: one, cells: [[1, 2, 5]], query: { through: 1 } })).toMatchObject({ value: null, n: 0 });
    expect(rowOf({ assignments: one, cells: [[1, 1, 0]], query: { through: 1 } })).toMatchObject({ value: 0, n: 1 });
  });

  test.each(['withheld', 'notApplicable', 'inReview'] as const)(
    'a later cell that is %s does not change the value',
    (availability) => {
      for (const indicator of [{}, snapshot]) {
        const row = rowOf({
          indicator,
          assignments: one,
          cells: [
            [1, 1, 5],
            [1, 2, availability],
          ],
          query: { through: 2 },
        });
        expect(row).toMatchObject({ value: 5, n: 1, of: 1, missing: [] });
      }
    },
  );

  test('"later cells that are missing take nothing away"', () => {
    expect(rowOf({ indicator: snapshot, assignments: one, cells: [[1, 1, 5]] })).toMatchObject({ value: 5, n: 1 });
  });

  test('"Scores are snapshots", whatever the indicator says; "texts have no value"', () => {
    const scored = { valueType: 'score', accumulation: 'incremental' } as const;
    const cells = [
      [1, 1, 3],
      [1, 2, 4],
    ] as const;
    expect(rowOf({ indicator: scored, assignments: [{ target: 5 }], cells })).toMatchObject({ value: 4, baseline: null });
    expect(hasFigures({ ...indicatorOf({ assignments: [] }), valueType: 'text' })).toBe(false);
  });

  test('"The running total starts at 0": an incremental that states no baseline begins at 0', () => {
    expect(rowOf({ assignments: [{ target: 10 }], cells: [[1, 1, 4]] })).toMatchObject({ baseline: null, attainment: 0.4 });
  });

  test('is exact where doubles are not, and for large sums', () => {
    const tenths = Array.from({ length: 6 }, (_, index) => [1, index + 1, 0.1] as const);
    expect(rowOf({ assignments: one, cells: tenths }).value).toBe(0.6);
    const many = Array.from({ length: 6 }, (_, index) => [1, index + 1, 99_999_999_999.9999] as const);
    expect(rowOf({ assignments: one, cells: many }).value).toBe(599_999_999_999.9994);
  });
});

describe('"Ratio: numerators and denominators are each added up (incremental) or taken (snapshot), then divided once"', () => {
  test('incremental', () => {
    const row = rowOf({
      indicator: ratio,
      assignments: one,
      cells: [
        [1, 1, [1, 2]],
        [1, 2, [90, 100]],
      ],
    });
    expect(row).toMatchObject({ value: 0.8922, numerator: 91, denominator: 102 });
  });

  test('snapshot', () => {
    const row = rowOf({
      indicator: latestRatio,
      assignments: one,
      cells: [
        [1, 1, [1, 2]],
        [1, 2, [90, 100]],
      ],
    });
    expect(row).toMatchObject({ value: 0.9, numerator: 90, denominator: 100 });
  });

  test('denominator 0: no value, though another cell of 0 / 0 only adds nothing', () => {
    const none = rowOf({ indicator: ratio, assignments: one, cells: [[1, 6, [0, 0]]] });
    expect(none).toMatchObject({ value: null, numerator: null, denominator: null, n: 0, of: 1 });
    expect(none.missing).toMatchObject([{ why: 'zeroDenominator' }]);
    expect(
      rowOf({
        indicator: ratio,
        assignments: one,
        cells: [
          [1, 1, [1, 4]],
          [1, 2, [0, 0]],
        ],
      }).value,
    ).toBe(0.25);
  });

  test('a snapshot takes the latest reported one, also when that is 0 / 0', () => {
    const row = rowOf({
      indicator: latestRatio,
      assignments: one,
      cells: [
        [1, 1, [1, 4]],
        [1, 2, [0, 0]],
      ],
      query: { through: 2 },
    });
    expect(row).toMatchObject({ value: null, missing: [{ why: 'zeroDenominator' }] });
  });

  test('only ratios have a numerator and a denominator', () => {
    const row = rowOf({ assignments: one, cells: [[1, 1, 4]] });
    expect(row).not.toHaveProperty('numerator');
    expect(row).not.toHaveProperty('denominator');
  });
});

describe('cellValueOf', () => {
  const cell = { assignmentId: 1, periodId: 11, value: 5, numerator: null, denominator: null, illustrative: false };
  const indicator = indicatorOf({ assignments: [] });

  test('returns undefined for an empty draft', () => {
    expect(cellValueOf({ ...cell, status: 'counts', availability: null }, indicator)).toBeUndefined();
    expect(cellValueOf({ ...cell, status: 'counts', availability: 'reported', value: null }, indicator)).toBeUndefined();
    const incomplete = { ...cell, status: 'counts', availability: 'reported', numerator: 1 } as const;
    expect(cellValueOf(incomplete, { ...indicator, valueType: 'ratio' })).toBeUndefined();
  });

  test('does not read a cell in review', () => {
    const cellValue = cellValueOf({ ...cell, status: 'handedIn', availability: 'reported', value: Number.NaN }, indicator);
    expect(cellValue?.kind).toBe('inReview');
    expect(computeRunningValue([cellValue], 0, indicator)).toBeNull();
  });

  test('"more decimals are refused"', () => {
    const preciseCell = { ...cell, status: 'counts', availability: 'reported', value: 0.12345 } as const;
    expect(() => cellValueOf(preciseCell, indicator)).toThrow('four decimals');
  });
});
