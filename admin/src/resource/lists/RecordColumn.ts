import { createElement, type ReactElement } from 'react';
import { DataTable, type DataTableColumnProps, useDataTableRenderContext, useDataTableSortContext } from 'react-admin';

interface RecordColumnProps extends Pick<DataTableColumnProps, 'source' | 'disableSort' | 'children'> {
  /** Whether the column is the row header. */
  isRowHeader: boolean;
}

/** A react-admin column with `aria-sort` on the sorted column, and row headers. */
export function RecordColumn({ isRowHeader, ...props }: RecordColumnProps): ReactElement {
  const context = useDataTableRenderContext();
  const sort = useDataTableSortContext();
  const sortDirection = context === 'header' && sort?.field === props.source ? (sort?.order === 'DESC' ? 'desc' : 'asc') : false;
  const asRowHeader = isRowHeader && context === 'data' ? { component: 'th', scope: 'row' } : {};
  return createElement(DataTable.Col, { ...props, ...asRowHeader, sortDirection });
}
