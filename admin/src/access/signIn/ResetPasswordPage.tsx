import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { sendJson } from '../../data/request.ts';
import { PublicPage } from './PublicPage.tsx';
import { ShortForm } from './ShortForm.tsx';
import { loadSession } from '../session/loadSession.ts';
import { useLinkToken } from './useLinkToken.ts';

/** Page of the mailed link. Only the button uses the token, so that a program that follows links does not use it up. */
export default function ResetPasswordPage() {
  const translate = useTranslate();
  const token = useLinkToken();
  const [isDone, setDone] = useState(false);
  return (
    <PublicPage title={translate('access.resetTitle')}>
      {isDone ? (
        <Alert severity="success" role="status">
          {translate('access.resetDone')}
        </Alert>
      ) : (
        <ShortForm
          fields={[
            {
              name: 'password',
              label: translate('access.newPassword'),
              type: 'password',
              autoComplete: 'new-password',
              help: translate('access.newPasswordHelp'),
            },
          ]}
          button={translate('access.resetSend')}
          onSend={async ({ password }) => {
            await sendJson('POST', '/auth/reset-password', { token, password });
            (await loadSession()).invalidateSession();
            setDone(true);
          }}
        />
      )}
      <Link component={RouterLink} to={isDone ? '/login' : '/forgot-password'} sx={{ display: 'inline-block', mt: 2 }}>
        {translate(isDone ? 'access.toSignIn' : 'access.askAgain')}
      </Link>
    </PublicPage>
  );
}
