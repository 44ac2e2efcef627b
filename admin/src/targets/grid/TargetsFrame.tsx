import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import { tableMaxHeight } from './tableMaxHeight.ts';

/** The frame in which the table scrolls, so that head and first column stay in view. */
export function TargetsFrame({ children }: { children: ReactNode }) {
  return (
    <Box
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
