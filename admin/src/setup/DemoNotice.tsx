import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { LeaveDemoDialog } from './LeaveDemoDialog.tsx';
import type { SetupStatus } from './setupClient.ts';

/** Notice that all data are a demo, with a button to end it. */
export function DemoNotice({ demo }: { demo: NonNullable<SetupStatus['demo']> }) {
  const translate = useTranslate();
  const [isDialogOpen, setDialogOpen] = useState(false);
  return (
    <Card
      component="section"
      aria-labelledby="demo"
      sx={{
        px: { xs: 2, sm: 3 },
        py: 2,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: 1.5,
      }}
    >
      <Box sx={{ minWidth: 0, flex: '1 1 320px' }}>
        <Typography id="demo" component="h2" sx={{ fontWeight: 650 }}>
          {translate('setup.demo.title')}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('setup.demo.text')}
        </Typography>
      </Box>
      <Button variant="outlined" onClick={() => setDialogOpen(true)}>
        {translate('setup.demo.leave')}
      </Button>
      {isDialogOpen && <LeaveDemoDialog demo={demo} onClose={() => setDialogOpen(false)} />}
    </Card>
  );
}
