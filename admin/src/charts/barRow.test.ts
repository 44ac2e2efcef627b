import { expect, test } from 'vitest';
import { rowHeight } from './barRow.ts';

test('a row fits its longest name and is never lower than a bar with its margin', () => {
  expect(rowHeight([])).toBe(40);
  expect(rowHeight([{ name: 'Hungary' }])).toBe(40);
  expect(rowHeight([{ name: 'Hungary' }, { name: 'x'.repeat(80) }])).toBe(104);
});
