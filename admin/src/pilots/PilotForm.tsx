import { AutocompleteArrayInput, ReferenceArrayInput, SelectInput, TextInput } from 'react-admin';
import { stages } from '@pilotage/shared';
import { choicesOf } from '../resource/ChoiceText.tsx';
import { DayInput } from '../resource/TypedInputs.tsx';

export function PilotForm(_: { isNew?: boolean }) {
  return (
    <>
      <TextInput source="title" />
      <TextInput source="summary" multiline />
      <SelectInput source="stage" choices={choicesOf(stages, 'pilots.stages')} />
      <DayInput source="startsOn" />
      <ReferenceArrayInput source="partnerIds" reference="organisations" perPage={200} sort={{ field: 'name', order: 'ASC' }}>
        <AutocompleteArrayInput optionText="name" />
      </ReferenceArrayInput>
    </>
  );
}
