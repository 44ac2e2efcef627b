import { useState } from 'react';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { LeaveDemoForm } from './LeaveDemoForm.tsx';
import type { SetupStatus } from './setupClient.ts';

const titleId = 'leave-demo-title';

/** Two-step dialog: shows what will be deleted, then asks for the name of the consortium. */
export function LeaveDemoDialog({ demo, onClose }: { demo: NonNullable<SetupStatus['demo']>; onClose: () => void }) {
  const translate = useTranslate();
  const [isConfirmed, setConfirmed] = useState(false);
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId} component="h2">
        {translate('setup.demo.dialog')}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <Typography>{translate('setup.demo.goes')}</Typography>
        {isConfirmed ? (
          <LeaveDemoForm demo={demo} onCancel={onClose} />
        ) : (
          <Typography>{translate('setup.demo.stays')}</Typography>
        )}
      </DialogContent>
      {!isConfirmed && (
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose} autoFocus>
            {translate('setup.demo.back')}
          </Button>
          <Button color="error" onClick={() => setConfirmed(true)}>
            {translate('setup.demo.next')}
          </Button>
        </DialogActions>
      )}
    </Dialog>
  );
}
