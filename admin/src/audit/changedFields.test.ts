import { expect, test } from 'vitest';
import { changedFields, referencedResource, choiceTextKey } from './changedFields.ts';

test('an update lists only the fields that differ', () => {
  expect(changedFields({ before: { title: 'A', stage: 'design' }, after: { title: 'B', stage: 'design' } })).toEqual([
    { field: 'title', before: 'A', after: 'B' },
  ]);
});

test('a created record lists its values, including zero and false, but no empty fields', () => {
  const after = { title: 'A', summary: null, partnerIds: [], target: 0, illustrative: false };
  expect(changedFields({ before: null, after }).map(({ field }) => field)).toEqual(['title', 'target', 'illustrative']);
});

test('a field that became empty is a change', () => {
  expect(changedFields({ before: { target: 5 }, after: { target: null } })).toEqual([
    { field: 'target', before: 5, after: null },
  ]);
});

test('the values of every choice of a resource have texts, and those of no other field', () => {
  expect(choiceTextKey('pilots', 'stage')).toBe('resources.pilots.choices.stage');
  expect(choiceTextKey('comments', 'audience')).toBe('resources.comments.choices.audience');
  expect(choiceTextKey('pilots', 'title')).toBeNull();
  expect(choiceTextKey('pilots', 'version')).toBeNull();
});

test('a field refers to the resource that its contract names', () => {
  expect(referencedResource('milestones', 'pilotId')).toBe('pilots');
  expect(referencedResource('pilots', 'partnerIds')).toBe('organisations');
  expect(referencedResource('checks', 'otherIndicatorId')).toBe('indicators');
  expect(referencedResource('pilots', 'title')).toBeNull();
});

test('ignores names of inherited properties', () => {
  expect(referencedResource('pilots', 'constructor')).toBeNull();
  expect(referencedResource('constructor', 'pilotId')).toBeNull();
  expect(choiceTextKey('toString', 'x')).toBeNull();
  expect(choiceTextKey('pilots', 'toString')).toBeNull();
});
