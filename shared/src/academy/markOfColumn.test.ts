import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markOfColumn } from './markOfColumn.ts';

test('the same head has the same mark, everywhere and always: stored marks are found again', () => {
  expect(markOfColumn('Course complete')).toBe('8f024108da0fd6a9');
  expect(markOfColumn('Imię i nazwisko 😀')).toBe('e4b44ccaa7117729');
});

test('a mark has one form and holds nothing of the head', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (head) => {
      expect(markOfColumn(head)).toMatch(/^[0-9a-f]{16}$/);
    }),
  );
});

test('heads that differ have different marks', () => {
  const heads = Array.from({ length: 20_000 }, (_, at) => [`Module ${at}`, `module ${at}`, `${at} Module`]).flat();
  expect(new Set(heads.map(markOfColumn)).size).toBe(heads.length);
});
