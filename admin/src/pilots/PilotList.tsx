import { SearchInput, SelectInput } from 'react-admin';
import { type Pilot, pilotStages } from '@pilotage/shared';
import { ChoiceText, choicesOf } from '../resource/fields/ChoiceText.tsx';
import { DayField } from '../resource/fields/DayField.tsx';
import { RecordLink } from '../resource/fields/RecordLink.tsx';
import { RecordList } from '../resource/lists/RecordList.tsx';
import { RecordTable } from '../resource/lists/RecordTable.tsx';
import { ReferenceNameField } from '../resource/fields/ReferenceNameField.tsx';
import { createColumn } from '../resource/lists/createColumn.ts';

const Column = createColumn<Pilot>();
const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput key="stage" source="stage" choices={choicesOf(pilotStages, 'resources.pilots.choices.stage')} />,
];

export default function PilotList() {
  return (
    <RecordList sort={{ field: 'startsOn', order: 'DESC' }} filters={filters} hasCreate>
      <RecordTable opens="show">
        <Column source="title" isRowHeader>
          <RecordLink source="title" />
        </Column>
        <Column source="organisationId">
          <ReferenceNameField source="organisationId" reference="organisations" />
        </Column>
        <Column source="stage">
          <ChoiceText source="stage" keys="resources.pilots.choices.stage" />
        </Column>
        <Column source="startsOn">
          <DayField source="startsOn" />
        </Column>
      </RecordTable>
    </RecordList>
  );
}
