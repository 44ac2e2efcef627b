import { useGetList, useGetMany } from 'react-admin';
import type { MembershipRecord, User } from '@pilotage/shared';

/** The members of an organisation whom the viewer may read, by name. */
export function useMembers(organisationId: number | null): { members: User[]; isPending: boolean } {
  const isKnown = organisationId !== null;
  const memberships = useGetList<MembershipRecord>(
    'memberships',
    { pagination: { page: 1, perPage: 200 }, sort: { field: 'userId', order: 'ASC' }, filter: { organisationId } },
    { enabled: isKnown },
  );
  const ids = [...new Set((memberships.data ?? []).map(({ userId }) => userId))];
  const users = useGetMany<User>('users', { ids }, { enabled: ids.length > 0 });
  const members = (users.data ?? []).filter((user) => user !== undefined && user.disabled !== true);
  return {
    members: members.toSorted((one, other) => one.name.localeCompare(other.name)),
    isPending: isKnown && (memberships.isPending || (ids.length > 0 && users.isPending)),
  };
}
