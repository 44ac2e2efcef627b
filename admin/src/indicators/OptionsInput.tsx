import { ArrayInput, SimpleFormIterator, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { AddEntryButton } from '../resource/inputs/AddEntryButton.tsx';
import { FigureInput } from '../resource/inputs/TypedInputs.tsx';

/** The levels of an indicator that is a choice between few; only a score has them. */
export function OptionsInput() {
  const [valueType, options]: unknown[] = useWatch({ name: ['valueType', 'options'] });
  if (valueType !== 'score' && !(Array.isArray(options) && options.length > 0)) return null;
  return (
    <ArrayInput source="options" helperText="indicators.optionsHelp">
      <SimpleFormIterator inline disableReordering disableClear addButton={<AddEntryButton label="indicators.addOption" />}>
        <FigureInput source="value" label="indicators.level" />
        <TextInput source="text" label="resources.indicators.fields.name" />
      </SimpleFormIterator>
    </ArrayInput>
  );
}
