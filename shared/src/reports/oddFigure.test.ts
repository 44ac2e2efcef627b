import { expect, test } from 'vitest';
import { type LookedAt, oddFigure } from './oddFigure.ts';

const figure = (given: Partial<LookedAt>): LookedAt => ({
  valueType: 'count',
  availability: 'reported',
  value: 10,
  earlier: [],
  status: 'onTrack',
  ...given,
});

test.each([
  ['the first figure', {}, []],
  ['as before', { earlier: [3, 10] }, []],
  ['twice as much', { value: 20, earlier: [10] }, ['jump']],
  ['a little less than twice', { value: 19, earlier: [10] }, []],
  ['half', { value: 5, earlier: [10] }, ['jump']],
  ['twice of very little', { value: 4, earlier: [2] }, []],
  ['much after nothing', { value: 5, earlier: [0] }, ['jump']],
  ['nothing after much', { value: 0, earlier: [5] }, ['jump']],
  ['the other sign', { valueType: 'amount', value: -6, earlier: [6] }, ['jump']],
  ['only the last period is compared', { value: 10, earlier: [100, 9] }, []],
  ['twenty points', { valueType: 'ratio', value: 0.7, earlier: [0.5] }, ['jump']],
  ['nineteen points', { valueType: 'ratio', value: 0.69, earlier: [0.5] }, []],
  ['another step of a score', { valueType: 'score', value: 5, earlier: [1] }, []],
  ['behind its path', { status: 'behind' }, ['path']],
  ['both', { value: 100, earlier: [10], status: 'behind' }, ['jump', 'path']],
  ['withheld after it was reported', { availability: 'withheld', value: null, earlier: [4] }, ['silent']],
  ['never reported', { availability: 'notApplicable', value: null, status: 'noData' }, []],
] as const)('%s', (_, given, odd) => {
  expect(oddFigure(figure(given))).toEqual(odd);
});
