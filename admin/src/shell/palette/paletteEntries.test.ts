import { expect, test } from 'vitest';
import { matchesEntry, nextIndex } from './paletteEntries.ts';

const entry = { text: 'Współpraca w Łodzi', detail: 'Fundacja' };

test('finds entries by the beginnings of words, ignoring case and accents', () => {
  expect(matchesEntry(entry, 'wspol')).toBe(true);
  expect(matchesEntry(entry, 'FUND wsp')).toBe(true);
  expect(matchesEntry(entry, 'praca')).toBe(false);
  expect(matchesEntry(entry, '')).toBe(true);
});

test('the selection wraps around', () => {
  expect(nextIndex(0, -1, 3)).toBe(2);
  expect(nextIndex(2, 1, 3)).toBe(0);
  expect(nextIndex(-1, 1, 0)).toBe(-1);
});
