import { expect, test } from 'vitest';
import { contentDispositionOf, sanitizeFileName } from './sanitizeFileName.ts';

test.each([
  ['../../etc/passwd.pdf', 'passwd.pdf'],
  ['C:\\temp\\plan.pdf', 'plan.pdf'],
  ['a\u202egnp.exe', 'agnp.exe'],
  ['a\u0000\r\nb.pdf', 'ab.pdf'],
  ['CON', '_CON'],
  ['nul.pdf', '_nul.pdf'],
  ['', 'file'],
  ['...', 'file'],
  ['"; filename=x.pdf', '_; filename=x.pdf'],
  ['Jelentés, ő.pdf', 'Jelentés, ő.pdf'],
  ['\ud800.pdf', '\ufffd.pdf'],
])('%j becomes %j', (original, expected) => {
  expect(sanitizeFileName(original)).toBe(expected);
});

test('a name of 300 characters keeps its extension', () => {
  const name = sanitizeFileName(`${'x'.repeat(296)}.pdf`);
  expect([name.length, name.endsWith('x.pdf')]).toEqual([200, true]);
});

test('the header contains an ASCII name and the full name in UTF-8', () => {
  expect(contentDispositionOf(`é"a\\%'(.pdf`)).toBe(
    `attachment; filename="__a__'(.pdf"; filename*=UTF-8''%C3%A9%22a%5C%25%27%28.pdf`,
  );
});
