import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { LeaveDemo } from './LeaveDemo.tsx';
import type { Setup } from './setupClient.ts';

/** Says that all of this is an example, and how to end it. */
export function DemoNotice({ demo }: { demo: NonNullable<Setup['demo']> }) {
  const translate = useTranslate();
  const [isAsking, setAsking] = useState(false);
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
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {translate('setup.demo.leave')}
      </Button>
      {isAsking && <LeaveDemo demo={demo} onClose={() => setAsking(false)} />}
    </Card>
  );
}
