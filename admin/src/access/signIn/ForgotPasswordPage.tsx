import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { sendJson } from '../../data/request.ts';
import { PublicPage } from './PublicPage.tsx';
import { ShortForm } from './ShortForm.tsx';

/** Requests a reset link by mail. The reply is the same whether the address has an account or not. */
export default function ForgotPasswordPage() {
  const translate = useTranslate();
  const [isSent, setSent] = useState(false);
  return (
    <PublicPage title={translate('access.forgotTitle')}>
      {isSent ? (
        <Alert severity="success" role="status">
          {translate('access.forgotSent')}
        </Alert>
      ) : (
        <ShortForm
          fields={[{ name: 'email', label: translate('access.email'), type: 'email', autoComplete: 'username' }]}
          button={translate('access.forgotSend')}
          onSend={async ({ email = '' }) => {
            await sendJson('POST', '/auth/forgot-password', { email: email.trim() });
            setSent(true);
          }}
        >
          <Typography>{translate('access.forgotText')}</Typography>
        </ShortForm>
      )}
      <Link component={RouterLink} to="/login" sx={{ display: 'inline-block', mt: 2 }}>
        {translate('access.toSignIn')}
      </Link>
    </PublicPage>
  );
}
