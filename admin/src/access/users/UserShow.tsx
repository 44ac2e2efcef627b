import { EmailField, Labeled, Show, SimpleShowLayout, TextField } from 'react-admin';
import { ChoiceText } from '../../resource/fields/ChoiceText.tsx';
import { useAbility } from '../session/session.ts';
import { UserRoles } from './UserRoles.tsx';

export default function UserShow() {
  const canSeeRoles = useAbility().can('read', 'memberships');
  return (
    <Show>
      <SimpleShowLayout>
        <TextField source="name" />
        <EmailField source="email" />
        <ChoiceText source="locale" keys="resources.users.choices.locale" />
        {canSeeRoles && (
          <Labeled label="access.rolesOf">
            <UserRoles />
          </Labeled>
        )}
      </SimpleShowLayout>
    </Show>
  );
}
