import { type RaRecord, useListContext } from 'react-admin';

/** The selected rows in the order of the list. What is not on the page cannot be selected. */
export function useSelectedRecords<R extends RaRecord = RaRecord>(): R[] {
  const { data = [], selectedIds } = useListContext<R>();
  return data.filter(({ id }) => selectedIds.includes(id));
}
