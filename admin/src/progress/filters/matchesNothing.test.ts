import { expect, test } from 'vitest';
import { type CompareFilters, noFilters } from './filterAddress.ts';
import { matchesNothing } from './matchesNothing.ts';

/** 1 is in Austria and 2 in Hungary; 3 moved from Austria to Hungary in period 2. */
const known = {
  place: null,
  indicators: [{ kind: 'output' as const }],
  organisationIds: [1, 2, 3],
  periods: [1, 2],
  countryOf: (id: number, period: number) => (id === 1 || (id === 3 && period === 1) ? 'AT' : 'HU'),
};
const isNothing = (filters: Partial<CompareFilters>, changes: Partial<typeof known> | { place: string } = {}) =>
  matchesNothing({ ...known, ...changes, filters: { ...noFilters, ...filters } });

test('an organisation that was never in the chosen countries leaves nothing', () => {
  expect(isNothing({ countries: ['HU'], organisations: [1] })).toBe(true);
  expect(isNothing({ countries: ['HU', 'AT'], organisations: [1] })).toBe(false);
  expect(isNothing({ countries: ['AT'], organisations: [3] })).toBe(false);
  expect(isNothing({ countries: ['AT'], organisations: [3] }, { periods: [2] })).toBe(true);
});

test('a country without organisations and an organisation that nobody knows leave nothing', () => {
  expect(isNothing({ countries: ['FR'] })).toBe(true);
  expect(isNothing({ organisations: [99] })).toBe(true);
});

test('one country is limited by what is not in it', () => {
  expect(isNothing({ organisations: [1] }, { place: 'HU' })).toBe(true);
  expect(isNothing({ organisations: [1] }, { place: 'AT' })).toBe(false);
});

test('a kind that no indicator has leaves nothing', () => {
  expect(isNothing({ kind: 'impact' })).toBe(true);
  expect(isNothing({ kind: 'output' })).toBe(false);
});

test('without filters, or without knowing the organisations, nothing is said', () => {
  expect(isNothing({})).toBe(false);
  expect(isNothing({ countries: ['FR'] }, { organisationIds: [] })).toBe(false);
});
