import { useEffect, useState } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useSessionState } from '../../access/session/session.ts';
import { computeSessionExpiry } from '../../access/session/sessionExpiry.ts';
import { getLastResponseTime } from '../../data/lastResponse.ts';
import { getJson } from '../../data/request.ts';

interface SessionExpiryEntry {
  current?: boolean;
  expiresAt: string;
}

const checkInterval = 20_000;

/** Warns some minutes before the session ends, in time to save or to extend it. */
export function SessionExpiryBanner() {
  const translate = useTranslate();
  const { isExpired, session } = useSessionState();
  const [now, setNow] = useState(() => Date.now());
  const { data, dataUpdatedAt } = useQuery({
    queryKey: ['session', 'end', session?.user.id],
    queryFn: ({ signal }) => getJson<SessionExpiryEntry[]>('/session/list', signal),
    staleTime: Number.POSITIVE_INFINITY,
    // While somebody looks on as a role, the list of the own sessions is not read.
    enabled: !session?.viewingAs,
  });
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), checkInterval);
    return () => clearInterval(timer);
  }, []);
  const expires = data?.find(({ current }) => current)?.expiresAt;
  const { minutesLeft, canStay } = computeSessionExpiry(
    now,
    Math.max(getLastResponseTime(), dataUpdatedAt),
    expires ? Date.parse(expires) : null,
  );
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
