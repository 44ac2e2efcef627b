import { createElement, type ReactElement } from 'react';
import {
  DataTable,
  type DataTableColumnProps,
  useDataTableRenderContext,
  useDataTableSortContext,
  useRecordContext,
  useResourceContext,
} from 'react-admin';
import { rowHeaderId } from '../selection/rowHeaderId.ts';

interface RecordColumnProps extends Pick<DataTableColumnProps, 'source' | 'disableSort' | 'children'> {
  /** Whether the column is the row header. */
  isRowHeader: boolean;
}

/** A react-admin column with `aria-sort` on the column that the viewer sorted by, and row headers. */
export function RecordColumn({ isRowHeader, ...props }: RecordColumnProps): ReactElement {
  const context = useDataTableRenderContext();
  const sort = useDataTableSortContext();
  const resource = useResourceContext() ?? '';
  const record = useRecordContext();
  const isSorted = context === 'header' && !props.disableSort && sort?.field === props.source;
  const sortDirection = isSorted ? (sort?.order === 'DESC' ? 'desc' : 'asc') : false;
  const asRowHeader =
    isRowHeader && context === 'data' && record ? { component: 'th', scope: 'row', id: rowHeaderId(resource, record.id) } : {};
  return createElement(DataTable.Col, { ...props, ...asRowHeader, sortDirection });
}
