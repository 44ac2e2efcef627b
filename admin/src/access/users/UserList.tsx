import { createListPage } from '../../resource/screens/createListPage.tsx';
import { MembershipLinks } from '../memberships/MembershipLinks.tsx';
import { PendingInvitations } from '../invitations/PendingInvitations.tsx';
import { UserRoles } from './UserRoles.tsx';

const UserTable = createListPage('users', {
  sort: { field: 'name', order: 'ASC' },
  filters: ['q'],
  columns: ['name', 'email', { label: 'access.rolesOf', content: <UserRoles />, needs: ['read', 'memberships'] }],
  actions: <MembershipLinks />,
});

/** The users, with the pending invitations above. */
export default function UserList() {
  return (
    <>
      <PendingInvitations />
      <UserTable />
    </>
  );
}
