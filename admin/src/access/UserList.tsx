import { DataTable, SearchInput } from 'react-admin';
import type { User } from '@pilotage/shared';
import { RecordLink } from '../resource/RecordLink.tsx';
import { RecordList } from '../resource/RecordList.tsx';
import { RecordTable } from '../resource/RecordTable.tsx';
import { columnOf } from '../resource/typed.ts';
import { ToMemberships } from './ToMemberships.tsx';
import { RolesOfUser } from './RolesOfUser.tsx';
import { WaitingInvitations } from './WaitingInvitations.tsx';

const Column = columnOf<User>();
const filters = [<SearchInput key="q" source="q" alwaysOn />];

/** Who is in, and above them who is invited. */
export default function UserList() {
  return (
    <>
      <WaitingInvitations />
      <RecordList sort={{ field: 'name', order: 'ASC' }} filters={filters} actions={<ToMemberships />}>
        <RecordTable opens="show">
          <Column source="name" isRowHead>
            <RecordLink source="name" />
          </Column>
          <Column source="email" />
          <DataTable.Col label="access.rolesOf">
            <RolesOfUser />
          </DataTable.Col>
        </RecordTable>
      </RecordList>
    </>
  );
}
