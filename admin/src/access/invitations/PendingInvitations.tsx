import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { RecordContextProvider, useCanAccess, useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Invitation } from '@pilotage/shared';
import { useDisplayNames } from '../../progress/useDisplayNames.ts';
import { ListRow } from '../../resource/lists/ListRow.tsx';
import { ImportButton } from '../../imports/ImportButton.tsx';
import { InvitationStatusField } from './InvitationStatusField.tsx';
import { InvitationActions } from './InvitationActions.tsx';

const pendingParams = {
  pagination: { page: 1, perPage: 50 },
  sort: { field: 'id', order: 'DESC' as const },
  filter: { state: 'pending' },
};

function PendingInvitationRow({ invitation }: { invitation: Invitation }) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const { email, role, organisationId } = invitation;
  const organisationName = organisationId === null ? '' : names.organisation(organisationId);
  return (
    <RecordContextProvider value={invitation}>
      <ListRow
        content={
          <>
            <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{email}</Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {[translate(`resources.invitations.choices.role.${role}`), organisationName]
                .filter((part) => part !== '')
                .join(' · ')}
              {' · '}
              <InvitationStatusField />
            </Typography>
          </>
        }
      >
        <InvitationActions />
      </ListRow>
    </RecordContextProvider>
  );
}

/** The pending invitations, above the users, with a button to invite. */
export function PendingInvitations() {
  const translate = useTranslate();
  const { canAccess: mayRead } = useCanAccess({ resource: 'invitations', action: 'read' });
  const { canAccess: mayInvite } = useCanAccess({ resource: 'invitations', action: 'create' });
  const { data = [], isPending } = useGetList<Invitation>('invitations', pendingParams, { enabled: mayRead === true });
  if (!mayRead || isPending) return null;
  return (
    <Card component="section" aria-labelledby="invited" sx={{ p: { xs: 2, sm: 3 }, mb: 3 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: 1.5 }}>
        <Typography id="invited" variant="h2">
          {data.length === 0 ? translate('access.waitingNone') : translate('access.waiting', { smart_count: data.length })}
        </Typography>
        {mayInvite && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            <ImportButton resource="invitations" variant="outlined" />
            <Button component={RouterLink} to="/invitations/create" variant="contained">
              {translate('access.invite')}
            </Button>
          </Box>
        )}
      </Box>
      {data.length === 0 ? (
        <Typography sx={{ mt: 1, color: 'text.secondary' }}>{translate('access.nobodyWaiting')}</Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1.5, p: 0 }}>
          {data.map((invitation) => (
            <PendingInvitationRow key={invitation.id} invitation={invitation} />
          ))}
        </Box>
      )}
      <Link component={RouterLink} to="/invitations" sx={{ display: 'inline-block', mt: 1.5 }}>
        {translate('access.allInvitations')}
      </Link>
    </Card>
  );
}
