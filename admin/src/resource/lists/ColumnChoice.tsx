import { useId, useState } from 'react';
import CheckBox from '@mui/icons-material/CheckBox';
import CheckBoxOutlineBlank from '@mui/icons-material/CheckBoxOutlineBlank';
import ViewWeek from '@mui/icons-material/ViewWeekOutlined';
import ListItemIcon from '@mui/material/ListItemIcon';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useHiddenColumns } from './useHiddenColumns.ts';
import { Button, useResourceContext, useTranslate, useTranslateLabel } from 'react-admin';

/**
 * Which columns a list shows; kept in the browser, where react-admin's table reads it. Its own menu is no valid menu for assistive
 * readers. `columns` are fields or i18n keys, without the one that names the row.
 */
export function ColumnChoice({ columns }: { columns: readonly string[] }) {
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const labelOf = useTranslateLabel();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [hidden, setHidden] = useHiddenColumns(resource);
  const id = useId();
  const toggle = (column: string) =>
    setHidden(hidden.includes(column) ? hidden.filter((each) => each !== column) : [...hidden, column]);
  return (
    <>
      <Button id={id} label="ra.action.select_columns" aria-haspopup="menu" onClick={(event) => setAnchor(event.currentTarget)}>
        <ViewWeek />
      </Button>
      <Menu
        disablePortal
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-labelledby': id } }}
      >
        {columns.map((column) => {
          const isShown = !hidden.includes(column);
          return (
            <MenuItem key={column} role="menuitemcheckbox" aria-checked={isShown} onClick={() => toggle(column)}>
              <ListItemIcon>{isShown ? <CheckBox fontSize="small" /> : <CheckBoxOutlineBlank fontSize="small" />}</ListItemIcon>
              {column.includes('.') ? translate(column) : labelOf({ source: column, resource })}
            </MenuItem>
          );
        })}
      </Menu>
    </>
  );
}
