import { useRef, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Title, useNotify, useTranslate } from 'react-admin';
import { ViewState } from '../../progress/views/ViewState.tsx';
import { Confirm } from '../../resource/actions/Confirm.tsx';
import { useProblemText } from '../../resource/actions/useProblemText.ts';
import { useSingleRun } from '../../resource/actions/useSingleRun.ts';
import { useFormats } from '../../resource/format.ts';
import { createCalendarAddress, readCalendarAddress, revokeCalendarAddress } from './calendarAddressClient.ts';
import { NewCalendarAddress } from './NewCalendarAddress.tsx';

const queryKey = ['account', 'calendar'];

/** Makes and revokes the secret address of the own calendar. */
function CalendarAddress({ createdAt }: { createdAt: string | null }) {
  const translate = useTranslate();
  const formats = useFormats();
  const notify = useNotify();
  const client = useQueryClient();
  const describeProblem = useProblemText();
  const { isBusy, run } = useSingleRun();
  const [address, setAddress] = useState<string | null>(null);
  const [isAsking, setAsking] = useState<'replace' | 'revoke' | null>(null);
  const createButton = useRef<HTMLButtonElement>(null);
  const change = (work: () => Promise<string | null>, message: string) =>
    run(async () => {
      setAsking(null);
      try {
        setAddress(await work());
        notify(message);
        await client.invalidateQueries({ queryKey });
        return true;
      } catch (error) {
        const text = describeProblem('users', error);
        notify(text, { type: 'error', messageArgs: { _: text } });
        return false;
      }
    });
  const create = () => void change(createCalendarAddress, 'access.calendar.created');
  const revoke = () => {
    void change(async () => {
      await revokeCalendarAddress();
      return null;
    }, 'access.calendar.revoked');
    createButton.current?.focus();
  };
  const hasAddress = createdAt !== null;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Typography>
        {hasAddress
          ? translate('access.calendar.since', { instant: formats.instant(createdAt) })
          : translate('access.calendar.none')}
      </Typography>
      {address !== null && <NewCalendarAddress address={address} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button
          ref={createButton}
          variant={hasAddress ? 'outlined' : 'contained'}
          disabled={isBusy}
          onClick={() => (hasAddress ? setAsking('replace') : create())}
        >
          {translate(hasAddress ? 'access.calendar.replace' : 'access.calendar.create')}
        </Button>
        {hasAddress && (
          <Button variant="outlined" color="error" disabled={isBusy} onClick={() => setAsking('revoke')}>
            {translate('access.calendar.revoke')}
          </Button>
        )}
      </Box>
      <Confirm
        isOpen={isAsking !== null}
        title={translate(`access.calendar.${isAsking ?? 'revoke'}`)}
        content={translate('access.calendar.endsText')}
        confirm={translate(`access.calendar.${isAsking ?? 'revoke'}`)}
        onConfirm={isAsking === 'replace' ? create : revoke}
        onClose={() => setAsking(null)}
      />
    </Box>
  );
}

/** The own calendar for programs that subscribe to it. */
export default function CalendarPage() {
  const translate = useTranslate();
  const query = useQuery({ queryKey, queryFn: ({ signal }) => readCalendarAddress(signal) });
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 760 }}>
      <Title title="access.calendar.title" preferenceKey={false} />
      <Typography sx={{ color: 'text.secondary', maxWidth: '68ch' }}>{translate('access.calendar.text')}</Typography>
      <Alert severity="info">{translate('access.calendar.secret')}</Alert>
      <Card sx={{ p: { xs: 2, sm: 3 } }}>
        <ViewState query={query} height={120}>
          {() => query.data && <CalendarAddress createdAt={query.data.createdAt} />}
        </ViewState>
      </Card>
    </Box>
  );
}
