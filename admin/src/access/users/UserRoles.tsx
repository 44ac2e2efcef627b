import { useContext } from 'react';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { ListContext, useGetList, useRecordContext, useTranslate } from 'react-admin';
import type { MembershipRecord, User } from '@pilotage/shared';
import { useAbility } from '../session/session.ts';
import { useDisplayNames } from '../../progress/useDisplayNames.ts';
import { StateChip } from '../../resource/states/StateChip.tsx';

const allMemberships = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'id', order: 'ASC' as const } };

/** The roles of a user that the viewer may read. One request fetches those of all users on the page. */
export function UserRoles() {
  const user = useRecordContext<User>();
  const page: readonly { id: number }[] | undefined = useContext(ListContext)?.data;
  const translate = useTranslate();
  const names = useDisplayNames();
  // `useCanAccess` would check the user in context as if it were a membership.
  const mayRead = useAbility().can('read', 'memberships');
  const people = page?.map(({ id }) => id) ?? (user ? [user.id] : []);
  const { data = [] } = useGetList<MembershipRecord>(
    'memberships',
    { ...allMemberships, filter: { userId: people } },
    { enabled: people.length > 0 && mayRead },
  );
  return (
    <Stack sx={{ gap: 0.25, alignItems: 'start' }}>
      {user?.disabled === true && <StateChip tone="ended" label={translate('access.disabled')} />}
      {data
        .filter(({ userId }) => userId === user?.id)
        .map(({ id, role, organisationId }) => (
          <Box component="span" key={id}>
            {[
              translate(`resources.memberships.choices.role.${role}`),
              organisationId === null ? '' : names.organisation(organisationId),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </Box>
        ))}
    </Stack>
  );
}
