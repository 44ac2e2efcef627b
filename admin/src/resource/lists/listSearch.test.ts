import { expect, test } from 'vitest';
import { createListSearch, hasListParameters } from './listSearch.ts';

test('an address of a list holds filter, order and page size', () => {
  const search = createListSearch({ filter: { state: 'open' }, sort: { field: 'id', order: 'DESC' }, period: '4' });
  const parameters = Object.fromEntries(new URLSearchParams(search));
  expect(parameters).toEqual({
    displayedFilters: '{}',
    filter: '{"state":"open"}',
    order: 'DESC',
    page: '1',
    perPage: '25',
    sort: 'id',
    period: '4',
  });
  expect(hasListParameters(search)).toBe(true);
});

test('the period alone says nothing of the rows', () => {
  expect(hasListParameters('?period=4')).toBe(false);
  expect(hasListParameters('')).toBe(false);
});
