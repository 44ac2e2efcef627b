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
  const [isForgotten, setForgotten] = useState(false);
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
    const ask = (event: BeforeUnloadEvent) => {
      if (hasUnsavedChanges()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
  // Keep the text of the dialog during its closing animation.
  if (pendingLeave && pendingLeave.isForgotten !== isForgotten) setForgotten(pendingLeave.isForgotten);
  return (
    <Dialog
      open={pendingLeave !== null}
      onClose={() => pendingLeave?.resolve(false)}
      aria-labelledby="leave-title"
      maxWidth="xs"
      fullWidth
    >
      <DialogTitle id="leave-title">{translate(isForgotten ? 'drafts.forgetTitle' : 'drafts.leaveTitle')}</DialogTitle>
      <DialogContent>
        <Typography>{translate(isForgotten ? 'drafts.leaveForgotten' : 'drafts.leaveText')}</Typography>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={() => pendingLeave?.resolve(true)} color={isForgotten ? 'error' : 'primary'}>
          {translate(isForgotten ? 'drafts.leaveAndForget' : 'drafts.leave')}
        </Button>
        <Button variant="contained" autoFocus onClick={() => pendingLeave?.resolve(false)}>
          {translate('drafts.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
