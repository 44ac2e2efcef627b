import { expect, test } from 'vitest';
import { createMeasurement } from '../../measurements/measurements.fixtures.ts';
import { hasSameFigure } from './hasSameFigure.ts';

test('a comment does not change a figure; a number, a part and a state of availability do', () => {
  const cell = createMeasurement({ value: 19, comment: null });
  expect(hasSameFigure(cell, { ...cell, comment: 'Certificates all.' })).toBe(true);
  for (const change of [{ value: 20 }, { parts: { Gender: { Women: 3 } } }, { availability: 'withheld' as const, value: null }])
    expect([change, hasSameFigure(cell, { ...cell, ...change })]).toEqual([change, false]);
  expect([hasSameFigure(null, cell), hasSameFigure(cell, null)]).toEqual([false, false]);
});
