import type { MembershipRecord } from '@pilotage/shared';
import { ChoiceText } from '../resource/ChoiceText.tsx';
import { RecordLink } from '../resource/RecordLink.tsx';
import { RecordList } from '../resource/RecordList.tsx';
import { RecordTable } from '../resource/RecordTable.tsx';
import { ReferredField } from '../resource/ReferredField.tsx';
import { columnOf } from '../resource/typed.ts';

const Column = columnOf<MembershipRecord>();

export default function MembershipList() {
  return (
    <RecordList sort={{ field: 'organisationId', order: 'ASC' }} hasCreate>
      <RecordTable opens="edit">
        <Column source="userId" isRowHead>
          <RecordLink to="edit">
            <ReferredField source="userId" reference="users" />
          </RecordLink>
        </Column>
        <Column source="organisationId">
          <ReferredField source="organisationId" reference="organisations" />
        </Column>
        <Column source="role">
          <ChoiceText source="role" keys="access.roles" />
        </Column>
      </RecordTable>
    </RecordList>
  );
}
