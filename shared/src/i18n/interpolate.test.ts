import { expect, test } from 'vitest';
import { interpolate } from './interpolate.ts';
import { replaceWithSingleFullStop } from './fullStop.ts';

test.each([
  ['by {name}.', 'Innova Kft.', 'by Innova Kft.'],
  ['by {name}.', 'Innova', 'by Innova.'],
  ['[by {name}.]', 'Innova d.o.o.', '[by Innova d.o.o.]'],
  ['{name}. Then', 'Who cares?', 'Who cares? Then'],
  ['{name}.pdf', 'a.', 'a..pdf'],
  ['{name}.5', '1.', '1..5'],
  ['{name}...', 'And', 'And...'],
  ['{name}, and', 'Kft.', 'Kft., and'],
])('%s filled with %s is %s', (text, name, expected) => {
  expect(interpolate(text, { name })).toBe(expected);
  const braces = text.replace('{name}', '%{name}');
  expect(replaceWithSingleFullStop(braces, /%\{(.*?)\}/g, () => name)).toBe(expected);
});

test('inserts special characters literally, and nothing for a missing parameter', () => {
  expect(interpolate('{name}. {other}.', { name: '$& {other}' })).toBe('$& {other}. .');
});
