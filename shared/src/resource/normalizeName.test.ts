import { expect, test } from 'vitest';
import { areDistinctNames, normalizeName } from './normalizeName.ts';

test.each([
  ['trainings', 'TRAININGS'],
  ['women', 'women '],
  ['young  people', ' young people'],
  ['young people', 'young\u00a0people'],
  ['w\u200bomen', 'women'],
  ['\ufb01rst', 'first'],
  ['Über', 'U\u0308ber'],
])('%j and %j are the same name', (one, other) => {
  expect(normalizeName(one)).toBe(normalizeName(other));
  expect(areDistinctNames([one, other])).toBe(false);
});

test.each([
  ['women', 'men'],
  ['kor', 'kór'],
  ['15-23', '15–23 years'],
])('%j and %j are different names', (...names) => expect(areDistinctNames(names)).toBe(true));
