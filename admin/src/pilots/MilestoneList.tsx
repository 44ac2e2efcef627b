import { SearchInput } from 'react-admin';
import type { Milestone } from '@pilotage/shared';
import { DayField } from '../resource/fields/DayField.tsx';
import { RecordLink } from '../resource/fields/RecordLink.tsx';
import { RecordList } from '../resource/lists/RecordList.tsx';
import { RecordTable } from '../resource/lists/RecordTable.tsx';
import { ReferenceNameField } from '../resource/fields/ReferenceNameField.tsx';
import { MilestoneStatus } from './MilestoneStatus.tsx';
import { createColumn } from '../resource/lists/createColumn.ts';

const Column = createColumn<Milestone>();
const filters = [<SearchInput key="q" source="q" alwaysOn />];

export default function MilestoneList() {
  return (
    <RecordList sort={{ field: 'dueOn', order: 'ASC' }} filters={filters} hasCreate>
      <RecordTable opens="show">
        <Column source="title" isRowHeader>
          <RecordLink source="title" />
        </Column>
        <Column source="pilotId">
          <ReferenceNameField source="pilotId" reference="pilots" />
        </Column>
        <Column source="dueOn">
          <DayField source="dueOn" />
        </Column>
        <Column source="doneOn">
          <MilestoneStatus />
        </Column>
      </RecordTable>
    </RecordList>
  );
}
