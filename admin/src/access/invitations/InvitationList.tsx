import { DataTable, SearchInput, SelectInput } from 'react-admin';
import { type Invitation, invitationStates } from '@pilotage/shared';
import { ChoiceText, choicesOf } from '../../resource/fields/ChoiceText.tsx';
import { RecordList } from '../../resource/lists/RecordList.tsx';
import { ReferenceNameField } from '../../resource/fields/ReferenceNameField.tsx';
import { createColumn } from '../../resource/lists/createColumn.ts';
import { InvitationStatusField } from './InvitationStatusField.tsx';
import { InvitationActions } from './InvitationActions.tsx';

const Column = createColumn<Invitation>();
const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput
    key="state"
    source="state"
    choices={choicesOf(invitationStates, 'resources.invitations.choices.state')}
    alwaysOn
  />,
];

export default function InvitationList() {
  return (
    <RecordList sort={{ field: 'id', order: 'DESC' }} filters={filters} hasCreate>
      <DataTable rowClick={false} bulkActionButtons={false}>
        <Column source="email" isRowHeader />
        <Column source="role">
          <ChoiceText source="role" keys="resources.invitations.choices.role" />
        </Column>
        <Column source="organisationId">
          <ReferenceNameField source="organisationId" reference="organisations" />
        </Column>
        <Column source="state">
          <InvitationStatusField />
        </Column>
        <DataTable.Col label="access.steps">
          <InvitationActions />
        </DataTable.Col>
      </DataTable>
    </RecordList>
  );
}
