import { useEffect } from 'react';
import Link from '@mui/material/Link';
import { useLogin, useTranslate } from 'react-admin';
import { Link as RouterLink, useLocation, useNavigate } from 'react-router';
import { PublicPage } from './PublicPage.tsx';
import { placeAfterSignIn } from './placeAfterSignIn.ts';
import { SignInForm } from './SignInForm.tsx';
import { currentSession } from './session.ts';

export function SignInPage() {
  const translate = useTranslate();
  const login = useLogin();
  const navigate = useNavigate();
  const { search, state } = useLocation();
  const place = placeAfterSignIn(search);
  const wanted = place === '' ? undefined : `${state?.nextPathname ?? '/'}${state?.nextSearch ?? ''}${place}`;
  useEffect(() => {
    void currentSession()
      .then((session) => (session ? navigate('/') : undefined))
      .catch(() => undefined);
  }, [navigate]);
  return (
    <PublicPage title={translate('access.signIn')} lead={translate('access.signInLead')}>
      <SignInForm onSignIn={(email, password) => login({ email, password }, wanted)} />
      <Link component={RouterLink} to="/forgot-password" sx={{ display: 'inline-block', mt: 2 }}>
        {translate('access.forgot')}
      </Link>
    </PublicPage>
  );
}
