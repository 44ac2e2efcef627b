import type { ReactElement, ReactNode } from 'react';
import { CreateButton, FilterButton, List, TopToolbar, useCanAccess, useResourceContext } from 'react-admin';
import { ResultsAnnouncement } from '../a11y/ResultsAnnouncement.tsx';

interface RecordListProps {
  children: ReactNode;
  sort: { field: string; order: 'ASC' | 'DESC' };
  filters?: ReactElement[];
  hasCreate?: boolean;
}

function Actions({ hasCreate, hasFilters }: { hasCreate: boolean; hasFilters: boolean }) {
  const resource = useResourceContext() ?? '';
  const { canAccess } = useCanAccess({ resource, action: 'create' });
  return (
    <TopToolbar>
      {hasFilters && <FilterButton />}
      {hasCreate && canAccess && <CreateButton />}
    </TopToolbar>
  );
}

const isAlwaysOn = (props: unknown) => typeof props === 'object' && props !== null && 'alwaysOn' in props;

/** A list as all of ours are: filters, paging, its results announced, no bulk work. */
export function RecordList({ children, sort, filters = [], hasCreate = false }: RecordListProps) {
  const optional = filters.some((filter) => !isAlwaysOn(filter.props));
  return (
    <List
      sort={sort}
      filters={filters}
      exporter={false}
      perPage={25}
      actions={<Actions hasCreate={hasCreate} hasFilters={optional} />}
      disableSyncWithLocation={false}
    >
      <ResultsAnnouncement />
      {children}
    </List>
  );
}
