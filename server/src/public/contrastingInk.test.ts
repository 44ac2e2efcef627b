import { expect, test } from 'vitest';
import { contrastingInk } from './contrastingInk.ts';

test('the ink on a colour is the one that is better to read', () => {
  expect(contrastingInk('#ffffff')).toBe('#000000');
  expect(contrastingInk('#000000')).toBe('#ffffff');
  expect(contrastingInk('#0b4f6c')).toBe('#ffffff');
  expect(contrastingInk('#ffd400')).toBe('#000000');
});
