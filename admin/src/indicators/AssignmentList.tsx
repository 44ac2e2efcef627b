import type { Assignment } from '@pilotage/shared';
import { FigureField } from '../resource/fields/FigureField.tsx';
import { IllustrativeMark } from '../resource/fields/IllustrativeMark.tsx';
import { RecordInput } from '../resource/inputs/RecordInput.tsx';
import { RecordLink } from '../resource/fields/RecordLink.tsx';
import { RecordList } from '../resource/lists/RecordList.tsx';
import { RecordTable } from '../resource/lists/RecordTable.tsx';
import { ReferenceNameField } from '../resource/fields/ReferenceNameField.tsx';
import { createColumn } from '../resource/lists/createColumn.ts';

const Column = createColumn<Assignment>();
const filters = [
  <RecordInput key="indicator" source="indicatorId" reference="indicators" optionText="name" sort="name" />,
  <RecordInput key="organisation" source="organisationId" reference="organisations" />,
];

export default function AssignmentList() {
  return (
    <RecordList sort={{ field: 'indicatorId', order: 'ASC' }} filters={filters} hasCreate>
      <RecordTable opens="show">
        <Column source="indicatorId" isRowHeader>
          <RecordLink>
            <ReferenceNameField source="indicatorId" reference="indicators" />
          </RecordLink>
        </Column>
        <Column source="organisationId">
          <ReferenceNameField source="organisationId" reference="organisations" />
        </Column>
        <Column source="pilotId" disableSort>
          <ReferenceNameField source="pilotId" reference="pilots" />
        </Column>
        <Column source="baseline" disableSort>
          <FigureField source="baseline" />
        </Column>
        <Column source="target" disableSort>
          <FigureField source="target" /> <IllustrativeMark />
        </Column>
      </RecordTable>
    </RecordList>
  );
}
