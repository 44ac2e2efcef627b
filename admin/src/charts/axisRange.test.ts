import { expect, test } from 'vitest';
import { clampBarEnd, computeAxisRange } from './axisRange.ts';

test('the axis spans 0 to 100 % even where all values are below', () => {
  expect(computeAxisRange([0.2, null])).toEqual({ from: 0, to: 1, ticks: [0, 0.25, 0.5, 0.75, 1] });
});

test('values beyond 100 % extend the axis up to 200 %', () => {
  expect(computeAxisRange([1.3]).to).toBe(1.5);
  expect(computeAxisRange([7]).to).toBe(2);
  expect(computeAxisRange([-0.1]).from).toBe(-0.25);
});

test('a bar beyond the axis is cut off and marked', () => {
  const range = computeAxisRange([7, -3]);
  expect(clampBarEnd(7, range)).toEqual({ end: 2, isCut: true });
  expect(clampBarEnd(-3, range)).toEqual({ end: -0.5, isCut: true });
  expect(clampBarEnd(1.2, range)).toEqual({ end: 1.2, isCut: false });
});
