import { SearchInput, TextInput } from 'react-admin';
import type { Organisation } from '@pilotage/shared';
import { CountryField } from './CountryField.tsx';
import { ChoiceText } from '../resource/ChoiceText.tsx';
import { RecordLink } from '../resource/RecordLink.tsx';
import { RecordList } from '../resource/RecordList.tsx';
import { RecordTable } from '../resource/RecordTable.tsx';
import { columnOf } from '../resource/typed.ts';

const Column = columnOf<Organisation>();
const filters = [<SearchInput key="q" source="q" alwaysOn />, <TextInput key="country" source="country" />];

export default function OrganisationList() {
  return (
    <RecordList sort={{ field: 'name', order: 'ASC' }} filters={filters} hasCreate>
      <RecordTable opens="show">
        <Column source="name" isRowHead>
          <RecordLink source="name" />
        </Column>
        <Column source="country">
          <CountryField />
        </Column>
        <Column source="city" />
        <Column source="kind" disableSort>
          <ChoiceText source="kind" keys="organisations.kinds" />
        </Column>
      </RecordTable>
    </RecordList>
  );
}
