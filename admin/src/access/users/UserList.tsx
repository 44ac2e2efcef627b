import { DataTable, SearchInput } from 'react-admin';
import type { User } from '@pilotage/shared';
import { RecordLink } from '../../resource/fields/RecordLink.tsx';
import { RecordList } from '../../resource/lists/RecordList.tsx';
import { RecordTable } from '../../resource/lists/RecordTable.tsx';
import { createColumn } from '../../resource/lists/createColumn.ts';
import { useAbility } from '../session/session.ts';
import { MembershipLinks } from '../memberships/MembershipLinks.tsx';
import { UserRoles } from './UserRoles.tsx';
import { PendingInvitations } from '../invitations/PendingInvitations.tsx';

const Column = createColumn<User>();
const filters = [<SearchInput key="q" source="q" alwaysOn />];

/** The users, with the pending invitations above. */
export default function UserList() {
  const seesRoles = useAbility().can('read', 'memberships');
  return (
    <>
      <PendingInvitations />
      <RecordList sort={{ field: 'name', order: 'ASC' }} filters={filters} actions={<MembershipLinks />}>
        <RecordTable opens="show">
          <Column source="name" isRowHeader>
            <RecordLink source="name" />
          </Column>
          <Column source="email" />
          {seesRoles && (
            <DataTable.Col label="access.rolesOf">
              <UserRoles />
            </DataTable.Col>
          )}
        </RecordTable>
      </RecordList>
    </>
  );
}
