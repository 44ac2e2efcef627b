import TableCell from '@mui/material/TableCell';
import { useDataTableRenderContext } from 'react-admin';
import { SelectPageCheckbox } from './SelectPageCheckbox.tsx';
import { SelectRowCheckbox } from './SelectRowCheckbox.tsx';

/** The first column of a list whose rows can be selected. */
export function SelectionColumn() {
  const context = useDataTableRenderContext();
  if (context === 'header')
    return (
      <TableCell padding="checkbox" variant="head" className="RaDataTable-headerCell">
        <SelectPageCheckbox />
      </TableCell>
    );
  if (context !== 'data') return null;
  // A click that misses the box selects nothing and opens nothing.
  return (
    <TableCell padding="checkbox" onClick={(event) => event.stopPropagation()}>
      <SelectRowCheckbox />
    </TableCell>
  );
}
