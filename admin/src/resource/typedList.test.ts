import { expect, test } from 'vitest';
import { typedCodes, typedWholes } from './typedList.ts';

test('lists are typed with commas, semicolons or spaces', () => {
  expect(typedCodes(' at, de;hu  it,')).toEqual(['AT', 'DE', 'HU', 'IT']);
  expect(typedCodes('')).toEqual([]);
  expect(typedWholes('14, 3')).toEqual([14, 3]);
  expect(typedWholes(' ')).toBeNull();
});

test('what is no whole number stays as it was typed, to be refused by name', () => {
  expect(typedWholes('14, x, -3, 1.5')).toEqual([14, 'x', '-3', '1.5']);
});
