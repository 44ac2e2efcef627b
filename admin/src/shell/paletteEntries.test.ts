import { expect, test } from 'vitest';
import { matches, stepTo } from './paletteEntries.ts';

const entry = { text: 'Współpraca w Łodzi', detail: 'Fundacja' };

test('words are found by their beginnings, whatever the case and accents', () => {
  expect(matches(entry, 'wspol')).toBe(true);
  expect(matches(entry, 'FUND wsp')).toBe(true);
  expect(matches(entry, 'praca')).toBe(false);
  expect(matches(entry, '')).toBe(true);
});

test('the arrows go round', () => {
  expect(stepTo(0, -1, 3)).toBe(2);
  expect(stepTo(2, 1, 3)).toBe(0);
  expect(stepTo(-1, 1, 0)).toBe(-1);
});
