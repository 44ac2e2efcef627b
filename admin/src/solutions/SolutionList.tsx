import { FunctionField, SearchInput, SelectInput, useGetList } from 'react-admin';
import { type Contest, type Solution, solutionStates } from '@pilotage/shared';
import { countryName } from '../charts/countries.ts';
import { ChoiceText, choicesOf } from '../resource/fields/ChoiceText.tsx';
import { CountryInput } from '../resource/inputs/CountryInput.tsx';
import { useFormats } from '../resource/format.ts';
import { InstantField } from '../resource/fields/InstantField.tsx';
import { RecordInput } from '../resource/inputs/RecordInput.tsx';
import { RecordLink } from '../resource/fields/RecordLink.tsx';
import { RecordList } from '../resource/lists/RecordList.tsx';
import { RecordTable } from '../resource/lists/RecordTable.tsx';
import { ReferenceNameField } from '../resource/fields/ReferenceNameField.tsx';
import { createColumn } from '../resource/lists/createColumn.ts';
import { AwardField } from './AwardField.tsx';

const Column = createColumn<Solution>();
const allContestsParams = { pagination: { page: 1, perPage: 200 }, sort: { field: 'name', order: 'ASC' as const } };

/** The themes of all contests that the user may read. */
function ThemeInput({ source }: { source: string }) {
  const { data = [] } = useGetList<Contest>('contests', allContestsParams);
  const themes = [...new Set(data.flatMap((contest) => contest.themes ?? []))].sort();
  return <SelectInput source={source} choices={themes.map((id) => ({ id, name: id }))} translateChoice={false} />;
}

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <RecordInput key="contest" source="contestId" reference="contests" />,
  <SelectInput key="state" source="state" choices={choicesOf(solutionStates, 'resources.solutions.choices.state')} />,
  <CountryInput key="country" source="country" />,
  <ThemeInput key="theme" source="theme" />,
];

/** The solutions that the user may read; those of one contest where the address has a filter. */
export default function SolutionList() {
  const { locale } = useFormats();
  return (
    <RecordList sort={{ field: 'receivedAt', order: 'DESC' }} filters={filters}>
      <RecordTable opens="show">
        <Column source="title" isRowHeader>
          <RecordLink source="title" />
        </Column>
        <Column source="reference" />
        <Column source="contestId">
          <ReferenceNameField source="contestId" reference="contests" />
        </Column>
        <Column source="country">
          <FunctionField<Solution> render={({ country }) => countryName(country, locale)} />
        </Column>
        <Column source="theme" />
        <Column source="receivedAt">
          <InstantField source="receivedAt" />
        </Column>
        <Column source="state">
          <ChoiceText source="state" keys="resources.solutions.choices.state" />
        </Column>
        <Column source="place">
          <AwardField />
        </Column>
      </RecordTable>
    </RecordList>
  );
}
