import { createListSearch } from '../../resource/lists/listSearch.ts';
import type { ActivityFilter } from '../parseActivityFilter.ts';

/** The address of the list with the activities of a country; null: of those without one. */
export const listPathOfCountry = (country: string | null, filter: ActivityFilter): string =>
  `/activities${createListSearch({ filter: { ...filter, country }, sort: { field: 'startsOn', order: 'DESC' } })}`;
