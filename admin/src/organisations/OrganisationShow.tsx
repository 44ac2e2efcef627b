import { Show, SimpleShowLayout, TextField } from 'react-admin';
import { CountryField } from './CountryField.tsx';
import { ChoiceText } from '../resource/fields/ChoiceText.tsx';

export default function OrganisationShow() {
  return (
    <Show>
      <SimpleShowLayout>
        <TextField source="name" />
        <TextField source="shortName" />
        <CountryField source="country" />
        <TextField source="city" />
        <ChoiceText source="kind" keys="resources.organisations.choices.kind" />
      </SimpleShowLayout>
    </Show>
  );
}
