import { ArrayInput, SimpleFormIterator, TextInput } from 'react-admin';
import { AddEntryButton } from '../resource/inputs/AddEntryButton.tsx';
import { FigureInput } from '../resource/inputs/TypedInputs.tsx';

/** The steps of a criterion's scale, each with its words. */
export function ScaleInput() {
  return (
    <ArrayInput source="scale">
      <SimpleFormIterator inline disableReordering disableClear addButton={<AddEntryButton label="contests.addStep" />}>
        <FigureInput source="value" label="contests.step" />
        <TextInput source="text" label="contests.stepText" />
      </SimpleFormIterator>
    </ArrayInput>
  );
}
