import { describe, expect, test } from 'vitest';
import type { FigureIndicator } from '../cells/figureIndicator.ts';
import { rowOf } from '../testing/progressFixture.ts';

const snapshot = { accumulation: 'snapshot' } as const;
const decrease = { accumulation: 'snapshot', direction: 'decrease' } as const;

/** domain.md, "Attainment". */
describe('attainment', () => {
  const attainmentRow = (
    baseline: number | null,
    target: number | null,
    value: number,
    indicator: Partial<FigureIndicator> = snapshot,
  ) => rowOf({ indicator, assignments: [{ baseline, target }], cells: [[1, 1, value]] });

  test('is (value - baseline) / (target - baseline)', () => {
    expect(attainmentRow(100, 300, 140).attainment).toBe(0.2);
  });

  test('is the same for decrease', () => {
    expect(attainmentRow(50, 30, 45, decrease).attainment).toBe(0.25);
  });

  test('can exceed 1 or be negative', () => {
    expect(attainmentRow(0, 4, 10).attainment).toBe(2.5);
    expect(attainmentRow(2, 4, 1).attainment).toBe(-0.5);
  });

  test('"No baseline: 0 for incremental (ratios too), else attainment is not defined"', () => {
    expect(attainmentRow(null, 8, 2, {}).attainment).toBe(0.25);
    expect(attainmentRow(null, 8, 2)).toMatchObject({ attainment: null, status: null });
    const ratio = { valueType: 'ratio' } as const;
    const row = rowOf({ indicator: ratio, assignments: [{ target: 0.5 }], cells: [[1, 1, [1, 4]]] });
    expect(row).toMatchObject({ baseline: null, attainment: 0.5 });
  });

  test.each([
    ['on the other side of an increase', 5, 3, snapshot],
    ['on the other side of a decrease', 3, 5, decrease],
    ['equal to its baseline', 3, 3, snapshot],
    ['equal to its baseline, of a decrease', 3, 3, decrease],
    ['that is missing', 3, null, snapshot],
  ] as const)('is undefined with a target %s', (_, baseline, target, indicator) => {
    expect(attainmentRow(baseline, target, 4, indicator)).toMatchObject({ value: 4, attainment: null, status: null });
  });

  test('is undefined for totals with the target on the wrong side', () => {
    const score = { valueType: 'score', accumulation: 'snapshot' } as const;
    const assignments = [
      { baseline: 1, target: 2 },
      { baseline: 4, target: 5 },
      { baseline: 4, target: 4.5 },
    ];
    const row = rowOf({
      indicator: { ...score, direction: 'decrease' },
      assignments,
      cells: [
        [1, 1, 2],
        [2, 1, 5],
        [3, 1, 4],
      ],
    });
    expect(row).toMatchObject({ baseline: 4, target: 4.5, attainment: null, status: null });
  });

  test('uses unrounded figures', () => {
    const ratio = { valueType: 'ratio' } as const;
    const row = rowOf({ indicator: ratio, assignments: [{ target: 0.0001 }], cells: [[1, 1, [1, 30_000]]] });
    expect(row).toMatchObject({ value: 0, attainment: 0.3333 });
  });
});
