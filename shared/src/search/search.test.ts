import { expect, test } from 'vitest';
import { matchesWordStarts } from './matchesWordStarts.ts';
import { matchesWords } from './matchesWords.ts';
import { toSearchWords } from './toSearchWords.ts';

test('what was typed is parted at blanks, dashes and quotation marks of every kind', () => {
  expect(toSearchWords('  Łódź\u00a0–  Be-social ')).toEqual(['social', 'lodz', 'be']);
  expect(toSearchWords('‘Rock ’n’ “Roll”')).toEqual(['rock', 'roll', 'n']);
  expect(toSearchWords(' \u00a0 ')).toEqual([]);
  expect(toSearchWords(' – ')).toEqual(['–']);
});

test('other signs are letters of a word: an address, a share, a wildcard', () => {
  expect(toSearchWords('a@b.example 50% a_c')).toEqual(['a@b.example', '50%', 'a_c']);
});

test('a word that another one contains is not looked for again, and no more than thirty-two are', () => {
  expect(toSearchWords('train Trainings trainings')).toEqual(['trainings']);
  expect(toSearchWords(Array.from({ length: 500 }, (_, at) => String(1000 + at)).join(' '))).toHaveLength(32);
});

test.each([
  ['Be Social – Be Maker', 'maker  be-social ', true],
  ['Be Social – Be Maker', 'social - be', true],
  ['Be Social – Be Maker', 'social makers', false],
  ['Straße der Großen', 'GROSSEN strasse', true],
  ['Anything', '  ', true],
])('%s is found by %j: %s', (text, typed, isFound) => {
  expect(matchesWords(text, typed)).toBe(isFound);
});

test.each([
  ['Ana Novak-Žagar', 'zag an', true],
  ['Ana Novak-Žagar', 'ovak', false],
  ['Targets (levels)', 'lev', true],
])('words of %s begin as in %j: %s', (text, typed, isFound) => {
  expect(matchesWordStarts(text, typed)).toBe(isFound);
});
