import { useId } from 'react';
import Checkbox from '@mui/material/Checkbox';
import {
  useDataTableCallbacksContext,
  useDataTableSelectedIdsContext,
  useRecordContext,
  useResourceContext,
  useTranslate,
} from 'react-admin';
import { rowHeaderId } from './rowHeaderId.ts';

/** Selects the row in context; with Shift, all rows since the last one. It is named by the cell that names the row. */
export function SelectRowCheckbox() {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const record = useRecordContext();
  const selectedIds = useDataTableSelectedIdsContext();
  const { handleToggleItem } = useDataTableCallbacksContext();
  const id = useId();
  if (!record || !handleToggleItem) return null;
  return (
    <Checkbox
      size="small"
      checked={selectedIds?.includes(record.id) ?? false}
      onClick={(event) => handleToggleItem(record.id, event)}
      slotProps={{
        input: {
          id,
          'aria-label': translate('resource.selection.row'),
          'aria-labelledby': `${id} ${rowHeaderId(resource, record.id)}`,
        },
      }}
    />
  );
}
