import { useState } from 'react';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { LeaveDemoForm } from './LeaveDemoForm.tsx';
import type { Setup } from './setupClient.ts';

const titleId = 'leave-demo-title';

/** Asks twice: first what goes is read, then the name of the consortium is typed. */
export function LeaveDemo({ demo, onClose }: { demo: NonNullable<Setup['demo']>; onClose: () => void }) {
  const translate = useTranslate();
  const [isSure, setSure] = useState(false);
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId} component="h2">
        {translate('setup.demo.dialog')}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <Typography>{translate('setup.demo.goes')}</Typography>
        {isSure ? <LeaveDemoForm demo={demo} onKeep={onClose} /> : <Typography>{translate('setup.demo.stays')}</Typography>}
      </DialogContent>
      {!isSure && (
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose} autoFocus>
            {translate('setup.demo.back')}
          </Button>
          <Button color="error" onClick={() => setSure(true)}>
            {translate('setup.demo.next')}
          </Button>
        </DialogActions>
      )}
    </Dialog>
  );
}
