import { ArrayInput, SimpleFormIterator, TextInput } from 'react-admin';
import { FigureInput } from '../resource/inputs/TypedInputs.tsx';

/** The levels of an indicator that is a choice between few. */
export function OptionsInput() {
  return (
    <ArrayInput source="options">
      <SimpleFormIterator inline disableReordering>
        <FigureInput source="value" label="indicators.level" />
        <TextInput source="text" label="resources.indicators.fields.name" />
      </SimpleFormIterator>
    </ArrayInput>
  );
}
