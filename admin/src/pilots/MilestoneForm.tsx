import { TextInput } from 'react-admin';
import { RecordInput } from '../resource/RecordInput.tsx';
import { DayInput } from '../resource/TypedInputs.tsx';

export function MilestoneForm({ isNew = false }: { isNew?: boolean }) {
  return (
    <>
      {isNew && <RecordInput source="pilotId" reference="pilots" optionText="title" sort="title" />}
      <TextInput source="title" />
      <DayInput source="dueOn" />
      <DayInput source="doneOn" />
    </>
  );
}
