import { SearchInput, TextInput } from 'react-admin';
import type { Organisation } from '@pilotage/shared';
import { CountryField } from './CountryField.tsx';
import { ChoiceText } from '../resource/fields/ChoiceText.tsx';
import { RecordLink } from '../resource/fields/RecordLink.tsx';
import { RecordList } from '../resource/lists/RecordList.tsx';
import { RecordTable } from '../resource/lists/RecordTable.tsx';
import { createColumn } from '../resource/lists/createColumn.ts';

const Column = createColumn<Organisation>();
const filters = [<SearchInput key="q" source="q" alwaysOn />, <TextInput key="country" source="country" />];

export default function OrganisationList() {
  return (
    <RecordList sort={{ field: 'name', order: 'ASC' }} filters={filters} hasCreate>
      <RecordTable opens="show">
        <Column source="name" isRowHeader>
          <RecordLink source="name" />
        </Column>
        <Column source="country">
          <CountryField />
        </Column>
        <Column source="city" />
        <Column source="kind" disableSort>
          <ChoiceText source="kind" keys="resources.organisations.choices.kind" />
        </Column>
      </RecordTable>
    </RecordList>
  );
}
