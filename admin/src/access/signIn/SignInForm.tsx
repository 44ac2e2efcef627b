import { type FormEvent, useEffect, useRef, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { problemOf } from '../../data/problem.ts';

interface SignInFormProps {
  /** Prefilled when a user signs in again. */
  email?: string;
  onSignIn: (email: string, password: string) => Promise<void>;
}

export function SignInForm({ email: initialEmail = '', onSignIn }: SignInFormProps) {
  const translate = useTranslate();
  const [email, setEmail] = useState(initialEmail);
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState('');
  const [isSending, setSending] = useState(false);
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal !== '') alert.current?.focus();
  }, [refusal]);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (isSending) return;
    setSending(true);
    setRefusal('');
    try {
      await onSignIn(email.trim(), password);
    } catch (error) {
      const { message } = problemOf(error);
      setRefusal(translate(message, { _: message }));
    } finally {
      setSending(false);
    }
  }

  return (
    <Box component="form" onSubmit={send} noValidate sx={{ display: 'grid', gap: 1.5 }}>
      {refusal !== '' && (
        <Alert ref={alert} severity="error" tabIndex={-1}>
          {refusal}
        </Alert>
      )}
      <TextField
        label={translate('access.email')}
        type="email"
        name="email"
        autoComplete="username"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        autoFocus={initialEmail === ''}
      />
      <TextField
        label={translate('access.password')}
        type="password"
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        autoFocus={initialEmail !== ''}
      />
      <Button type="submit" variant="contained" size="large" loading={isSending} sx={{ mt: 1 }}>
        {translate('access.signIn')}
      </Button>
    </Box>
  );
}
