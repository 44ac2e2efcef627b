import type { ListFilter, ListSort } from './listTab.ts';

export const pageSize = 25;

const listParameters = ['filter', 'sort', 'order', 'page', 'perPage', 'displayedFilters'];

/** Whether an address says which rows of a list it shows. */
export function hasListParameters(search: string): boolean {
  const parameters = new URLSearchParams(search);
  return listParameters.some((name) => parameters.has(name));
}

interface ListAddress {
  filter: ListFilter;
  sort: ListSort;
  perPage?: number;
  period?: string | null;
}

/** The query of a list's address, as react-admin reads it. */
export function createListSearch({ filter, sort, perPage = pageSize, period = null }: ListAddress): string {
  const parameters = new URLSearchParams({
    displayedFilters: '{}',
    filter: JSON.stringify(filter),
    order: sort.order,
    page: '1',
    perPage: String(perPage),
    sort: sort.field,
    ...(period === null ? {} : { period }),
  });
  return `?${parameters}`;
}
