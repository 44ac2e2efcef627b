import { expect, test } from 'vitest';
import { nameOrganisation } from './nameOrganisation.ts';

const removed = 'Organisation removed since';
const present = [
  { id: 1, name: 'Institute', shortName: null },
  { id: 3, name: 'Newcomer', shortName: 'New' },
];
const known = [
  { id: 1, name: 'Centre', shortName: 'C' },
  { id: 2, name: null, shortName: null },
];

test('an organisation is called as it was known; one that came later as it is today', () =>
  expect([1, 3].map((id) => nameOrganisation(id, { known, present, removed }))).toEqual(['C', 'New']));

test('one that is not there any more is said to be removed, then and now, and never by its number', () => {
  expect(nameOrganisation(2, { known, present, removed })).toBe(removed);
  expect(nameOrganisation(2, { known: present, present, removed })).toBe(removed);
});

test('until the names are there, or where they are not read, an organisation has its number', () =>
  expect(nameOrganisation(2, { known: [], present: undefined, removed })).toBe('2'));
