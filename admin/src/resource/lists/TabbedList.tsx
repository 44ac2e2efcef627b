import type { ReactNode } from 'react';
import { useResourceContext } from 'react-admin';
import { Navigate, useLocation, useSearchParams } from 'react-router';
import { Loading } from '../../shell/pages/Loading.tsx';
import { usePeriodInFocus } from '../../shell/navigation/usePeriodInFocus.ts';
import type { ListSort, VisibleTab } from './listTab.ts';
import { createListSearch, hasListParameters } from './listSearch.ts';
import { useTabPages } from './useTabPages.ts';

interface StartProps {
  tabs: readonly VisibleTab[];
  sort: ListSort;
  /** The filter for the period in focus; empty where the rows have no period. */
  periodFilter: object;
}

/** Opens the first tab in which something waits; else the last tab, which has all rows. */
function StartTab({ tabs, sort, periodFilter }: StartProps) {
  const resource = useResourceContext() ?? '';
  const [search] = useSearchParams();
  const candidates = tabs.filter(({ isWaiting }) => isWaiting);
  const pages = useTabPages(resource, candidates, sort);
  // What comes first decides as soon as it is known that it has rows.
  const firstOpen = pages.findIndex(({ data, isPending }) => isPending || (data?.total ?? 0) > 0);
  if (pages[firstOpen]?.isPending) return <Loading />;
  const start = candidates[firstOpen] ?? tabs.at(-1);
  const filter = start?.isWaiting ? start.filter : { ...periodFilter, ...start?.filter };
  return (
    <Navigate replace to={{ search: createListSearch({ filter, sort: start?.sort ?? sort, period: search.get('period') }) }} />
  );
}

interface TabbedListProps extends Omit<StartProps, 'periodFilter'> {
  /** The field of the period, in lists whose rows belong to one. */
  periodField: string | undefined;
  isPending: boolean;
  children: ReactNode;
}

/** A list whose address says which tab it shows. An address without one leads to what waits for the viewer. */
export function TabbedList({ tabs, sort, periodField, isPending, children }: TabbedListProps) {
  const { search } = useLocation();
  const { period } = usePeriodInFocus();
  if (hasListParameters(search)) return children;
  if (isPending) return <Loading />;
  const periodFilter = periodField && period ? { [periodField]: period.id } : {};
  return <StartTab tabs={tabs} sort={sort} periodFilter={periodFilter} />;
}
