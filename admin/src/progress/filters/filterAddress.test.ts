import { expect, test } from 'vitest';
import { awaitedIn, readFilters, keepShownFilters, withFilter } from './filterAddress.ts';

test('the address says which countries and which kind are shown, and nothing else', () => {
  expect(readFilters(new URLSearchParams('countries=AT,PL&kind=result'))).toEqual({ countries: ['AT', 'PL'], kind: 'result' });
  expect(readFilters(new URLSearchParams('countries=at,,Poland&kind=none'))).toEqual({ countries: [], kind: '' });
});

test('a filter keeps what the address has beside it', () => {
  expect(withFilter('?view=far&countries=AT', 'kind', 'result').toString()).toBe('view=far&countries=AT&kind=result');
  expect(withFilter('?countries=AT&kind=result', 'countries', '').toString()).toBe('kind=result');
});

test('a choice is awaited until the address changes, and does not come back with an address of before', () => {
  const chosen = { codes: ['AT'], before: '' };
  expect(awaitedIn('', chosen)).toBe(chosen);
  const afterChange = awaitedIn('AT', chosen);
  expect(afterChange).toBeNull();
  expect(awaitedIn('', afterChange)).toBeNull();
});

test('what has no input is not told: the whole consortium is no figure of some countries', () => {
  const filters = { countries: ['AT'], kind: 'result' };
  expect(keepShownFilters(filters, { hasKind: true, hasCountries: false })).toEqual({ countries: [], kind: 'result' });
  expect(keepShownFilters(filters, { hasKind: false, hasCountries: true })).toEqual({ countries: ['AT'], kind: '' });
});
