import { type MouseEvent, type ReactNode, useId, useState } from 'react';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useTranslate } from 'react-admin';
import { type TableFormat, tableFormats } from './tableFormats.ts';

interface TriggerProps {
  id: string;
  'aria-haspopup': 'menu';
  'aria-expanded': boolean;
  'aria-controls': string | undefined;
  onClick: (event: MouseEvent<HTMLElement>) => void;
}

interface FormatMenuProps {
  /** The button that opens the menu, with what makes it one. */
  trigger: (props: TriggerProps) => ReactNode;
  onChoose: (format: TableFormat) => void;
}

/** Menu of the formats of a table: a workbook, a CSV for the language of the page, or a plain CSV. */
export function FormatMenu({ trigger, onChoose }: FormatMenuProps) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const id = useId();
  const choose = (format: TableFormat) => {
    setAnchor(null);
    onChoose(format);
  };
  return (
    <>
      {trigger({
        id: `${id}button`,
        'aria-haspopup': 'menu',
        'aria-expanded': anchor !== null,
        'aria-controls': anchor ? `${id}menu` : undefined,
        onClick: ({ currentTarget }) => setAnchor(currentTarget),
      })}
      <Menu
        disablePortal
        id={`${id}menu`}
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-labelledby': `${id}button` } }}
      >
        {tableFormats.map((format) => (
          <MenuItem key={format} onClick={() => choose(format)}>
            {translate(`files.${format}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
