import Checkbox from '@mui/material/Checkbox';
import { useDataTableDataContext, useListContext, useTranslate } from 'react-admin';
import { selectPageId } from './focusSelectPage.ts';

/** Selects all rows of the page, or none. */
export function SelectPageCheckbox() {
  const translate = useTranslate();
  const rows = useDataTableDataContext() ?? [];
  const { selectedIds, onSelect } = useListContext();
  const ids = rows.map((record) => record.id);
  const selected = ids.filter((id) => selectedIds.includes(id)).length;
  const isEvery = selected > 0 && selected === ids.length;
  return (
    <Checkbox
      size="small"
      checked={isEvery}
      indeterminate={selected > 0 && !isEvery}
      onChange={(_, isChecked) => onSelect(isChecked ? ids : [])}
      slotProps={{ input: { id: selectPageId, 'aria-label': translate('resource.selection.page') } }}
    />
  );
}
