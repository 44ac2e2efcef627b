import { expect, test } from 'vitest';
import { type OutlierInput, findOutlierReasons, findUncoveredOutliers } from './findOutlierReasons.ts';

const figure = (overrides: Partial<OutlierInput>): OutlierInput => ({
  valueType: 'count',
  availability: 'reported',
  value: 10,
  last: null,
  status: 'onTrack',
  ...overrides,
});

test.each([
  ['the first figure', {}, []],
  ['as before', { last: 10 }, []],
  ['twice as much', { value: 20, last: 10 }, ['jump']],
  ['a little less than twice', { value: 19, last: 10 }, []],
  ['half', { value: 5, last: 10 }, ['jump']],
  ['twice of very little', { value: 4, last: 2 }, []],
  ['much after nothing', { value: 5, last: 0 }, ['jump']],
  ['nothing after much', { value: 0, last: 5 }, ['jump']],
  ['the other sign', { valueType: 'amount', value: -6, last: 6 }, ['jump']],
  ['twenty points', { valueType: 'ratio', value: 0.7, last: 0.5 }, ['jump']],
  ['nineteen points', { valueType: 'ratio', value: 0.69, last: 0.5 }, []],
  ['more than the whole', { valueType: 'ratio', value: 1.2, numerator: 6, denominator: 5 }, ['exceedsWhole']],
  ['hardly more than the whole', { valueType: 'ratio', value: 1, numerator: 100_001, denominator: 100_000 }, ['exceedsWhole']],
  ['the whole', { valueType: 'ratio', value: 1, numerator: 5, denominator: 5 }, []],
  ['nothing of nothing', { valueType: 'ratio', value: null, numerator: 0, denominator: 0 }, []],
  ['another step of a score', { valueType: 'score', value: 5, last: 1 }, []],
  ['behind its path', { status: 'behind' }, ['path']],
  ['both', { value: 100, last: 10, status: 'behind' }, ['jump', 'path']],
  ['as the records give', { derived: 10 }, []],
  ['other than the records give', { derived: 0 }, ['records']],
  ['records that give nothing', { derived: null }, []],
  ['withheld after it was reported', { availability: 'withheld', value: null, last: 4 }, ['noFigure']],
  ['never reported', { availability: 'notApplicable', value: null, status: 'noData' }, []],
] as const)('%s', (_, overrides, reasons) => {
  expect(findOutlierReasons(figure(overrides))).toEqual(reasons);
});

test('a check of the same kind replaces a rule, for its own indicator', () => {
  const figure = { valueType: 'count', availability: 'reported', value: 0, last: 63, status: 'behind' } as const;
  expect(findUncoveredOutliers(figure, 1, [])).toEqual(['jump', 'path']);
  expect(findUncoveredOutliers(figure, 1, [{ indicatorId: 1, kind: 'jump', maximum: null }])).toEqual(['path']);
  expect(findUncoveredOutliers(figure, 1, [{ indicatorId: 1, kind: 'deviation', maximum: null }])).toEqual(['jump']);
  expect(findUncoveredOutliers(figure, 1, [{ indicatorId: 2, kind: 'jump', maximum: null }])).toEqual(['jump', 'path']);
});

test('only a check with an upper limit replaces the limit of a share', () => {
  const figure = { valueType: 'ratio', availability: 'reported', value: 1.2, numerator: 6, denominator: 5 } as const;
  const reasonsWith = (check: { kind: 'range' | 'whole'; maximum: number | null }) =>
    findUncoveredOutliers({ ...figure, last: null, status: null }, 1, [{ indicatorId: 1, ...check }]);
  expect(reasonsWith({ kind: 'range', maximum: 2 })).toEqual([]);
  expect(reasonsWith({ kind: 'range', maximum: null })).toEqual(['exceedsWhole']);
  expect(reasonsWith({ kind: 'whole', maximum: null })).toEqual(['exceedsWhole']);
});
