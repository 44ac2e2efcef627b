import { DataTable, SelectInput } from 'react-admin';
import { actions, type AuditEvent, resourceNames } from '@pilotage/shared';
import { ChoiceText, choicesOf } from '../resource/ChoiceText.tsx';
import { InstantField } from '../resource/InstantField.tsx';
import { RecordInput } from '../resource/RecordInput.tsx';
import { RecordList } from '../resource/RecordList.tsx';
import { FigureInput } from '../resource/TypedInputs.tsx';
import { columnOf } from '../resource/typed.ts';
import { ChangeText } from './ChangeText.tsx';
import { WhatField } from './WhatField.tsx';
import { WhoField } from './WhoField.tsx';

const Column = columnOf<AuditEvent>();
const filters = [
  <SelectInput key="resource" source="resource" choices={choicesOf(resourceNames, 'audit.resources')} />,
  <SelectInput key="action" source="action" choices={choicesOf(actions, 'audit.actions')} />,
  <RecordInput key="organisation" source="organisationId" reference="organisations" />,
  <FigureInput key="record" source="recordId" />,
];

/** Who did what to what, latest first, in words. */
export default function AuditEventList() {
  return (
    <RecordList sort={{ field: 'at', order: 'DESC' }} filters={filters}>
      <DataTable rowClick={false} bulkActionButtons={false} sx={{ '& td, & th': { verticalAlign: 'top' } }}>
        <Column source="at" isRowHead>
          <InstantField source="at" />
        </Column>
        <Column source="actorId">
          <WhoField />
        </Column>
        <Column source="action">
          <ChoiceText source="action" keys="audit.actions" />
        </Column>
        <Column source="resource">
          <WhatField />
        </Column>
        <Column source="after" disableSort>
          <ChangeText />
        </Column>
      </DataTable>
    </RecordList>
  );
}
