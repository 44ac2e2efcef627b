import { DataTable, SelectInput } from 'react-admin';
import { actions, type AuditEvent, resourceNames } from '@pilotage/shared';
import { ChoiceText, choicesOf } from '../resource/ChoiceText.tsx';
import { InstantField } from '../resource/InstantField.tsx';
import { RecordList } from '../resource/RecordList.tsx';
import { ReferredField } from '../resource/ReferredField.tsx';
import { columnOf } from '../resource/typed.ts';
import { ChangeText } from './ChangeText.tsx';

const Column = columnOf<AuditEvent>();
const resourceChoices = resourceNames.map((id) => ({ id, name: id }));
const filters = [
  <SelectInput key="resource" source="resource" choices={resourceChoices} translateChoice={false} />,
  <SelectInput key="action" source="action" choices={choicesOf(actions, 'audit.actions')} />,
];

export default function AuditEventList() {
  return (
    <RecordList sort={{ field: 'at', order: 'DESC' }} filters={filters}>
      <DataTable rowClick={false} bulkActionButtons={false}>
        <Column source="at" isRowHead>
          <InstantField source="at" />
        </Column>
        <Column source="actorId">
          <ReferredField source="actorId" reference="users" />
        </Column>
        <Column source="actorRole" disableSort>
          <ChoiceText source="actorRole" keys="access.roles" />
        </Column>
        <Column source="action">
          <ChoiceText source="action" keys="audit.actions" />
        </Column>
        <Column source="resource" />
        <Column source="recordId" />
        <Column source="after" disableSort>
          <ChangeText />
        </Column>
      </DataTable>
    </RecordList>
  );
}
