import { expect, test } from 'vitest';
import { excerptAround } from './excerptAround.ts';

test('shows the found word with a few words before it, without case and accents', () => {
  expect(excerptAround('Who came to\nthe first meeting in Łódź, and who left early?', 'lodz')).toBe(
    '… first meeting in Łódź, and who left early?',
  );
});

test('begins with the text where the word stands there, and ends a long text', () => {
  expect(excerptAround('Who came?', 'who')).toBe('Who came?');
  expect(excerptAround(`Who ${'came '.repeat(60)}`, 'who')).toMatch(/^Who came .{100,112}…$/);
});

test('shows the beginning where no word stands alone', () => {
  expect(excerptAround('Who came?', 'xyz')).toBe('Who came?');
});
