import type { ComponentType } from 'react';
import type { ResourceName } from '@pilotage/shared';
import { ExportListButton } from '../export/ExportListButton.tsx';
import { RecordList } from '../lists/RecordList.tsx';
import { RecordTable } from '../lists/RecordTable.tsx';
import { useListColumns } from '../lists/useListColumns.ts';
import { SelectionBar } from '../selection/SelectionBar.tsx';
import { createFilter } from './createFilter.tsx';
import type { ListDeclaration } from './listDeclaration.ts';

const topAligned = { '& td, & th': { verticalAlign: 'top' } };

/** Creates the list of a resource. Its rows open the record's page, or its form where it has no page, and can be selected. */
export function createListPage<N extends ResourceName>(resource: N, declaration: ListDeclaration<N>): ComponentType {
  const { sort, top, actions, bulkActions = [], tabs, periodField, isTopAligned } = declaration;
  const filters = (declaration.filters ?? []).map((entry) => createFilter(resource, entry));
  return function ListPage() {
    const { columns, names, exported, rowHeader, opens } = useListColumns(resource, declaration.columns, declaration.rowHeader);
    return (
      <RecordList
        sort={sort}
        filters={filters}
        top={top}
        actions={actions}
        columns={names.filter((column) => column !== rowHeader)}
        exportButton={<ExportListButton resource={resource} columns={exported} />}
        periodField={periodField}
        selectionBar={<SelectionBar resource={resource} actions={bulkActions} columns={exported} />}
        {...(tabs ? { tabs } : {})}
      >
        <RecordTable opens={opens} isSelectable {...(isTopAligned ? { sx: topAligned } : {})}>
          {columns}
        </RecordTable>
      </RecordList>
    );
  };
}
