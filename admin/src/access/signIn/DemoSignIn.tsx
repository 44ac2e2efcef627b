import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { problemOf } from '../../data/problem.ts';
import type { DemoAccounts } from './useInstallation.ts';

interface DemoSignInProps {
  demo: DemoAccounts;
  onSignIn: (email: string, password: string) => Promise<void>;
}

/** On the demo alone: one button a role, each signing in as everybody does, with what there is to do. */
export function DemoSignIn({ demo, onSignIn }: DemoSignInProps) {
  const translate = useTranslate();
  const [pendingEmail, setPendingEmail] = useState('');
  const [refusal, setRefusal] = useState('');
  async function signInAs(email: string) {
    setPendingEmail(email);
    setRefusal('');
    try {
      await onSignIn(email, demo.password);
    } catch (error) {
      const { message } = problemOf(error);
      setRefusal(translate(message, { _: message }));
      setPendingEmail('');
    }
  }
  return (
    <Box component="section" aria-labelledby="demo-sign-in" sx={{ mt: 3, pt: 2, borderTop: 1, borderColor: 'divider' }}>
      <Typography id="demo-sign-in" variant="h2" sx={{ fontSize: '1rem' }}>
        {translate('access.demo.title')}
      </Typography>
      {refusal !== '' && (
        <Alert severity="error" role="alert" sx={{ mt: 1 }}>
          {refusal}
        </Alert>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {demo.accounts.map(({ role, email }) => (
          <Box
            component="li"
            key={email}
            sx={{ py: 1.25, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}
          >
            <Button
              variant="outlined"
              size="small"
              loading={pendingEmail === email}
              disabled={pendingEmail !== '' && pendingEmail !== email}
              onClick={() => void signInAs(email)}
            >
              {translate('access.demo.signInAs', { role: translate(`access.demo.roles.${role}`) })}
            </Button>
            <Typography variant="body2" sx={{ mt: 0.5, color: 'text.secondary' }}>
              {translate(`access.demo.tasks.${role}`)}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
