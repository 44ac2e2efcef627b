import { SelectInput } from 'react-admin';
import { roles } from '@pilotage/shared';
import { choicesOf } from '../../resource/fields/ChoiceText.tsx';
import { RecordInput } from '../../resource/inputs/RecordInput.tsx';

export function MembershipForm({ isNew = false }: { isNew?: boolean }) {
  return (
    <>
      {isNew && <RecordInput source="userId" reference="users" />}
      {isNew && <RecordInput source="organisationId" reference="organisations" helperText="access.organisationHelp" />}
      <SelectInput source="role" choices={choicesOf(roles, 'resources.memberships.choices.role')} />
    </>
  );
}
