import { EmailField, Labeled, Show, SimpleShowLayout, TextField } from 'react-admin';
import { ChoiceText } from '../resource/ChoiceText.tsx';
import { useAbility } from './session.ts';
import { RolesOfUser } from './RolesOfUser.tsx';

export default function UserShow() {
  const seesRoles = useAbility().can('read', 'memberships');
  return (
    <Show>
      <SimpleShowLayout>
        <TextField source="name" />
        <EmailField source="email" />
        <ChoiceText source="locale" keys="access.locales" />
        {seesRoles && (
          <Labeled label="access.rolesOf">
            <RolesOfUser />
          </Labeled>
        )}
      </SimpleShowLayout>
    </Show>
  );
}
