import { useEffect } from 'react';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useLocation, useNavigate } from 'react-router';
import { addressAfterSignIn } from './addressAfterSignIn.ts';
import { loadSession } from '../session/loadSession.ts';
import { FirstAccountNote } from './FirstAccountNote.tsx';
import { PublicPage } from './PublicPage.tsx';
import { fragmentAfterSignIn } from './fragmentAfterSignIn.ts';
import { SignInForm } from './SignInForm.tsx';
import { fetchSession } from '../session/sessionClient.ts';

export function SignInPage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { search, state } = useLocation();
  const isRedirected = state !== null;
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
      <Link component={RouterLink} to="/forgot-password" sx={{ display: 'inline-block', mt: 2 }}>
        {translate('access.forgot')}
      </Link>
    </PublicPage>
  );
}
