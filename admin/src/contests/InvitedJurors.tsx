import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { RecordContextProvider, useGetList, useTranslate } from 'react-admin';
import type { Contest, Invitation } from '@pilotage/shared';
import { InvitationStandingField } from '../access/InvitationStandingField.tsx';
import { InvitationSteps } from '../access/InvitationSteps.tsx';
import { useAbility } from '../access/session.ts';
import { ListLine } from '../resource/ListLine.tsx';

/** Who was asked to judge and has not answered yet. */
export function InvitedJurors({ contest }: { contest: Contest }) {
  const translate = useTranslate();
  const reads = useAbility().can('read', 'invitations');
  const { data = [] } = useGetList<Invitation>(
    'invitations',
    {
      pagination: { page: 1, perPage: 100 },
      sort: { field: 'id', order: 'DESC' },
      filter: { contestId: contest.id, state: 'pending' },
    },
    { enabled: reads },
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
            <ListLine
              about={
                <>
                  <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
                    {invitation.name ?? invitation.email}
                  </Typography>
                  <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
                    {invitation.name === null ? '' : `${invitation.email} · `}
                    <InvitationStandingField />
                  </Typography>
                </>
              }
            >
              <InvitationSteps />
            </ListLine>
          </RecordContextProvider>
        ))}
      </Box>
    </Box>
  );
}
