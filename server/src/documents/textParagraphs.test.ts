import { expect, test } from 'vitest';
import { splitParagraphs, toDocumentText } from './textParagraphs.ts';

test('what no document can hold is left out, and nothing else', () => {
  expect(toDocumentText('a\u0000b\u001bc\tď\r\ne\ud800')).toBe('abc ď\ne\ufffd');
  expect(toDocumentText('žluťoučký 😀')).toBe('žluťoučký 😀');
});

test('each line is a paragraph, without the empty ones', () => {
  expect(splitParagraphs('One\n\n  Two \r\nThree\n')).toEqual(['One', 'Two', 'Three']);
});
