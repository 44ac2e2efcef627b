import { useQueries } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ListSort, VisibleTab } from './listTab.ts';
import { pageSize } from './listSearch.ts';

/**
 * The first rows of tabs, with the keys that react-admin's list uses: the list that is opened next needs no request of its own, and
 * a change of a record reloads them.
 */
export function useTabPages(resource: string, tabs: readonly VisibleTab[], sort: ListSort) {
  const dataProvider = useDataProvider();
  return useQueries({
    queries: tabs.map(({ filter, sort: ownSort }) => {
      const params = { pagination: { page: 1, perPage: pageSize }, sort: ownSort ?? sort, filter };
      return {
        queryKey: [resource, 'getList', { ...params, meta: undefined }],
        queryFn: ({ signal }: { signal: AbortSignal }) => dataProvider.getList(resource, { ...params, signal }),
      };
    }),
  });
}
