import { useListContext, useStore } from 'react-admin';
import { useSession } from '../../../access/session/session.ts';
import { useHiddenColumns } from '../useHiddenColumns.ts';
import { createListSearch } from '../listSearch.ts';
import { findView, parseSavedViews, savedViewsKey, withView } from './savedView.ts';

const nothing: string[] = [];

/** The saved views of the list in context, and which of them it shows. */
export function useSavedViews() {
  const { resource, filterValues, sort, perPage } = useListContext();
  const userId = useSession()?.user.id ?? 0;
  const [stored, setStored] = useStore<unknown>(savedViewsKey(userId, resource), nothing);
  const [hidden, setHidden] = useHiddenColumns(resource);
  const views = parseSavedViews(stored);
  const search = createListSearch({ filter: filterValues, sort, perPage });
  return {
    views,
    current: findView(views, search, hidden),
    save: (name: string) => setStored(withView(views, { name, search, hidden })),
    remove: (name: string) => setStored(views.filter((each) => each.name !== name)),
    showColumns: (columns: readonly string[]) => setHidden([...columns]),
  };
}
