import { FunctionField, SearchInput, SelectInput, useGetList } from 'react-admin';
import { type Contest, type Solution, solutionStates } from '@pilotage/shared';
import { countryName } from '../charts/countries.ts';
import { ChoiceText, choicesOf } from '../resource/ChoiceText.tsx';
import { CountryInput } from '../resource/CountryInput.tsx';
import { useFormats } from '../resource/format.ts';
import { InstantField } from '../resource/InstantField.tsx';
import { RecordInput } from '../resource/RecordInput.tsx';
import { RecordLink } from '../resource/RecordLink.tsx';
import { RecordList } from '../resource/RecordList.tsx';
import { RecordTable } from '../resource/RecordTable.tsx';
import { ReferredField } from '../resource/ReferredField.tsx';
import { columnOf } from '../resource/typed.ts';
import { AwardField } from './AwardField.tsx';

const Column = columnOf<Solution>();
const everyContest = { pagination: { page: 1, perPage: 200 }, sort: { field: 'name', order: 'ASC' as const } };

/** What applicants could choose one of, in all contests that one may read. */
function ThemeInput({ source }: { source: string }) {
  const { data = [] } = useGetList<Contest>('contests', everyContest);
  const themes = [...new Set(data.flatMap((contest) => contest.themes ?? []))].sort();
  return <SelectInput source={source} choices={themes.map((id) => ({ id, name: id }))} translateChoice={false} />;
}

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <RecordInput key="contest" source="contestId" reference="contests" />,
  <SelectInput key="state" source="state" choices={choicesOf(solutionStates, 'solutions.states')} />,
  <CountryInput key="country" source="country" />,
  <ThemeInput key="theme" source="theme" />,
];

/** Every solution that one may read; of one contest where the address says so. */
export default function SolutionList() {
  const { locale } = useFormats();
  return (
    <RecordList sort={{ field: 'receivedAt', order: 'DESC' }} filters={filters}>
      <RecordTable opens="show">
        <Column source="title" isRowHead>
          <RecordLink source="title" />
        </Column>
        <Column source="reference" />
        <Column source="contestId">
          <ReferredField source="contestId" reference="contests" />
        </Column>
        <Column source="country">
          <FunctionField<Solution> render={({ country }) => countryName(country, locale)} />
        </Column>
        <Column source="theme" />
        <Column source="receivedAt">
          <InstantField source="receivedAt" />
        </Column>
        <Column source="state">
          <ChoiceText source="state" keys="solutions.states" />
        </Column>
        <Column source="place">
          <AwardField />
        </Column>
      </RecordTable>
    </RecordList>
  );
}
