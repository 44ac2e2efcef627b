import type { ComponentProps, MouseEvent } from 'react';
import {
  DataTable,
  DataTableBody,
  DataTableRow,
  type DataTableRowProps,
  useCreatePath,
  useDataTableCallbacksContext,
  useRecordContext,
  useResourceContext,
  useTranslate,
} from 'react-admin';
import { useNavigate } from 'react-router';
import { SelectionColumn } from '../selection/SelectionColumn.tsx';
import { ScrollFrame } from './ScrollFrame.tsx';
import { isPlainClick } from './isPlainClick.ts';

/** A row that opens its record on a plain click. Its link, modified clicks and text selection behave as in any browser page. */
function ClickableRow(props: DataTableRowProps) {
  const record = useRecordContext();
  const resource = useResourceContext();
  const { rowClick } = useDataTableCallbacksContext();
  const createPath = useCreatePath();
  const navigate = useNavigate();
  const open = (event: MouseEvent) => {
    if (!record || (rowClick !== 'show' && rowClick !== 'edit') || !isPlainClick(event)) return;
    void navigate(createPath({ resource, type: rowClick, id: record.id }), { state: { _scrollToTop: true } });
  };
  return <DataTableRow {...props} onClick={open} />;
}

const ClickableTableBody = (props: ComponentProps<typeof DataTableBody>) => <DataTableBody {...props} row={ClickableRow} />;

interface RecordTableProps extends Omit<ComponentProps<typeof DataTable>, 'rowClick' | 'bulkActionButtons' | 'body'> {
  /** The path that a row opens, as the link of its row header does; null where rows open nothing. */
  opens: 'show' | 'edit' | null;
  /** Whether rows can be selected. */
  isSelectable?: boolean;
}

/** The table of a list; one that is wider than its place says so. Rows are selected by a column of our own: react-admin's boxes are all named alike, and its bar covers the tabs. */
export function RecordTable({ opens, isSelectable = false, children, ...props }: RecordTableProps) {
  const translate = useTranslate();
  const resource = useResourceContext();
  return (
    <ScrollFrame isPlainWhenWhole name={translate(`resources.${resource}.name`, { smart_count: 2 })}>
      <DataTable
        {...props}
        rowClick={opens ?? false}
        bulkActionButtons={false}
        {...(opens === null ? {} : { body: ClickableTableBody })}
      >
        {isSelectable && <SelectionColumn />}
        {children}
      </DataTable>
    </ScrollFrame>
  );
}
