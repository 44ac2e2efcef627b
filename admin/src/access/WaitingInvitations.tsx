import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { RecordContextProvider, useCanAccess, useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Invitation } from '@pilotage/shared';
import { useNames } from '../progress/useNames.ts';
import { ListLine } from '../resource/ListLine.tsx';
import { InvitationStandingField } from './InvitationStandingField.tsx';
import { InvitationSteps } from './InvitationSteps.tsx';

const asked = {
  pagination: { page: 1, perPage: 50 },
  sort: { field: 'id', order: 'DESC' as const },
  filter: { state: 'pending' },
};

function Waiting({ invitation }: { invitation: Invitation }) {
  const translate = useTranslate();
  const names = useNames();
  const { email, role, organisationId } = invitation;
  const place = organisationId === null ? '' : names.organisation(organisationId);
  return (
    <RecordContextProvider value={invitation}>
      <ListLine
        about={
          <>
            <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{email}</Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {[translate(`access.roles.${role}`), place].filter((part) => part !== '').join(' · ')}
              {' · '}
              <InvitationStandingField />
            </Typography>
          </>
        }
      >
        <InvitationSteps />
      </ListLine>
    </RecordContextProvider>
  );
}

/** Who is invited and has not come yet, above the people who are in; and the way to inviting somebody. */
export function WaitingInvitations() {
  const translate = useTranslate();
  const { canAccess: reads } = useCanAccess({ resource: 'invitations', action: 'read' });
  const { canAccess: invites } = useCanAccess({ resource: 'invitations', action: 'create' });
  const { data = [], isPending } = useGetList<Invitation>('invitations', asked, { enabled: reads === true });
  if (!reads || isPending) return null;
  return (
    <Card component="section" aria-labelledby="invited" sx={{ p: { xs: 2, sm: 3 }, mb: 3 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: 1.5 }}>
        <Typography id="invited" variant="h2">
          {data.length === 0 ? translate('access.waitingNone') : translate('access.waiting', { smart_count: data.length })}
        </Typography>
        {invites && (
          <Button component={RouterLink} to="/invitations/create" variant="contained">
            {translate('access.invite')}
          </Button>
        )}
      </Box>
      {data.length === 0 ? (
        <Typography sx={{ mt: 1, color: 'text.secondary' }}>{translate('access.nobodyWaiting')}</Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1.5, p: 0 }}>
          {data.map((invitation) => (
            <Waiting key={invitation.id} invitation={invitation} />
          ))}
        </Box>
      )}
      <Link component={RouterLink} to="/invitations" sx={{ display: 'inline-block', mt: 1.5 }}>
        {translate('access.allInvitations')}
      </Link>
    </Card>
  );
}
