import { expect, it } from 'vitest';
import { stepScoreOption } from './stepScoreOption.ts';

const options = [1, 2, 3].map((value) => ({ value, text: `level ${value}` }));

it('steps through the options of a score, and stays within them', () => {
  expect(stepScoreOption(options, '1', 1)).toBe('2');
  expect(stepScoreOption(options, '3', 1)).toBeNull();
  expect(stepScoreOption(options, '3', -1)).toBe('2');
  expect(stepScoreOption(options, '1', -1)).toBe('1');
});

it('begins with the first option where nothing is typed', () => {
  expect(stepScoreOption(options, '', 1)).toBe('1');
  expect(stepScoreOption(options, '', -1)).toBe('1');
});
