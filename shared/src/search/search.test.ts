import { expect, test } from 'vitest';
import { matchesWordStarts } from './matchesWordStarts.ts';
import { matchesWords } from './matchesWords.ts';
import { toSearchWords } from './toSearchWords.ts';

test('splits at whitespace, dashes and quotation marks of all kinds', () => {
  expect(toSearchWords('  Łódź\u00a0–  Be-social ')).toEqual(['social', 'lodz', 'be']);
  expect(toSearchWords('‘Rock ’n’ “Roll”')).toEqual(['rock', 'roll', 'n']);
  expect(toSearchWords(' \u00a0 ')).toEqual([]);
  expect(toSearchWords(' – ')).toEqual(['–']);
});

test('treats other characters as part of a word', () => {
  expect(toSearchWords('a@b.example 50% a_c')).toEqual(['a@b.example', '50%', 'a_c']);
});

test('drops words contained in others, and limits the number of words to 32', () => {
  expect(toSearchWords('train Trainings trainings')).toEqual(['trainings']);
  expect(toSearchWords(Array.from({ length: 500 }, (_, at) => String(1000 + at)).join(' '))).toHaveLength(32);
});

test.each([
  ['Be Social – Be Maker', 'maker  be-social ', true],
  ['Be Social – Be Maker', 'social - be', true],
  ['Be Social – Be Maker', 'social makers', false],
  ['Straße der Großen', 'GROSSEN strasse', true],
  ['Anything', '  ', true],
])('%s matches %j: %s', (text, query, isFound) => {
  expect(matchesWords(text, query)).toBe(isFound);
});

test.each([
  ['Ana Novak-Žagar', 'zag an', true],
  ['Ana Novak-Žagar', 'ovak', false],
  ['Targets (levels)', 'lev', true],
])('word starts of %s match %j: %s', (text, query, isFound) => {
  expect(matchesWordStarts(text, query)).toBe(isFound);
});
