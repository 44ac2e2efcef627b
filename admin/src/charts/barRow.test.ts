import { expect, test } from 'vitest';
import { rowHeight } from './barRow.ts';

test('a row is as high as the longest name needs, and never lower than a bar with its air', () => {
  expect(rowHeight([])).toBe(40);
  expect(rowHeight([{ name: 'Hungary' }])).toBe(40);
  expect(rowHeight([{ name: 'Hungary' }, { name: 'x'.repeat(80) }])).toBe(104);
});
