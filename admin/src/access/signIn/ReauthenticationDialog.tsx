import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { clearUnsavedChanges } from '../../drafts/unsavedChanges.ts';
import { SignInForm } from './SignInForm.tsx';
import { signIn, useSessionState } from '../session/session.ts';

/** Opens above the page when the session has expired, so that typed text stays. Another user starts with a reloaded page. */
export function ReauthenticationDialog() {
  const { isExpired, session } = useSessionState();
  const translate = useTranslate();
  const currentEmail = session?.user.email ?? '';
  async function reauthenticate(email: string, password: string) {
    const next = await signIn(email, password);
    if (next?.user.email === currentEmail) return;
    clearUnsavedChanges();
    window.location.assign('/');
  }
  return (
    <Dialog open={isExpired} aria-labelledby="sign-in-again" maxWidth="xs" fullWidth>
      <DialogTitle id="sign-in-again">{translate('access.signInAgain')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2 }}>{translate('access.signInAgainText')}</Typography>
        <SignInForm email={currentEmail} onSignIn={reauthenticate} />
      </DialogContent>
    </Dialog>
  );
}
