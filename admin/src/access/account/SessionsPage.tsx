import Card from '@mui/material/Card';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { parseUserAgent } from './parseUserAgent.ts';
import { getJson } from '../../data/request.ts';
import { problemOf } from '../../data/problem.ts';
import { Loading } from '../../shell/pages/Loading.tsx';
import { Message } from '../../shell/pages/Message.tsx';
import { useFormats } from '../../resource/format.ts';
import { StateChip } from '../../resource/states/StateChip.tsx';

interface ListedSession {
  id?: number | string;
  createdAt: string;
  expiresAt: string;
  userAgent?: string | null;
  ipAddress?: string | null;
  current?: boolean;
}

/** Browser and system of a session as text; the raw `User-Agent` where they are not known. */
function useDeviceText(): (userAgent: string | null | undefined) => string {
  const translate = useTranslate();
  return (userAgent) => {
    if (!userAgent) return translate('access.browser');
    const device = parseUserAgent(userAgent);
    if (!device) return userAgent;
    return device.system === null ? device.browser : translate('access.browserOn', { ...device });
  };
}

function SessionRow({ session }: { session: ListedSession }) {
  const translate = useTranslate();
  const deviceText = useDeviceText();
  const formats = useFormats();
  const times = [
    `${translate('access.signedInAt')} ${formats.instant(session.createdAt)}`,
    `${translate('access.expiresAt')} ${formats.instant(session.expiresAt)}`,
    session.ipAddress ? `${translate('access.address')} ${session.ipAddress}` : '',
  ];
  return (
    <ListItem divider sx={{ gap: 2 }}>
      <ListItemText
        primary={deviceText(session.userAgent)}
        secondary={times.filter((part) => part !== '').join(' · ')}
        sx={{ overflowWrap: 'anywhere' }}
      />
      {session.current && <StateChip tone="running" label={translate('access.thisSession')} />}
    </ListItem>
  );
}

export default function SessionsPage() {
  const translate = useTranslate();
  const { data, error, isPending } = useQuery({
    queryKey: ['session', 'list'],
    queryFn: ({ signal }) => getJson<ListedSession[]>('/session/list', signal),
    retry: false,
  });
  return (
    <>
      <Title title="access.sessionsTitle" preferenceKey={false} />
      <Typography sx={{ mb: 2, color: 'text.secondary', maxWidth: '68ch' }}>{translate('access.sessionsText')}</Typography>
      {isPending && <Loading />}
      {error && <Message text={translate(problemOf(error).message, { _: problemOf(error).message })} />}
      {data && (
        <Card>
          <List disablePadding>
            {data.map((session, index) => (
              <SessionRow key={session.id ?? index} session={session} />
            ))}
          </List>
        </Card>
      )}
    </>
  );
}
