import { BooleanField, SelectInput } from 'react-admin';
import { type Check, checkKinds, checkSeverities } from '@pilotage/shared';
import { ChoiceText, choicesOf } from '../resource/fields/ChoiceText.tsx';
import { RecordInput } from '../resource/inputs/RecordInput.tsx';
import { RecordLink } from '../resource/fields/RecordLink.tsx';
import { RecordList } from '../resource/lists/RecordList.tsx';
import { RecordTable } from '../resource/lists/RecordTable.tsx';
import { ReferenceNameField } from '../resource/fields/ReferenceNameField.tsx';
import { createColumn } from '../resource/lists/createColumn.ts';

const Column = createColumn<Check>();
const filters = [
  <RecordInput key="indicator" source="indicatorId" reference="indicators" />,
  <SelectInput key="kind" source="kind" choices={choicesOf(checkKinds, 'resources.checks.choices.kind')} />,
  <SelectInput key="severity" source="severity" choices={choicesOf(checkSeverities, 'resources.checks.choices.severity')} />,
];

export default function CheckList() {
  return (
    <RecordList sort={{ field: 'indicatorId', order: 'ASC' }} filters={filters} hasCreate>
      <RecordTable opens="edit">
        <Column source="indicatorId">
          <ReferenceNameField source="indicatorId" reference="indicators" />
        </Column>
        <Column source="kind" isRowHeader>
          <RecordLink source="kind" keys="resources.checks.choices.kind" to="edit" />
        </Column>
        <Column source="severity">
          <ChoiceText source="severity" keys="resources.checks.choices.severity" />
        </Column>
        <Column source="active" disableSort>
          <BooleanField source="active" />
        </Column>
      </RecordTable>
    </RecordList>
  );
}
