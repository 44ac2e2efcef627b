import { AutocompleteArrayInput, ReferenceArrayInput, SelectInput, TextInput } from 'react-admin';
import { pilotStages } from '@pilotage/shared';
import { choicesOf } from '../resource/fields/ChoiceText.tsx';
import { DayInput } from '../resource/inputs/TypedInputs.tsx';

export function PilotForm(_: { isNew?: boolean }) {
  return (
    <>
      <TextInput source="title" />
      <TextInput source="summary" multiline />
      <SelectInput source="stage" choices={choicesOf(pilotStages, 'resources.pilots.choices.stage')} />
      <DayInput source="startsOn" />
      <ReferenceArrayInput source="partnerIds" reference="organisations" perPage={200} sort={{ field: 'name', order: 'ASC' }}>
        <AutocompleteArrayInput optionText="name" />
      </ReferenceArrayInput>
    </>
  );
}
