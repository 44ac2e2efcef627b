import { describe, expect, it } from 'vitest';
import { validateLevels } from './validateLevels.ts';

type TestedIndicator = Parameters<typeof validateLevels>[0];

const count: TestedIndicator = {
  valueType: 'count',
  accumulation: 'incremental',
  direction: 'increase',
  options: [],
  decimals: 0,
};
const decreasing: TestedIndicator = { ...count, direction: 'decrease' };
const score: TestedIndicator = {
  valueType: 'score',
  accumulation: 'snapshot',
  direction: 'increase',
  decimals: 0,
  options: [
    { value: 1, text: 'low' },
    { value: 5, text: 'high' },
  ],
};

const fieldsOf = (...args: Parameters<typeof validateLevels>) =>
  Object.entries(validateLevels(...args)).map(([field, { code }]) => `${field} ${code}`);

describe('validateLevels', () => {
  it.each([
    [decreasing, { target: -100 }, 'target assignments.negative'],
    [{ ...decreasing, accumulation: 'snapshot' as const }, { baseline: 50, target: -1 }, 'target assignments.negative'],
    [{ ...count, accumulation: 'snapshot' as const }, { baseline: -5, target: 5 }, 'baseline assignments.negative'],
    [{ ...decreasing, valueType: 'ratio' as const }, { target: -0.5 }, 'target assignments.negative'],
    [count, { target: 5, milestones: [{ periodId: 1, value: -1 }] }, 'milestones.0.value assignments.negative'],
    [score, { target: 6 }, 'target assignments.outsideOptions'],
    [score, { baseline: 0, target: 5 }, 'baseline assignments.outsideOptions'],
    [score, { target: 5, milestones: [{ periodId: 1, value: 7 }] }, 'milestones.0.value assignments.outsideOptions'],
  ])('for %o rejects %o', (indicator, levels, problem) => expect(fieldsOf(indicator, levels)).toEqual([problem]));

  it.each([
    [{ ...decreasing, valueType: 'amount' as const }, { target: -100 }],
    [
      { ...decreasing, accumulation: 'snapshot' as const },
      { baseline: 50, target: 0 },
    ],
    [{ ...count, valueType: 'ratio' as const }, { target: 1.5 }],
    [score, { baseline: 1, target: 4.5 }],
    [{ ...score, options: [] }, { target: 9 }],
    [count, { target: null, baseline: null }],
  ])('for %o accepts %o', (indicator, levels) => expect(fieldsOf(indicator, levels)).toEqual([]));

  it('gives counts and amounts no more decimals than their figures, in each level', () => {
    const levels = { baseline: 0.5, target: 2.5, milestones: [{ periodId: 7, value: 1.5 }] };
    const snapshot = { ...count, accumulation: 'snapshot' as const };
    expect(fieldsOf(snapshot, levels)).toEqual([
      'baseline measurements.wholeNumbers',
      'target measurements.wholeNumbers',
      'milestones.0.value measurements.wholeNumbers',
    ]);
    expect(fieldsOf({ ...snapshot, decimals: 1 }, levels)).toEqual([]);
    expect(fieldsOf({ ...count, valueType: 'amount', decimals: 2 }, { target: 10.125 })).toEqual([
      'target measurements.fewerDecimals',
    ]);
  });

  it('takes the decimals of a stored level, of the same level alone', () => {
    const stored = { target: 2.5, milestones: [{ periodId: 7, value: 1.5 }] };
    expect(fieldsOf(count, { ...stored, baseline: 0 }, stored)).toEqual([]);
    expect(fieldsOf(count, { ...stored, target: 3.5 }, stored)).toEqual(['target measurements.wholeNumbers']);
    expect(fieldsOf(count, { ...stored, milestones: [{ periodId: 8, value: 1.5 }] }, stored)).toEqual([
      'milestones.0.value measurements.wholeNumbers',
    ]);
  });
});
