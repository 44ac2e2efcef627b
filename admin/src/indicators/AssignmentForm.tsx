import { ArrayInput, BooleanInput, SimpleFormIterator } from 'react-admin';
import { RecordInput } from '../resource/RecordInput.tsx';
import { FigureInput } from '../resource/TypedInputs.tsx';

export function AssignmentForm({ isNew = false }: { isNew?: boolean }) {
  return (
    <>
      {isNew && <RecordInput source="organisationId" reference="organisations" />}
      {isNew && <RecordInput source="indicatorId" reference="indicators" optionText="code" sort="code" />}
      <RecordInput source="pilotId" reference="pilots" optionText="title" sort="title" />
      <FigureInput source="baseline" />
      <FigureInput source="target" />
      <RecordInput source="fromPeriodId" reference="periods" optionText="number" sort="number" />
      <RecordInput source="untilPeriodId" reference="periods" optionText="number" sort="number" />
      <ArrayInput source="milestones">
        <SimpleFormIterator inline disableReordering>
          <RecordInput source="periodId" reference="periods" optionText="number" sort="number" />
          <FigureInput source="value" label="indicators.level" />
        </SimpleFormIterator>
      </ArrayInput>
      <BooleanInput source="illustrative" />
    </>
  );
}
