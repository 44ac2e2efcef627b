import { ArrayInput, SimpleFormIterator, TextArrayInput, TextInput } from 'react-admin';

/** The dimensions by which an indicator's figures are divided, each with its categories. */
export function DimensionsInput() {
  return (
    <ArrayInput source="dimensions">
      <SimpleFormIterator inline disableReordering>
        <TextInput source="name" label="resources.indicators.fields.name" />
        <TextArrayInput source="categories" label="indicators.category" />
      </SimpleFormIterator>
    </ArrayInput>
  );
}
