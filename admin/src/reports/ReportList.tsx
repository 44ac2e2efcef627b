import { SelectInput } from 'react-admin';
import { type Report, reportStates } from '@pilotage/shared';
import { ChoiceText, choicesOf } from '../resource/fields/ChoiceText.tsx';
import { InstantField } from '../resource/fields/InstantField.tsx';
import { RecordInput } from '../resource/inputs/RecordInput.tsx';
import { RecordLink } from '../resource/fields/RecordLink.tsx';
import { RecordList } from '../resource/lists/RecordList.tsx';
import { RecordTable } from '../resource/lists/RecordTable.tsx';
import { ReferenceNameField } from '../resource/fields/ReferenceNameField.tsx';
import { createColumn } from '../resource/lists/createColumn.ts';

const Column = createColumn<Report>();
const filters = [
  <SelectInput key="state" source="state" choices={choicesOf(reportStates, 'resources.reports.choices.state')} alwaysOn />,
  <RecordInput key="period" source="periodId" reference="periods" optionText="number" sort="number" />,
];

export default function ReportList() {
  return (
    <RecordList sort={{ field: 'periodId', order: 'DESC' }} filters={filters}>
      <RecordTable opens="show">
        <Column source="organisationId" isRowHeader>
          <RecordLink>
            <ReferenceNameField source="organisationId" reference="organisations" />
          </RecordLink>
        </Column>
        <Column source="periodId">
          <ReferenceNameField source="periodId" reference="periods" />
        </Column>
        <Column source="state">
          <ChoiceText source="state" keys="resources.reports.choices.state" />
        </Column>
        <Column source="firstSubmittedAt">
          <InstantField source="firstSubmittedAt" />
        </Column>
      </RecordTable>
    </RecordList>
  );
}
