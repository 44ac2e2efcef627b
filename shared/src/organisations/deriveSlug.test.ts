import { expect, test } from 'vitest';
import { deriveSlug } from './deriveSlug.ts';

test('a slug accepts letters of all languages', () => {
  expect(['Združenje Š & Č', '--', '  A.B  '].map(deriveSlug)).toEqual(['zdruzenje-s-c', '', 'a-b']);
  expect(['Fundusz Współpracy', 'Łódź Øre Æ đ ı ß'].map(deriveSlug)).toEqual(['fundusz-wspolpracy', 'lodz-ore-ae-d-i-ss']);
});
