import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import CloseIcon from '@mui/icons-material/Close';
import { useTranslate } from 'react-admin';
import type { PanelFocus } from './panelFocus.ts';
import { hiddenInPrint } from '../theme/hiddenInPrint.ts';

interface DockedPanelProps {
  title: string;
  focus: PanelFocus;
  /** Counts how often it was opened: each time it gets the focus. */
  opening: number;
  maxHeight: string;
  onClose: () => void;
  children: ReactNode;
}

const headerStyles = {
  display: 'flex',
  alignItems: 'start',
  gap: 1,
  position: 'sticky',
  top: 0,
  zIndex: 4,
  mx: -2,
  px: 2,
  pt: 1.5,
  pb: 1,
  bgcolor: 'background.paper',
  borderBottom: 1,
  borderColor: 'divider',
} as const;

/** Panel beside a table, with details of one of its rows; the table can be read and typed into meanwhile. Escape closes it. */
export function DockedPanel({ title, focus, opening, maxHeight, onClose, children }: DockedPanelProps) {
  const translate = useTranslate();
  const id = useId();
  const frame = useRef<HTMLElement>(null);
  const closeButton = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const field = focus === 'firstField' ? frame.current?.querySelector<HTMLElement>('input, textarea') : null;
    if (focus !== 'content') (field ?? closeButton.current)?.focus();
  }, [focus, opening]);
  const handleKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // A menu or list of the panel lies outside its frame: Escape closes that alone.
    const isInside = event.target instanceof Node && (frame.current?.contains(event.target) ?? false);
    if (event.key === 'Escape' && isInside && !event.defaultPrevented) onClose();
  };
  return (
    <Card
      ref={frame}
      component="aside"
      aria-labelledby={id}
      onKeyDown={handleKeyDown}
      sx={{
        display: 'grid',
        gap: 2.5,
        gridTemplateColumns: 'minmax(0, 1fr)',
        alignContent: 'start',
        alignSelf: 'start',
        position: 'sticky',
        // Below the top bar, and below the bar that marks a look on as another role.
        top: 'calc(72px + var(--view-as-bar, 0px))',
        maxHeight,
        overflow: 'auto',
        px: 2,
        pb: 2,
        ...hiddenInPrint,
      }}
    >
      <Box sx={headerStyles}>
        <Typography id={id} variant="h3" component="h2" sx={{ flex: 1, alignSelf: 'center', overflowWrap: 'anywhere' }}>
          {title}
        </Typography>
        <IconButton ref={closeButton} size="small" onClick={onClose} aria-label={translate('ra.action.close')}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </Box>
      {children}
    </Card>
  );
}
