import { describe, expect, it } from 'vitest';
import { levelProblems } from './levelProblems.ts';

type Measured = Parameters<typeof levelProblems>[0];

const count: Measured = { valueType: 'count', accumulation: 'incremental', direction: 'increase', options: [] };
const falling: Measured = { ...count, direction: 'decrease' };
const score: Measured = {
  valueType: 'score',
  accumulation: 'snapshot',
  direction: 'increase',
  options: [
    { value: 1, text: 'low' },
    { value: 5, text: 'high' },
  ],
};

const fieldsOf = (...given: Parameters<typeof levelProblems>) =>
  Object.entries(levelProblems(...given)).map(([field, { code }]) => `${field} ${code}`);

describe('levels that no figure can reach', () => {
  it.each([
    [falling, { target: -100 }, 'target assignments.negative'],
    [{ ...falling, accumulation: 'snapshot' as const }, { baseline: 50, target: -1 }, 'target assignments.negative'],
    [{ ...count, accumulation: 'snapshot' as const }, { baseline: -5, target: 5 }, 'baseline assignments.negative'],
    [{ ...falling, valueType: 'ratio' as const }, { target: -0.5 }, 'target assignments.negative'],
    [count, { target: 5, milestones: [{ periodId: 1, value: -1 }] }, 'milestones.0.value assignments.negative'],
    [score, { target: 6 }, 'target assignments.outsideOptions'],
    [score, { baseline: 0, target: 5 }, 'baseline assignments.outsideOptions'],
    [score, { target: 5, milestones: [{ periodId: 1, value: 7 }] }, 'milestones.0.value assignments.outsideOptions'],
  ])('%o does not take %o', (indicator, levels, problem) => expect(fieldsOf(indicator, levels)).toEqual([problem]));

  it.each([
    [{ ...falling, valueType: 'amount' as const }, { target: -100 }],
    [
      { ...falling, accumulation: 'snapshot' as const },
      { baseline: 50, target: 0 },
    ],
    [{ ...count, valueType: 'ratio' as const }, { target: 1.5 }],
    [score, { baseline: 1, target: 4.5 }],
    [{ ...score, options: [] }, { target: 9 }],
    [count, { target: null, baseline: null }],
  ])('%o takes %o', (indicator, levels) => expect(fieldsOf(indicator, levels)).toEqual([]));
});
