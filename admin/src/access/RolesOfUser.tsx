import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import { useCanAccess, useGetManyReference, useRecordContext, useTranslate } from 'react-admin';
import type { MembershipRecord, User } from '@pilotage/shared';
import { useNames } from '../progress/useNames.ts';

/** The roles that somebody has, as far as one may see them. */
export function RolesOfUser() {
  const user = useRecordContext<User>();
  const translate = useTranslate();
  const names = useNames();
  const { canAccess } = useCanAccess({ resource: 'memberships', action: 'read' });
  const asked = {
    target: 'userId',
    id: user?.id ?? 0,
    sort: { field: 'id', order: 'ASC' as const },
    pagination: { page: 1, perPage: 100 },
  };
  const { data = [] } = useGetManyReference<MembershipRecord>('memberships', asked, {
    enabled: user !== undefined && canAccess === true,
  });
  return (
    <Stack direction="row" sx={{ gap: 0.5, flexWrap: 'wrap' }}>
      {data.map(({ id, role, organisationId }) => (
        <Chip
          key={id}
          size="small"
          variant="outlined"
          label={[translate(`access.roles.${role}`), organisationId === null ? '' : names.organisation(organisationId)]
            .filter((part) => part !== '')
            .join(' · ')}
        />
      ))}
    </Stack>
  );
}
