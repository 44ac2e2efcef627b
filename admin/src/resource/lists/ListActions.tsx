import type { ReactNode } from 'react';
import { CreateButton, FilterButton, TopToolbar, useCanAccess, useResourceContext, useResourceDefinition } from 'react-admin';
import { ImportButton } from '../../imports/ImportButton.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import { SavedViewsButton } from './savedViews/SavedViewsButton.tsx';

interface ListActionsProps {
  /** Whether the list can show other rows by filters or tabs, so that a view of it can be saved. */
  hasViews: boolean;
  hasFilters: boolean;
  columns: readonly string[];
  exportButton: ReactNode;
  children: ReactNode;
}

/** What can be done with a list: its own actions, filters, columns, and a new record. */
export function ListActions({ hasViews, hasFilters, columns, exportButton, children }: ListActionsProps) {
  const resource = useResourceContext() ?? '';
  const { hasCreate } = useResourceDefinition({ resource });
  const { canAccess } = useCanAccess({ resource, action: 'create' });
  return (
    <TopToolbar>
      {children}
      {hasFilters && <FilterButton disableSaveQuery />}
      {hasViews && <SavedViewsButton />}
      {columns.length > 1 && <ColumnChoice columns={columns} />}
      {exportButton}
      <ImportButton resource={resource} />
      {hasCreate && canAccess && <CreateButton />}
    </TopToolbar>
  );
}
