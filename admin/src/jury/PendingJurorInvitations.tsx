import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { RecordContextProvider, useGetList, useTranslate } from 'react-admin';
import type { Contest, Invitation } from '@pilotage/shared';
import { InvitationStatusField } from '../access/invitations/InvitationStatusField.tsx';
import { InvitationActions } from '../access/invitations/InvitationActions.tsx';
import { useAbility } from '../access/session/session.ts';
import { ListRow } from '../resource/lists/ListRow.tsx';

/** Jurors who were invited and have not accepted yet. */
export function PendingJurorInvitations({ contest }: { contest: Contest }) {
  const translate = useTranslate();
  const canRead = useAbility().can('read', 'invitations');
  const { data = [] } = useGetList<Invitation>(
    'invitations',
    {
      pagination: { page: 1, perPage: 100 },
      sort: { field: 'id', order: 'DESC' },
      filter: { contestId: contest.id, state: 'pending' },
    },
    { enabled: canRead },
  );
  if (data.length === 0) return null;
  return (
    <Box sx={{ mt: 2 }}>
      <Typography component="h3" sx={{ fontWeight: 650 }}>
        {translate('jury.waiting', { smart_count: data.length })}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map((invitation) => (
          <RecordContextProvider key={invitation.id} value={invitation}>
            <ListRow
              content={
                <>
                  <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
                    {invitation.name ?? invitation.email}
                  </Typography>
                  <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
                    {invitation.name === null ? '' : `${invitation.email} · `}
                    <InvitationStatusField />
                  </Typography>
                </>
              }
            >
              <InvitationActions />
            </ListRow>
          </RecordContextProvider>
        ))}
      </Box>
    </Box>
  );
}
