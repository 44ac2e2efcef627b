import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { releaseUnsaved } from '../drafts/unsaved.ts';
import { SignInForm } from './SignInForm.tsx';
import { signIn, useSessionState } from './session.ts';

/** Opens above the page when the session has ended, so that nothing typed below is lost. Another person starts afresh. */
export function SignInAgain() {
  const { isExpired, session } = useSessionState();
  const translate = useTranslate();
  const known = session?.user.email ?? '';
  async function again(email: string, password: string) {
    const next = await signIn(email, password);
    if (next?.user.email === known) return;
    releaseUnsaved();
    window.location.assign('/');
  }
  return (
    <Dialog open={isExpired} aria-labelledby="sign-in-again" maxWidth="xs" fullWidth>
      <DialogTitle id="sign-in-again">{translate('access.signInAgain')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2 }}>{translate('access.signInAgainText')}</Typography>
        <SignInForm email={known} onSignIn={again} />
      </DialogContent>
    </Dialog>
  );
}
