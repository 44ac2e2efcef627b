import type { ReactNode } from 'react';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';

/** A page that consists of a message and, optionally, an action. */
export function Message({ text, detail, children }: { text: ReactNode; detail?: ReactNode; children?: ReactNode }) {
  return (
    <Card
      sx={{
        p: { xs: 3, sm: 5 },
        display: 'grid',
        gap: 2,
        gridTemplateColumns: 'minmax(0, 1fr)',
        justifyItems: 'start',
        maxWidth: 720,
        overflowWrap: 'anywhere',
      }}
    >
      <Typography>{text}</Typography>
      {detail && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {detail}
        </Typography>
      )}
      {children}
    </Card>
  );
}
