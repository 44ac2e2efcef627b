import type { ReactElement, ReactNode } from 'react';
import {
  CreateButton,
  FilterButton,
  List,
  TopToolbar,
  useCanAccess,
  useResourceContext,
  useResourceDefinition,
} from 'react-admin';
import { EmptyState } from './EmptyState.tsx';
import { ListError } from './ListError.tsx';
import { ListPagination } from './ListPagination.tsx';
import { ResultsAnnouncement } from '../../a11y/ResultsAnnouncement.tsx';

interface RecordListProps {
  children: ReactNode;
  sort: { field: string; order: 'ASC' | 'DESC' };
  filters?: ReactElement[];
  /** Further actions beside filters and the create button. */
  actions?: ReactNode;
}

function ListActions({ hasFilters, children }: { hasFilters: boolean; children: ReactNode }) {
  const resource = useResourceContext() ?? '';
  const { hasCreate } = useResourceDefinition({ resource });
  const { canAccess } = useCanAccess({ resource, action: 'create' });
  return (
    <TopToolbar>
      {children}
      {hasFilters && <FilterButton />}
      {hasCreate && canAccess && <CreateButton />}
    </TopToolbar>
  );
}

const isAlwaysOn = (props: unknown) => typeof props === 'object' && props !== null && 'alwaysOn' in props;

/** The standard list: filters, pagination, announced results, no bulk actions. */
export function RecordList({ children, sort, filters = [], actions }: RecordListProps) {
  const optional = filters.some((filter) => !isAlwaysOn(filter.props));
  return (
    <List
      sort={sort}
      filters={filters}
      exporter={false}
      perPage={25}
      actions={<ListActions hasFilters={optional}>{actions}</ListActions>}
      pagination={<ListPagination />}
      empty={<EmptyState />}
      error={<ListError />}
    >
      <ResultsAnnouncement />
      {children}
    </List>
  );
}
