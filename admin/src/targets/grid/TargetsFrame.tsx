import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { tableMaxHeight } from './tableMaxHeight.ts';

/** The frame in which the table scrolls, so that head and first column stay in view. It takes the focus, for those who only read. */
export function TargetsFrame({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box
      role="region"
      tabIndex={0}
      aria-label={translate('targets.title')}
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
