import { expect, test } from 'vitest';
import { awaitedIn, filtersOfKey, noFilters, paramsOfFilters, placesOf, readFilters, unknownFilters } from './filterAddress.ts';

const read = (search: string) => readFilters(new URLSearchParams(search));

test('the address says to which countries, organisations and kind a view is limited, and nothing else', () => {
  expect(read('countries=PL,AT,AT&organisations=12,3,12&kind=result')).toEqual({
    countries: ['AT', 'PL'],
    organisations: [3, 12],
    kind: 'result',
  });
  expect(read('countries=at,,Poland,XX&organisations=0,x,-1,&kind=none')).toEqual(noFilters);
  expect(read('')).toEqual(noFilters);
});

test('what the address names and nobody knows is said', () => {
  const unknownIn = (search: string) => unknownFilters(new URLSearchParams(search));
  expect(unknownIn('countries=AT,XX,,at&organisations=3,x&kind=none')).toEqual(['XX', 'at', 'x', 'none']);
  expect(unknownIn('countries=PL,AT&organisations=12,3&kind=result')).toEqual([]);
  expect(unknownIn('')).toEqual([]);
});

test('what is chosen is asked, and what is not is left out', () => {
  const filters = read('countries=PL,AT&organisations=12,3&kind=result');
  expect(paramsOfFilters(filters)).toEqual({ countries: 'AT,PL', organisations: '3,12', kind: 'result' });
  expect(paramsOfFilters(placesOf(filters))).toEqual({ countries: 'AT,PL', organisations: '3,12' });
  expect(paramsOfFilters(noFilters)).toEqual({});
});

test('a figure is limited by what is not its own place', () => {
  const filters = read('countries=PL,AT&organisations=12,3&kind=result');
  expect(paramsOfFilters(filtersOfKey(filters, 'consortium'))).toEqual({ countries: 'AT,PL', organisations: '3,12' });
  expect(paramsOfFilters(filtersOfKey(filters, 'AT'))).toEqual({ organisations: '3,12' });
  expect(paramsOfFilters(filtersOfKey(filters, '12'))).toEqual({});
});

test('a choice is awaited until the address changes, and does not come back with an address of before', () => {
  const chosen = { values: ['AT'], before: '' };
  expect(awaitedIn('', chosen)).toBe(chosen);
  const afterChange = awaitedIn('AT', chosen);
  expect(afterChange).toBeNull();
  expect(awaitedIn('', afterChange)).toBeNull();
});
