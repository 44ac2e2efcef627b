import { useEffect } from 'react';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useLocation, useNavigate } from 'react-router';
import { addressAfterSignIn } from './addressAfterSignIn.ts';
import { loadSession } from '../session/loadSession.ts';
import { DemoSignIn } from './DemoSignIn.tsx';
import { FirstAccountNote } from './FirstAccountNote.tsx';
import { PublicPage } from './PublicPage.tsx';
import { fragmentAfterSignIn } from './fragmentAfterSignIn.ts';
import { SignInForm } from './SignInForm.tsx';
import { fetchSession } from '../session/sessionClient.ts';
import { useInstallation } from './useInstallation.ts';

export function SignInPage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { search, state } = useLocation();
  const isRedirected = state !== null;
  const demo = useInstallation().data?.demo;
  useEffect(() => {
    // A redirect to this page means that the user is signed out.
    if (isRedirected) return;
    void fetchSession()
      .then((session) => (session ? navigate('/') : undefined))
      .catch(() => undefined);
  }, [navigate, isRedirected]);
  async function signIn(email: string, password: string) {
    const session = await loadSession();
    await session.signIn(email, password);
    await navigate(`${addressAfterSignIn(state)}${fragmentAfterSignIn(search)}`);
  }
  return (
    <PublicPage title={translate('access.signIn')} lead={translate('access.signInLead')}>
      <FirstAccountNote />
      <SignInForm onSignIn={signIn} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: 2, mt: 2 }}>
        <Link component={RouterLink} to="/forgot-password" sx={{ py: 0.5 }}>
          {translate('access.forgot')}
        </Link>
        <Link href="/public" sx={{ py: 0.5 }}>
          {translate('access.publicPages')}
        </Link>
      </Box>
      {demo && <DemoSignIn demo={demo} onSignIn={signIn} />}
    </PublicPage>
  );
}
