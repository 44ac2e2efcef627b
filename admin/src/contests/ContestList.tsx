import { DataTable, SearchInput, SelectInput } from 'react-admin';
import { type Contest, contestStates } from '@pilotage/shared';
import { useAbility } from '../access/session.ts';
import { ChoiceText, choicesOf } from '../resource/ChoiceText.tsx';
import { IllustrativeMark } from '../resource/IllustrativeMark.tsx';
import { RecordInput } from '../resource/RecordInput.tsx';
import { RecordLink } from '../resource/RecordLink.tsx';
import { RecordList } from '../resource/RecordList.tsx';
import { RecordTable } from '../resource/RecordTable.tsx';
import { columnOf } from '../resource/typed.ts';
import { CountsLink } from '../cooperations/CountsLink.tsx';
import { DeadlineField } from './DeadlineField.tsx';
import { OrganiserField } from './OrganiserField.tsx';
import { ToComparison } from './ToComparison.tsx';
import { SolutionCountField } from './SolutionCountField.tsx';

const Column = columnOf<Contest>();
const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput key="state" source="state" choices={choicesOf(contestStates, 'contests.states')} />,
  <RecordInput key="organisation" source="organisationId" reference="organisations" />,
];

/** From the list to what is made of all contests together. */
const ContestLinks = () => (
  <>
    <ToComparison />
    <CountsLink />
  </>
);

export default function ContestList() {
  const organises = useAbility().can('assign', 'contests');
  return (
    <RecordList sort={{ field: 'closesAt', order: 'DESC' }} filters={filters} hasCreate actions={<ContestLinks />}>
      <RecordTable opens="show">
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
        {organises && (
          <DataTable.Col label="contests.solutionCount">
            <SolutionCountField />
          </DataTable.Col>
        )}
      </RecordTable>
    </RecordList>
  );
}
