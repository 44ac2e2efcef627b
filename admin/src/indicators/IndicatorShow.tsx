import { Show, SimpleShowLayout, TextField } from 'react-admin';
import { ChoiceText } from '../resource/fields/ChoiceText.tsx';
import { FigureField } from '../resource/fields/FigureField.tsx';

export default function IndicatorShow() {
  return (
    <Show>
      <SimpleShowLayout>
        <TextField source="code" />
        <TextField source="name" />
        <TextField source="countingRule" emptyText="indicators.noRule" />
        <ChoiceText source="kind" keys="indicators.kinds" />
        <ChoiceText source="valueType" keys="indicators.valueTypes" />
        <ChoiceText source="accumulation" keys="indicators.accumulations" />
        <ChoiceText source="direction" keys="indicators.directions" />
        <TextField source="unit" />
        <FigureField source="definitionVersion" />
      </SimpleShowLayout>
    </Show>
  );
}
