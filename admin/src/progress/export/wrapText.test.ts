import { expect, test } from 'vitest';
import { wrapText } from './wrapText.ts';

const measure = (line: string) => line.length;

test('words fill lines up to the width, and none is lost', () => {
  expect(wrapText('Austria and Slovakia are  ahead', 12, measure)).toEqual(['Austria and', 'Slovakia are', 'ahead']);
  expect(wrapText('', 12, measure)).toEqual([]);
});

test('a word that is too wide stands alone', () => {
  expect(wrapText('see https://pilotage.example/c/abc now', 10, measure)).toEqual([
    'see',
    'https://pilotage.example/c/abc',
    'now',
  ]);
});
