import type { Assignment } from '@pilotage/shared';
import { FigureField } from '../resource/FigureField.tsx';
import { IllustrativeMark } from '../resource/IllustrativeMark.tsx';
import { RecordInput } from '../resource/RecordInput.tsx';
import { RecordLink } from '../resource/RecordLink.tsx';
import { RecordList } from '../resource/RecordList.tsx';
import { RecordTable } from '../resource/RecordTable.tsx';
import { ReferredField } from '../resource/ReferredField.tsx';
import { columnOf } from '../resource/typed.ts';

const Column = columnOf<Assignment>();
const filters = [
  <RecordInput key="indicator" source="indicatorId" reference="indicators" optionText="name" sort="name" />,
  <RecordInput key="organisation" source="organisationId" reference="organisations" />,
];

export default function AssignmentList() {
  return (
    <RecordList sort={{ field: 'indicatorId', order: 'ASC' }} filters={filters} hasCreate>
      <RecordTable opens="show">
        <Column source="indicatorId" isRowHead>
          <RecordLink>
            <ReferredField source="indicatorId" reference="indicators" />
          </RecordLink>
        </Column>
        <Column source="organisationId">
          <ReferredField source="organisationId" reference="organisations" />
        </Column>
        <Column source="pilotId" disableSort>
          <ReferredField source="pilotId" reference="pilots" />
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
