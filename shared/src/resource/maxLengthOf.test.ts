import { expect, test } from 'vitest';
import { choiceValuesOf } from './choiceValuesOf.ts';
import { choice, day, text, validatedText } from './fields.ts';
import { maxLengthOf } from './maxLengthOf.ts';

test('a text says how long it may be, through what is refined and nullable', () => {
  expect([text(2000), text(400).nullable(), validatedText(60, () => true, 'x')].map(maxLengthOf)).toEqual([2000, 400, 60]);
  expect([day, choice(['a'])].map(maxLengthOf)).toEqual([null, null]);
});

test('a choice says its values in their order', () => {
  expect([choice(['b', 'a']), choice(['c']).nullable(), day].map(choiceValuesOf)).toEqual([['b', 'a'], ['c'], []]);
});
