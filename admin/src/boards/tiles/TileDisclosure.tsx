import { type ReactNode, useState } from 'react';
import Box from '@mui/material/Box';

/** Something that is shown once somebody asks. On paper it is there only if it was open. */
export function TileDisclosure({ summary, children }: { summary: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Box
      component="details"
      onToggle={(event) => setOpen(event.currentTarget.open)}
      sx={{ '@media print': { '&:not([open])': { display: 'none' } } }}
    >
      <Box component="summary" sx={{ cursor: 'pointer', minHeight: 28, borderRadius: 1 }}>
        {summary}
      </Box>
      {isOpen && <Box sx={{ pt: 1 }}>{children}</Box>}
    </Box>
  );
}
