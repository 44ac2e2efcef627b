import { useEffect, useState } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useSessionState } from '../access/session.ts';
import { sessionEnd } from '../access/sessionEnd.ts';
import { lastAnswerAt } from '../data/lastAnswer.ts';
import { getJson } from '../data/request.ts';

interface Known {
  current?: boolean;
  expiresAt: string;
}

const lookEvery = 20_000;

/** Says some minutes before that the session will end, while there is still time to save or to stay. */
export function SessionStrip() {
  const translate = useTranslate();
  const { isExpired, session } = useSessionState();
  const [now, setNow] = useState(() => Date.now());
  const { data, dataUpdatedAt } = useQuery({
    queryKey: ['session', 'end', session?.user.id],
    queryFn: ({ signal }) => getJson<Known[]>('/session/list', signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), lookEvery);
    return () => clearInterval(timer);
  }, []);
  const expires = data?.find(({ current }) => current)?.expiresAt;
  const { minutesLeft, canStay } = sessionEnd(now, Math.max(lastAnswerAt(), dataUpdatedAt), expires ? Date.parse(expires) : null);
  if (isExpired || minutesLeft === null) return null;
  const stay = async () => {
    await getJson('/session').catch(() => null);
    setNow(Date.now());
  };
  return (
    <Alert
      severity="warning"
      role="alert"
      sx={{ borderRadius: 0 }}
      action={
        canStay ? (
          <Button color="inherit" size="small" onClick={() => void stay()}>
            {translate('shell.stay')}
          </Button>
        ) : undefined
      }
    >
      {translate(canStay ? 'shell.sessionIdle' : 'shell.sessionOver', { smart_count: minutesLeft })}
    </Alert>
  );
}
