import { DataTable, SearchInput, SelectInput } from 'react-admin';
import { type Invitation, invitationStates } from '@pilotage/shared';
import { ChoiceText, choicesOf } from '../resource/ChoiceText.tsx';
import { RecordList } from '../resource/RecordList.tsx';
import { ReferredField } from '../resource/ReferredField.tsx';
import { columnOf } from '../resource/typed.ts';
import { InvitationStandingField } from './InvitationStandingField.tsx';
import { InvitationSteps } from './InvitationSteps.tsx';

const Column = columnOf<Invitation>();
const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput key="state" source="state" choices={choicesOf(invitationStates, 'access.invitationStates')} alwaysOn />,
];

export default function InvitationList() {
  return (
    <RecordList sort={{ field: 'id', order: 'DESC' }} filters={filters} hasCreate>
      <DataTable rowClick={false} bulkActionButtons={false}>
        <Column source="email" isRowHead />
        <Column source="role">
          <ChoiceText source="role" keys="access.roles" />
        </Column>
        <Column source="organisationId">
          <ReferredField source="organisationId" reference="organisations" />
        </Column>
        <Column source="state">
          <InvitationStandingField />
        </Column>
        <DataTable.Col label="access.steps">
          <InvitationSteps />
        </DataTable.Col>
      </DataTable>
    </RecordList>
  );
}
