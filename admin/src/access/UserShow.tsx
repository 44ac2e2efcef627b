import { EmailField, Labeled, Show, SimpleShowLayout, TextField } from 'react-admin';
import { ChoiceText } from '../resource/ChoiceText.tsx';
import { RolesOfUser } from './RolesOfUser.tsx';

export default function UserShow() {
  return (
    <Show>
      <SimpleShowLayout>
        <TextField source="name" />
        <EmailField source="email" />
        <ChoiceText source="locale" keys="access.locales" />
        <Labeled label="access.rolesOf">
          <RolesOfUser />
        </Labeled>
      </SimpleShowLayout>
    </Show>
  );
}
