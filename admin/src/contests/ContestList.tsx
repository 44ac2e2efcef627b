import { DataTable, SearchInput, SelectInput } from 'react-admin';
import { type Contest, contestStates } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { ChoiceText, choicesOf } from '../resource/fields/ChoiceText.tsx';
import { IllustrativeMark } from '../resource/fields/IllustrativeMark.tsx';
import { RecordInput } from '../resource/inputs/RecordInput.tsx';
import { RecordLink } from '../resource/fields/RecordLink.tsx';
import { RecordList } from '../resource/lists/RecordList.tsx';
import { RecordTable } from '../resource/lists/RecordTable.tsx';
import { createColumn } from '../resource/lists/createColumn.ts';
import { ContestCountsLink } from '../cooperations/ContestCountsLink.tsx';
import { DeadlineField } from './DeadlineField.tsx';
import { OrganiserField } from './OrganiserField.tsx';
import { ContestComparisonLink } from './figures/ContestComparisonLink.tsx';
import { SolutionCountField } from './SolutionCountField.tsx';

const Column = createColumn<Contest>();
const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput key="state" source="state" choices={choicesOf(contestStates, 'resources.contests.choices.state')} />,
  <RecordInput key="organisation" source="organisationId" reference="organisations" />,
];

/** Links from the list to the pages about all contests. */
const ContestLinks = () => (
  <>
    <ContestComparisonLink />
    <ContestCountsLink />
  </>
);

export default function ContestList() {
  const isOrganiser = useAbility().can('assign', 'contests');
  return (
    <RecordList sort={{ field: 'closesAt', order: 'DESC' }} filters={filters} hasCreate actions={<ContestLinks />}>
      <RecordTable opens="show">
        <Column source="name" isRowHeader>
          <RecordLink source="name" />
        </Column>
        <Column source="organisationId">
          <OrganiserField />
        </Column>
        <Column source="state">
          <ChoiceText source="state" keys="resources.contests.choices.state" /> <IllustrativeMark />
        </Column>
        <Column source="closesAt">
          <DeadlineField source="closesAt" />
        </Column>
        {isOrganiser && (
          <DataTable.Col label="contests.solutionCount">
            <SolutionCountField />
          </DataTable.Col>
        )}
      </RecordTable>
    </RecordList>
  );
}
