import { SelectInput, TextInput, useCanAccess } from 'react-admin';
import { languages, organisationRoles, roles } from '@pilotage/shared';
import { choicesOf } from '../../resource/fields/ChoiceText.tsx';
import { CreateForm } from '../../resource/forms/Forms.tsx';
import { RecordInput } from '../../resource/inputs/RecordInput.tsx';

const invitableRoles = organisationRoles.filter((role) => role !== 'leadPartner');

/** Users who may create organisations invite for any organisation; others for their own. */
export default function InvitationCreate() {
  const { canAccess: forAny } = useCanAccess({ resource: 'organisations', action: 'create' });
  return (
    <CreateForm defaults={{ role: 'partnerStaff', locale: 'en' }} to="users" button="access.sendInvitation">
      <TextInput source="email" inputMode="email" autoComplete="off" />
      <TextInput source="name" />
      <SelectInput source="role" choices={choicesOf(forAny ? roles : invitableRoles, 'resources.invitations.choices.role')} />
      {forAny && <RecordInput source="organisationId" reference="organisations" />}
      <SelectInput source="locale" choices={choicesOf(languages, 'resources.invitations.choices.locale')} />
    </CreateForm>
  );
}
