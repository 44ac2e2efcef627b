import { ArrayInput, SelectInput, SimpleFormIterator, TextArrayInput, TextInput } from 'react-admin';
import { accumulations, directions, indicatorKinds, valueTypes } from '@pilotage/shared';
import { choicesOf } from '../resource/fields/ChoiceText.tsx';
import { FigureInput } from '../resource/inputs/TypedInputs.tsx';

export function IndicatorForm({ isNew = false }: { isNew?: boolean }) {
  return (
    <>
      {isNew && <TextInput source="code" />}
      <TextInput source="name" />
      <TextInput source="countingRule" multiline minRows={3} />
      <SelectInput source="kind" choices={choicesOf(indicatorKinds, 'resources.indicators.choices.kind')} />
      <SelectInput source="valueType" choices={choicesOf(valueTypes, 'resources.indicators.choices.valueType')} />
      <SelectInput source="accumulation" choices={choicesOf(accumulations, 'resources.indicators.choices.accumulation')} />
      <SelectInput source="direction" choices={choicesOf(directions, 'resources.indicators.choices.direction')} />
      <TextInput source="unit" />
      <FigureInput source="decimals" />
      <FigureInput source="definitionVersion" />
      <ArrayInput source="options">
        <SimpleFormIterator inline disableReordering>
          <FigureInput source="value" label="indicators.level" />
          <TextInput source="text" label="resources.indicators.fields.name" />
        </SimpleFormIterator>
      </ArrayInput>
      <ArrayInput source="dimensions">
        <SimpleFormIterator inline disableReordering>
          <TextInput source="name" label="resources.indicators.fields.name" />
          <TextArrayInput source="categories" label="indicators.category" />
        </SimpleFormIterator>
      </ArrayInput>
    </>
  );
}
