import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
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

const didWhat = <ChoiceText source="action" keys="audit.actions" />;

/** Who did what to what, latest first, in words; where there is no room beside each other, below each other. */
export default function AuditEventList() {
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  return (
    <RecordList sort={{ field: 'at', order: 'DESC' }} filters={filters}>
      <DataTable rowClick={false} bulkActionButtons={false} sx={{ '& td, & th': { verticalAlign: 'top' } }}>
        <Column source="at" isRowHead>
          <InstantField source="at" />
          {isNarrow && (
            <div>
              <WhoField />
            </div>
          )}
        </Column>
        {!isNarrow && (
          <Column source="actorId">
            <WhoField />
          </Column>
        )}
        {!isNarrow && <Column source="action">{didWhat}</Column>}
        <Column source="resource">
          {isNarrow && didWhat}
          <WhatField />
          {isNarrow && <ChangeText />}
        </Column>
        {!isNarrow && (
          <Column source="after" disableSort>
            <ChangeText />
          </Column>
        )}
      </DataTable>
    </RecordList>
  );
}
