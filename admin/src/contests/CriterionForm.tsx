import { ArrayInput, type RaRecord, SimpleFormIterator, TextInput } from 'react-admin';
import { RecordInput } from '../resource/inputs/RecordInput.tsx';
import { FigureInput } from '../resource/inputs/TypedInputs.tsx';

export function CriterionForm({ isNew = false }: { isNew?: boolean }) {
  return (
    <>
      {isNew && <RecordInput source="contestId" reference="contests" />}
      <TextInput source="name" />
      <TextInput source="description" multiline />
      <FigureInput source="weight" helperText="contests.weightHelp" />
      <FigureInput source="position" />
      <ArrayInput source="scale">
        <SimpleFormIterator inline disableReordering>
          <FigureInput source="value" label="contests.step" />
          <TextInput source="text" label="contests.stepText" />
        </SimpleFormIterator>
      </ArrayInput>
    </>
  );
}

/** Where a save of a criterion redirects to: its contest. */
export const contestPath = ({ contestId }: RaRecord) => `contests/${contestId}/show`;
