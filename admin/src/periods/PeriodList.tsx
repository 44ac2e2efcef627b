import type { Period } from '@pilotage/shared';
import { ChoiceText } from '../resource/fields/ChoiceText.tsx';
import { DayField } from '../resource/fields/DayField.tsx';
import { IllustrativeMark } from '../resource/fields/IllustrativeMark.tsx';
import { RecordLink } from '../resource/fields/RecordLink.tsx';
import { CurrentRecordName } from '../resource/fields/RecordName.tsx';
import { RecordList } from '../resource/lists/RecordList.tsx';
import { RecordTable } from '../resource/lists/RecordTable.tsx';
import { createColumn } from '../resource/lists/createColumn.ts';

const Column = createColumn<Period>();

export default function PeriodList() {
  return (
    <RecordList sort={{ field: 'number', order: 'ASC' }} hasCreate>
      <RecordTable opens="show">
        <Column source="number" isRowHeader>
          <RecordLink>
            <CurrentRecordName />
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
          <ChoiceText source="state" keys="resources.periods.choices.state" />
        </Column>
      </RecordTable>
    </RecordList>
  );
}
