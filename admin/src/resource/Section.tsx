import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

/** A section of a page, with its heading. */
export const Section = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <Box component="section" aria-labelledby={id} sx={{ minWidth: 0 }}>
    <Typography id={id} variant="h2" sx={{ fontSize: '1.1rem', mb: 1 }}>
      {title}
    </Typography>
    {children}
  </Box>
);
