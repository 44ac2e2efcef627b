import { expect, test } from 'vitest';
import { fairCompareEnglish } from './fairCompare.en.ts';

const { interval, intervalNote, noise, map } = fairCompareEnglish.compare;

test.each([interval.name, intervalNote, noise.condition])('statistics of cases say where they hold: %s', (text) =>
  expect(text).toContain('where both numbers count cases'),
);

test('a value without a target is not called missing', () => {
  expect(map.uncompared).toContain('no target to compare with');
  expect(map.note).toContain('Hatched: no attainment.');
});
