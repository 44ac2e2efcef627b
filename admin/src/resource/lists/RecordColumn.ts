import { createElement, type ReactElement } from 'react';
import { DataTable, type DataTableColumnProps, useDataTableRenderContext, useDataTableSortContext } from 'react-admin';

interface RecordColumnProps extends Pick<DataTableColumnProps, 'source' | 'disableSort' | 'children'> {
  /** Whether the column is the row header. */
  isRowHeader: boolean;
}

/** A react-admin column with `aria-sort` on the column that the viewer sorted by, and row headers. */
export function RecordColumn({ isRowHeader, ...props }: RecordColumnProps): ReactElement {
  const context = useDataTableRenderContext();
  const sort = useDataTableSortContext();
  const isSorted = context === 'header' && !props.disableSort && sort?.field === props.source;
  const sortDirection = isSorted ? (sort?.order === 'DESC' ? 'desc' : 'asc') : false;
  const asRowHeader = isRowHeader && context === 'data' ? { component: 'th', scope: 'row' } : {};
  return createElement(DataTable.Col, { ...props, ...asRowHeader, sortDirection });
}
