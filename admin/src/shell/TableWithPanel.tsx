import { type FocusEvent, type ReactNode, useRef } from 'react';
import Box from '@mui/material/Box';
import { DockedPanel } from './DockedPanel.tsx';
import type { PanelFocus } from './panelFocus.ts';
import { SidePanel } from './SidePanel.tsx';

interface TableWithPanelProps {
  isOpen: boolean;
  /** Whether the window is wide enough for both. */
  hasRoom: boolean;
  title: string;
  focus: PanelFocus;
  /** Counts how often the panel was opened. */
  opening: number;
  /** Of the panel beside the table. */
  width: number;
  maxHeight: string;
  panel: ReactNode;
  onClose: () => void;
  /** The table. */
  children: ReactNode;
}

/**
 * A table with the details of one of its rows: beside it where there is room, so that one can type while reading; else over the page.
 * When the panel is closed, the focus returns to the table, to where it was last.
 */
export function TableWithPanel(props: TableWithPanelProps) {
  const { isOpen, hasRoom, title, focus, opening, width, maxHeight, panel, onClose, children } = props;
  const lastFocused = useRef<HTMLElement>(null);
  const isBeside = isOpen && hasRoom;
  const rememberFocus = ({ target }: FocusEvent<HTMLElement>) => {
    lastFocused.current = target;
  };
  const close = () => {
    onClose();
    if (hasRoom) lastFocused.current?.focus();
  };
  return (
    <>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: isBeside ? `minmax(0, 1fr) ${width}px` : 'minmax(0, 1fr)',
          '@media print': { display: 'block' },
        }}
      >
        <div onFocus={rememberFocus}>{children}</div>
        {isBeside && (
          <DockedPanel title={title} focus={focus} opening={opening} maxHeight={maxHeight} onClose={close}>
            {panel}
          </DockedPanel>
        )}
      </Box>
      {!hasRoom && (
        <SidePanel isOpen={isOpen} title={title} focusesContent={focus === 'content'} onClose={close}>
          {panel}
        </SidePanel>
      )}
    </>
  );
}
