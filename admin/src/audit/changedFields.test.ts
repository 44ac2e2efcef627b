import { expect, test } from 'vitest';
import { changedFields, referencedResource, choiceTextKey } from './changedFields.ts';

test('of a change only what differs', () => {
  expect(changedFields({ before: { title: 'A', stage: 'design' }, after: { title: 'B', stage: 'design' } })).toEqual([
    { field: 'title', before: 'A', after: 'B' },
  ]);
});

test('of a new record what it holds: empty fields say nothing, zero and no do', () => {
  const after = { title: 'A', summary: null, partnerIds: [], target: 0, illustrative: false };
  expect(changedFields({ before: null, after }).map(({ field }) => field)).toEqual(['title', 'target', 'illustrative']);
});

test('what became empty is a change', () => {
  expect(changedFields({ before: { target: 5 }, after: { target: null } })).toEqual([
    { field: 'target', before: 5, after: null },
  ]);
});

test('a name from outside is no field of ours', () => {
  expect(referencedResource('constructor')).toBeNull();
  expect(choiceTextKey('toString', 'x')).toBeNull();
  expect(referencedResource('pilotId')).toBe('pilots');
});
