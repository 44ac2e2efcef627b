import type { Period } from '@pilotage/shared';
import { ChoiceText } from '../resource/ChoiceText.tsx';
import { DayField } from '../resource/DayField.tsx';
import { IllustrativeMark } from '../resource/IllustrativeMark.tsx';
import { RecordLink } from '../resource/RecordLink.tsx';
import { NameOfRecord } from '../resource/RecordName.tsx';
import { RecordList } from '../resource/RecordList.tsx';
import { RecordTable } from '../resource/RecordTable.tsx';
import { columnOf } from '../resource/typed.ts';

const Column = columnOf<Period>();

export default function PeriodList() {
  return (
    <RecordList sort={{ field: 'number', order: 'ASC' }} hasCreate>
      <RecordTable opens="show">
        <Column source="number" isRowHead>
          <RecordLink>
            <NameOfRecord />
          </RecordLink>
        </Column>
        <Column source="startsOn">
          <DayField source="startsOn" />
        </Column>
        <Column source="endsOn">
          <DayField source="endsOn" />
        </Column>
        <Column source="dueOn">
          <DayField source="dueOn" /> <IllustrativeMark />
        </Column>
        <Column source="state">
          <ChoiceText source="state" keys="periods.states" />
        </Column>
      </RecordTable>
    </RecordList>
  );
}
