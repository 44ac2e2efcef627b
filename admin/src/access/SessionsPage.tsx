import Card from '@mui/material/Card';
import Chip from '@mui/material/Chip';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { deviceOf } from './deviceOf.ts';
import { getJson } from '../data/request.ts';
import { problemOf } from '../data/problem.ts';
import { Loading } from '../shell/Loading.tsx';
import { Message } from '../shell/Message.tsx';
import { useFormats } from '../resource/format.ts';

interface SignedIn {
  id?: number | string;
  createdAt: string;
  expiresAt: string;
  userAgent?: string | null;
  ipAddress?: string | null;
  current?: boolean;
}

/** What one signed in with, in words; as it names itself where that is not known. */
function useDeviceText(): (userAgent: string | null | undefined) => string {
  const translate = useTranslate();
  return (userAgent) => {
    if (!userAgent) return translate('access.browser');
    const device = deviceOf(userAgent);
    if (!device) return userAgent;
    return device.system === null ? device.browser : translate('access.browserOn', { ...device });
  };
}

function SessionLine({ signedIn }: { signedIn: SignedIn }) {
  const translate = useTranslate();
  const deviceText = useDeviceText();
  const formats = useFormats();
  const times = [
    `${translate('access.signedInAt')} ${formats.instant(signedIn.createdAt)}`,
    `${translate('access.expiresAt')} ${formats.instant(signedIn.expiresAt)}`,
    signedIn.ipAddress ? `${translate('access.address')} ${signedIn.ipAddress}` : '',
  ];
  return (
    <ListItem divider sx={{ gap: 2 }}>
      <ListItemText
        primary={deviceText(signedIn.userAgent)}
        secondary={times.filter((part) => part !== '').join(' · ')}
        sx={{ overflowWrap: 'anywhere' }}
      />
      {signedIn.current && <Chip size="small" color="primary" label={translate('access.thisSession')} />}
    </ListItem>
  );
}

export default function SessionsPage() {
  const translate = useTranslate();
  const { data, error, isPending } = useQuery({
    queryKey: ['session', 'list'],
    queryFn: ({ signal }) => getJson<SignedIn[]>('/session/list', signal),
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
            {data.map((signedIn, index) => (
              <SessionLine key={signedIn.id ?? index} signedIn={signedIn} />
            ))}
          </List>
        </Card>
      )}
    </>
  );
}
