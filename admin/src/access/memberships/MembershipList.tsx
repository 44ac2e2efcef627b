import type { MembershipRecord } from '@pilotage/shared';
import { ChoiceText } from '../../resource/fields/ChoiceText.tsx';
import { RecordLink } from '../../resource/fields/RecordLink.tsx';
import { RecordList } from '../../resource/lists/RecordList.tsx';
import { RecordTable } from '../../resource/lists/RecordTable.tsx';
import { ReferenceNameField } from '../../resource/fields/ReferenceNameField.tsx';
import { createColumn } from '../../resource/lists/createColumn.ts';

const Column = createColumn<MembershipRecord>();

export default function MembershipList() {
  return (
    <RecordList sort={{ field: 'organisationId', order: 'ASC' }} hasCreate>
      <RecordTable opens="edit">
        <Column source="userId" isRowHeader>
          <RecordLink to="edit">
            <ReferenceNameField source="userId" reference="users" />
          </RecordLink>
        </Column>
        <Column source="organisationId">
          <ReferenceNameField source="organisationId" reference="organisations" />
        </Column>
        <Column source="role">
          <ChoiceText source="role" keys="resources.memberships.choices.role" />
        </Column>
      </RecordTable>
    </RecordList>
  );
}
