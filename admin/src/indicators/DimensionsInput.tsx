import { ArrayInput, SimpleFormIterator, TextArrayInput, TextInput } from 'react-admin';
import { AddEntryButton } from '../resource/inputs/AddEntryButton.tsx';

/** The dimensions by which an indicator's figures are divided, each with its categories. */
export function DimensionsInput() {
  return (
    <ArrayInput source="dimensions" helperText="indicators.dimensionsHelp">
      <SimpleFormIterator inline disableReordering disableClear addButton={<AddEntryButton label="indicators.addDimension" />}>
        <TextInput source="name" label="resources.indicators.fields.name" />
        <TextArrayInput source="categories" label="indicators.category" />
      </SimpleFormIterator>
    </ArrayInput>
  );
}
