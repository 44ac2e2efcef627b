import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { DataTable, SelectInput } from 'react-admin';
import { actions, type AuditEvent, resourceNames } from '@pilotage/shared';
import { ChoiceText, choicesOf } from '../resource/fields/ChoiceText.tsx';
import { InstantField } from '../resource/fields/InstantField.tsx';
import { RecordInput } from '../resource/inputs/RecordInput.tsx';
import { RecordList } from '../resource/lists/RecordList.tsx';
import { FigureInput } from '../resource/inputs/TypedInputs.tsx';
import { createColumn } from '../resource/lists/createColumn.ts';
import { AuditChanges } from './AuditChanges.tsx';
import { AuditRecordField } from './AuditRecordField.tsx';
import { ActorField } from './ActorField.tsx';

const Column = createColumn<AuditEvent>();
const filters = [
  <SelectInput key="resource" source="resource" choices={choicesOf(resourceNames, 'resources.auditEvents.choices.resource')} />,
  <SelectInput key="action" source="action" choices={choicesOf(actions, 'resources.auditEvents.choices.action')} />,
  <RecordInput key="organisation" source="organisationId" reference="organisations" />,
  <FigureInput key="record" source="recordId" />,
];

const actionText = <ChoiceText source="action" keys="resources.auditEvents.choices.action" />;

/** The audit trail, latest first: actor, action and record; stacked on narrow screens. */
export default function AuditEventList() {
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  return (
    <RecordList sort={{ field: 'at', order: 'DESC' }} filters={filters}>
      <DataTable rowClick={false} bulkActionButtons={false} sx={{ '& td, & th': { verticalAlign: 'top' } }}>
        <Column source="at" isRowHeader>
          <InstantField source="at" />
          {isNarrow && (
            <div>
              <ActorField />
            </div>
          )}
        </Column>
        {!isNarrow && (
          <Column source="actorId">
            <ActorField />
          </Column>
        )}
        {!isNarrow && <Column source="action">{actionText}</Column>}
        <Column source="resource">
          {isNarrow && actionText}
          <AuditRecordField />
          {isNarrow && (
            <div>
              <AuditChanges />
            </div>
          )}
        </Column>
        {!isNarrow && (
          <Column source="after" disableSort>
            <AuditChanges />
          </Column>
        )}
      </DataTable>
    </RecordList>
  );
}
