import { useEffect, useState } from 'react';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useBlocker } from 'react-router';
import { confirmLeave, usePendingLeave } from './confirmLeave.ts';
import { hasUnsavedChanges } from './unsavedChanges.ts';

/** Asks before the user leaves a page with unsaved text: by a link, Back, or the top bar. For a reload the browser asks. */
export function LeaveDialog() {
  const translate = useTranslate();
  const pendingLeave = usePendingLeave();
  const [deletesDrafts, setDeletesDrafts] = useState(false);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation, historyAction }) =>
      hasUnsavedChanges() &&
      nextLocation.state?.isAnswered !== true &&
      (currentLocation.pathname !== nextLocation.pathname ||
        (historyAction !== 'REPLACE' && currentLocation.search !== nextLocation.search)),
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    void confirmLeave().then((mayLeave) => (mayLeave ? blocker.proceed() : blocker.reset()));
  }, [blocker]);
  useEffect(() => {
    const confirmUnload = (event: BeforeUnloadEvent) => {
      if (hasUnsavedChanges()) event.preventDefault();
    };
    window.addEventListener('beforeunload', confirmUnload);
    return () => window.removeEventListener('beforeunload', confirmUnload);
  }, []);
  // Keep the text of the dialog during its closing animation.
  if (pendingLeave && pendingLeave.deletesDrafts !== deletesDrafts) setDeletesDrafts(pendingLeave.deletesDrafts);
  return (
    <Dialog
      open={pendingLeave !== null}
      onClose={() => pendingLeave?.resolve(false)}
      aria-labelledby="leave-title"
      maxWidth="xs"
      fullWidth
    >
      <DialogTitle id="leave-title">{translate(deletesDrafts ? 'drafts.forgetTitle' : 'drafts.leaveTitle')}</DialogTitle>
      <DialogContent>
        <Typography>{translate(deletesDrafts ? 'drafts.leaveForgotten' : 'drafts.leaveText')}</Typography>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={() => pendingLeave?.resolve(true)} color={deletesDrafts ? 'error' : 'primary'}>
          {translate(deletesDrafts ? 'drafts.leaveAndForget' : 'drafts.leave')}
        </Button>
        <Button variant="contained" autoFocus onClick={() => pendingLeave?.resolve(false)}>
          {translate('drafts.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
