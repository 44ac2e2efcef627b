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
        <ChoiceText source="kind" keys="resources.indicators.choices.kind" />
        <ChoiceText source="valueType" keys="resources.indicators.choices.valueType" />
        <ChoiceText source="accumulation" keys="resources.indicators.choices.accumulation" />
        <ChoiceText source="direction" keys="resources.indicators.choices.direction" />
        <TextField source="unit" />
        <FigureField source="definitionVersion" />
      </SimpleShowLayout>
    </Show>
  );
}
