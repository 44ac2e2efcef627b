import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import { tableMaxHeight } from './tableMaxHeight.ts';

interface TableFrameProps {
  label: string;
  children: ReactNode;
}

/** The frame in which a table scrolls, so that head and first column stay in view. It takes the focus, for those who only read. */
export function TableFrame({ label, children }: TableFrameProps) {
  return (
    <Box
      role="region"
      tabIndex={0}
      aria-label={label}
      sx={{
        overflow: 'auto',
        maxHeight: tableMaxHeight,
        border: 1,
        borderColor: 'divider',
        borderRadius: '12px',
        bgcolor: 'background.paper',
        '@media print': { overflow: 'visible', maxHeight: 'none' },
      }}
    >
      {children}
    </Box>
  );
}
