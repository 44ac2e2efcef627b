import { expect, test } from 'vitest';
import { sizeNotesOf, whyScaleIsRefused } from './scaleReasons.ts';

test.each([
  [null, 'value', 'country', null],
  ['population', 'value', 'country', 'partOfInhabitants', [3]],
  ['population', 'value', 'organisation', 'noInhabitants', [3]],
  ['budget', 'value', 'country', 'refused', [3]],
  ['population', 'population', 'country', null],
  ['population', 'value', 'organisation', 'noInhabitants'],
  ['population', 'value', 'country', 'refused'],
  ['budget', 'value', 'organisation', 'refused'],
  ['nonsense', 'value', 'organisation', 'refused'],
] as const)('%s is asked for, %s is shown by %s: %s', (requested, shown, by, refusal, organisations: readonly number[] = []) =>
  expect(whyScaleIsRefused(requested, shown, by, { organisations })).toBe(refusal),
);

test('budgets are those that were known then, and that is said of figures of an earlier time', () => {
  expect(sizeNotesOf('budget', '2019-11-20')).toEqual(['notes.budget', 'budgetsOfThen']);
  expect(sizeNotesOf('budget', '')).toEqual(['notes.budget']);
  expect(sizeNotesOf('population', '2019-11-20')).toEqual(['notes.population']);
  expect(sizeNotesOf('value', '2019-11-20')).toEqual([]);
});
