import { BooleanField, SelectInput } from 'react-admin';
import { type Check, checkKinds, checkSeverities } from '@pilotage/shared';
import { ChoiceText, choicesOf } from '../resource/ChoiceText.tsx';
import { RecordInput } from '../resource/RecordInput.tsx';
import { RecordLink } from '../resource/RecordLink.tsx';
import { RecordList } from '../resource/RecordList.tsx';
import { RecordTable } from '../resource/RecordTable.tsx';
import { ReferredField } from '../resource/ReferredField.tsx';
import { columnOf } from '../resource/typed.ts';

const Column = columnOf<Check>();
const filters = [
  <RecordInput key="indicator" source="indicatorId" reference="indicators" />,
  <SelectInput key="kind" source="kind" choices={choicesOf(checkKinds, 'checks.kinds')} />,
  <SelectInput key="severity" source="severity" choices={choicesOf(checkSeverities, 'checks.severities')} />,
];

export default function CheckList() {
  return (
    <RecordList sort={{ field: 'indicatorId', order: 'ASC' }} filters={filters} hasCreate>
      <RecordTable opens="edit">
        <Column source="indicatorId">
          <ReferredField source="indicatorId" reference="indicators" />
        </Column>
        <Column source="kind" isRowHead>
          <RecordLink source="kind" keys="checks.kinds" to="edit" />
        </Column>
        <Column source="severity">
          <ChoiceText source="severity" keys="checks.severities" />
        </Column>
        <Column source="active" disableSort>
          <BooleanField source="active" />
        </Column>
      </RecordTable>
    </RecordList>
  );
}
