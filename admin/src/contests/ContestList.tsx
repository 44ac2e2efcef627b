import { DataTable, SearchInput, SelectInput } from 'react-admin';
import { type Contest, contestStates } from '@pilotage/shared';
import { ChoiceText, choicesOf } from '../resource/ChoiceText.tsx';
import { IllustrativeMark } from '../resource/IllustrativeMark.tsx';
import { RecordInput } from '../resource/RecordInput.tsx';
import { RecordLink } from '../resource/RecordLink.tsx';
import { RecordList } from '../resource/RecordList.tsx';
import { columnOf } from '../resource/typed.ts';
import { CountsLink } from '../cooperations/CountsLink.tsx';
import { DeadlineField } from './DeadlineField.tsx';
import { OrganiserField } from './OrganiserField.tsx';

const Column = columnOf<Contest>();
const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput key="state" source="state" choices={choicesOf(contestStates, 'contests.states')} />,
  <RecordInput key="organisation" source="organisationId" reference="organisations" />,
];

export default function ContestList() {
  return (
    <RecordList sort={{ field: 'closesAt', order: 'DESC' }} filters={filters} actions={<CountsLink />} hasCreate>
      <DataTable rowClick="show" bulkActionButtons={false}>
        <Column source="name" isRowHead>
          <RecordLink source="name" />
        </Column>
        <Column source="organisationId">
          <OrganiserField />
        </Column>
        <Column source="state">
          <ChoiceText source="state" keys="contests.states" /> <IllustrativeMark />
        </Column>
        <Column source="closesAt">
          <DeadlineField source="closesAt" />
        </Column>
      </DataTable>
    </RecordList>
  );
}
