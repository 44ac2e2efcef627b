import { SelectInput, TextInput } from 'react-admin';
import { organisationKinds } from '@pilotage/shared';
import { choicesOf } from '../resource/fields/ChoiceText.tsx';
import { CountrySinceInput } from './CountrySinceInput.tsx';

export function OrganisationForm({ isNew = false }: { isNew?: boolean }) {
  return (
    <>
      {isNew && <TextInput source="slug" />}
      {isNew && (
        <SelectInput
          source="kind"
          choices={choicesOf(organisationKinds, 'resources.organisations.choices.kind')}
          defaultValue="partner"
        />
      )}
      <TextInput source="name" />
      <TextInput source="shortName" />
      <TextInput source="country" helperText="organisations.countryHelp" />
      {!isNew && <CountrySinceInput />}
      <TextInput source="city" />
    </>
  );
}
