import { SelectInput } from 'react-admin';
import { type Report, reportStates } from '@pilotage/shared';
import { ChoiceText, choicesOf } from '../resource/ChoiceText.tsx';
import { InstantField } from '../resource/InstantField.tsx';
import { RecordInput } from '../resource/RecordInput.tsx';
import { RecordLink } from '../resource/RecordLink.tsx';
import { RecordList } from '../resource/RecordList.tsx';
import { RecordTable } from '../resource/RecordTable.tsx';
import { ReferredField } from '../resource/ReferredField.tsx';
import { columnOf } from '../resource/typed.ts';

const Column = columnOf<Report>();
const filters = [
  <SelectInput key="state" source="state" choices={choicesOf(reportStates, 'reports.states')} alwaysOn />,
  <RecordInput key="period" source="periodId" reference="periods" optionText="number" sort="number" />,
];

export default function ReportList() {
  return (
    <RecordList sort={{ field: 'periodId', order: 'DESC' }} filters={filters}>
      <RecordTable opens="show">
        <Column source="organisationId" isRowHead>
          <RecordLink>
            <ReferredField source="organisationId" reference="organisations" />
          </RecordLink>
        </Column>
        <Column source="periodId">
          <ReferredField source="periodId" reference="periods" />
        </Column>
        <Column source="state">
          <ChoiceText source="state" keys="reports.states" />
        </Column>
        <Column source="firstSubmittedAt">
          <InstantField source="firstSubmittedAt" />
        </Column>
      </RecordTable>
    </RecordList>
  );
}
