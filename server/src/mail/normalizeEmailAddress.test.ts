import { expect, test } from 'vitest';
import { normalizeEmailAddress } from './normalizeEmailAddress.ts';

test.each([
  ['ana@example.eu', 'ana@example.eu'],
  ['  Ana.Novak@Example.EU ', 'ana.novak@example.eu'],
  ["o'brien+pilot@sub.example-city.at", "o'brien+pilot@sub.example-city.at"],
  ['ａｎａ＠example.eu', 'ana@example.eu'],
  [`${'a'.repeat(64)}@example.eu`, `${'a'.repeat(64)}@example.eu`],
])('%j is stored as %j', (text, stored) => {
  expect(normalizeEmailAddress(text)).toBe(stored);
  expect(normalizeEmailAddress(stored)).toBe(stored);
});

test.each([
  '',
  ' ',
  'ana',
  'ana@',
  '@example.eu',
  'ana@example',
  'ana@@example.eu',
  'ana@example.eu,eve@example.eu',
  'ana@example.eu;eve@example.eu',
  'ana@example.eu eve@example.eu',
  'ana@example.eu\nBcc: eve@example.eu',
  'ana@example.eu\n',
  'ana\u0000@example.eu',
  '"Ana" <ana@example.eu>, eve@example.eu',
  '<ana@example.eu>',
  '"ana eve"@example.eu',
  'ana(eve)@example.eu',
  'an\u200ba@example.eu',
  'ana@example.eu\u202e',
  '\ufeffana@example.eu',
  'an\u00ada@example.eu',
  'ana@ex\u0430mple.eu',
  'än@example.eu',
  'ana@[127.0.0.1]',
  'ana..novak@example.eu',
  '.ana@example.eu',
  'ana﹐eve@example.eu',
  '\ud800ana@example.eu',
  `${'a'.repeat(65)}@example.eu`,
  `ana@${'long.'.repeat(60)}eu`,
  'a'.repeat(100_000),
])('%j is no address', (text) => {
  expect(normalizeEmailAddress(text)).toBeNull();
});
