import { SearchInput } from 'react-admin';
import type { Milestone } from '@pilotage/shared';
import { DayField } from '../resource/DayField.tsx';
import { RecordLink } from '../resource/RecordLink.tsx';
import { RecordList } from '../resource/RecordList.tsx';
import { RecordTable } from '../resource/RecordTable.tsx';
import { ReferredField } from '../resource/ReferredField.tsx';
import { MilestoneStanding } from './MilestoneStanding.tsx';
import { columnOf } from '../resource/typed.ts';

const Column = columnOf<Milestone>();
const filters = [<SearchInput key="q" source="q" alwaysOn />];

export default function MilestoneList() {
  return (
    <RecordList sort={{ field: 'dueOn', order: 'ASC' }} filters={filters} hasCreate>
      <RecordTable opens="show">
        <Column source="title" isRowHead>
          <RecordLink source="title" />
        </Column>
        <Column source="pilotId">
          <ReferredField source="pilotId" reference="pilots" />
        </Column>
        <Column source="dueOn">
          <DayField source="dueOn" />
        </Column>
        <Column source="doneOn">
          <MilestoneStanding />
        </Column>
      </RecordTable>
    </RecordList>
  );
}
