import { expect, test } from 'vitest';
import { createIndicator } from '../measurements.fixtures.ts';
import { isCountedAnew } from './isCountedAnew.ts';

test('an indicator is counted anew in the first period of each new definition, and in no other', () => {
  const earlier = { name: 'Trainings', countingRule: null, options: [], dimensions: [], reason: 'Why', changedOn: '2019-09-01' };
  const indicator = createIndicator({
    definitionVersion: 3,
    earlierDefinitions: [
      { ...earlier, version: 1, untilPeriodId: 3 },
      { ...earlier, version: 2, untilPeriodId: 5 },
    ],
  });
  expect([2, 3, 4, 5, 6].filter((id) => isCountedAnew(indicator, { id }))).toEqual([3, 5]);
  expect(isCountedAnew(createIndicator(), { id: 5 })).toBe(false);
});
