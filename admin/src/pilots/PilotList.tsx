import { SearchInput, SelectInput } from 'react-admin';
import { type Pilot, stages } from '@pilotage/shared';
import { ChoiceText, choicesOf } from '../resource/ChoiceText.tsx';
import { DayField } from '../resource/DayField.tsx';
import { RecordLink } from '../resource/RecordLink.tsx';
import { RecordList } from '../resource/RecordList.tsx';
import { RecordTable } from '../resource/RecordTable.tsx';
import { ReferredField } from '../resource/ReferredField.tsx';
import { columnOf } from '../resource/typed.ts';

const Column = columnOf<Pilot>();
const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput key="stage" source="stage" choices={choicesOf(stages, 'pilots.stages')} />,
];

export default function PilotList() {
  return (
    <RecordList sort={{ field: 'startsOn', order: 'DESC' }} filters={filters} hasCreate>
      <RecordTable opens="show">
        <Column source="title" isRowHead>
          <RecordLink source="title" />
        </Column>
        <Column source="organisationId">
          <ReferredField source="organisationId" reference="organisations" />
        </Column>
        <Column source="stage">
          <ChoiceText source="stage" keys="pilots.stages" />
        </Column>
        <Column source="startsOn">
          <DayField source="startsOn" />
        </Column>
      </RecordTable>
    </RecordList>
  );
}
