import type { ReactNode } from 'react';
import Box from '@mui/material/Box';

/** One row of a short list: content on one side, actions on the other, below it on narrow screens. */
export function ListRow({ content, children }: { content: ReactNode; children: ReactNode }) {
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: 1,
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
        '&:first-of-type': { borderTop: 0 },
      }}
    >
      <Box sx={{ minWidth: 0 }}>{content}</Box>
      {children}
    </Box>
  );
}
