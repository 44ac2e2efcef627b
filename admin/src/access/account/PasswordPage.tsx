import { type FormEvent, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import TextField from '@mui/material/TextField';
import { Title, useNotify, useTranslate } from 'react-admin';
import { problemOf } from '../../data/problem.ts';
import { sendJson } from '../../data/request.ts';
import { useSingleRun } from '../../resource/actions/useSingleRun.ts';
import { useSession } from '../session/session.ts';

const emptyForm = { currentPassword: '', newPassword: '' };
type PasswordFieldName = keyof typeof emptyForm;

export default function PasswordPage() {
  const translate = useTranslate();
  const notify = useNotify();
  const session = useSession();
  const [values, setValues] = useState(emptyForm);
  const [problem, setProblem] = useState<ReturnType<typeof problemOf> | null>(null);

  const { isBusy, run } = useSingleRun();
  async function send() {
    try {
      await sendJson('POST', '/auth/change-password', values);
      setValues(emptyForm);
      setProblem(null);
      notify('access.passwordChanged', { type: 'success' });
    } catch (error) {
      setProblem(problemOf(error));
    }
  }

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(send);
  };

  const field = (name: PasswordFieldName, autoComplete: string, help?: string) => (
    <TextField
      label={translate(`access.${name}`)}
      name={name}
      type="password"
      autoComplete={autoComplete}
      value={values[name]}
      onChange={(event) => setValues((previous) => ({ ...previous, [name]: event.target.value }))}
      error={problem?.errors[name] !== undefined}
      helperText={problem?.errors[name] ?? help}
    />
  );

  return (
    <Card sx={{ p: 3, maxWidth: 480 }}>
      <Title title="access.passwordTitle" preferenceKey={false} />
      <Box component="form" onSubmit={submit} noValidate sx={{ display: 'grid', gap: 1.5 }}>
        {problem && (
          <Alert severity="error" role="alert">
            {translate(problem.message, { _: problem.message })}
          </Alert>
        )}
        <input type="hidden" name="username" autoComplete="username" value={session?.user.email ?? ''} readOnly />
        {field('currentPassword', 'current-password')}
        {field('newPassword', 'new-password', translate('access.newPasswordHelp'))}
        <Box>
          <Button type="submit" variant="contained" loading={isBusy}>
            {translate('access.changePassword')}
          </Button>
        </Box>
      </Box>
    </Card>
  );
}
