import { useEffect } from 'react';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useLogin, useTranslate } from 'react-admin';
import { Link as RouterLink, useNavigate } from 'react-router';
import { useLanguageOfPage } from '../a11y/useLanguageOfPage.ts';
import { SignInForm } from './SignInForm.tsx';
import { currentSession } from './session.ts';

export function SignInPage() {
  const translate = useTranslate();
  const login = useLogin();
  const navigate = useNavigate();
  useLanguageOfPage();
  const title = translate('access.signIn');
  useEffect(() => {
    document.title = `${title} - Pilotage`;
  }, [title]);
  useEffect(() => {
    void currentSession()
      .then((session) => (session ? navigate('/') : undefined))
      .catch(() => undefined);
  }, [navigate]);
  return (
    <Box
      component="main"
      sx={{
        minHeight: '100vh',
        display: 'grid',
        alignContent: 'center',
        justifyItems: 'center',
        gap: 3,
        p: 2,
        bgcolor: 'background.default',
        color: 'text.primary',
      }}
    >
      <Box sx={{ width: '100%', maxWidth: 400, display: 'grid', gap: 3 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
          <img src="/pilotage.svg" alt="" width="36" height="36" />
          <Typography component="span" sx={{ fontSize: '1.5rem', fontWeight: 700, letterSpacing: '-0.02em' }}>
            {translate('shell.product')}
          </Typography>
        </Box>
        <Typography sx={{ color: 'text.secondary' }}>{translate('access.signInLead')}</Typography>
        <Card sx={{ p: 3 }}>
          <Typography variant="h1" sx={{ fontSize: '1.25rem', mb: 2 }}>
            {title}
          </Typography>
          <SignInForm onSignIn={(email, password) => login({ email, password })} />
          <Link component={RouterLink} to="/forgot-password" sx={{ display: 'inline-block', mt: 2 }}>
            {translate('access.forgot')}
          </Link>
        </Card>
      </Box>
    </Box>
  );
}
