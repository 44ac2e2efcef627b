import { SearchInput, SelectInput } from 'react-admin';
import { type Indicator, indicatorKinds } from '@pilotage/shared';
import { ChoiceText, choicesOf } from '../resource/fields/ChoiceText.tsx';
import { RecordLink } from '../resource/fields/RecordLink.tsx';
import { RecordList } from '../resource/lists/RecordList.tsx';
import { RecordTable } from '../resource/lists/RecordTable.tsx';
import { ReferenceNameField } from '../resource/fields/ReferenceNameField.tsx';
import { createColumn } from '../resource/lists/createColumn.ts';

const Column = createColumn<Indicator>();
const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput key="kind" source="kind" choices={choicesOf(indicatorKinds, 'resources.indicators.choices.kind')} />,
];

export default function IndicatorList() {
  return (
    <RecordList sort={{ field: 'name', order: 'ASC' }} filters={filters} hasCreate>
      <RecordTable opens="show">
        <Column source="name" isRowHeader>
          <RecordLink source="name" />
        </Column>
        <Column source="code" />
        <Column source="kind">
          <ChoiceText source="kind" keys="resources.indicators.choices.kind" />
        </Column>
        <Column source="valueType">
          <ChoiceText source="valueType" keys="resources.indicators.choices.valueType" />
        </Column>
        <Column source="unit" />
        <Column source="organisationId" disableSort>
          <ReferenceNameField source="organisationId" reference="organisations" />
        </Column>
      </RecordTable>
    </RecordList>
  );
}
