import { createElement, type ReactElement } from 'react';
import { DataTable, type DataTableColumnProps, useDataTableRenderContext, useDataTableSortContext } from 'react-admin';

type TypedColumnProps<T extends Record<string, unknown>> = Omit<
  DataTableColumnProps<T>,
  'cellSx' | 'cellClassName' | 'render'
> & {
  /** Whether the column is the row header. */
  isRowHeader?: boolean;
};

function SortableColumn({ isRowHeader, ...props }: TypedColumnProps<Record<string, unknown>>): ReactElement {
  const context = useDataTableRenderContext();
  const sort = useDataTableSortContext();
  const sortDirection = context === 'header' && sort?.field === props.source ? (sort?.order === 'DESC' ? 'desc' : 'asc') : false;
  const asRowHeader = isRowHeader && context === 'data' ? { component: 'th', scope: 'row' } : {};
  return createElement(DataTable.Col, { ...props, ...asRowHeader, sortDirection });
}

/** Creates a react-admin column with `source` checked against `T`, `aria-sort` on the sorted column, and row headers. */
export const createColumn =
  <T extends object>() =>
  (props: TypedColumnProps<T & Record<string, unknown>>): ReactElement =>
    createElement(SortableColumn, { ...props });
