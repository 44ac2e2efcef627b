import { SelectInput } from 'react-admin';
import { listInvitableRoles } from '@pilotage/shared';
import { choicesOf } from '../../resource/fields/choicesOf.ts';
import { useAbility } from '../session/session.ts';

/** The roles for which a viewer may invite: all, or those of an own organisation. */
export function InvitationRoleInput() {
  const ability = useAbility();
  return <SelectInput source="role" isRequired choices={choicesOf('invitations', 'role', listInvitableRoles(ability))} />;
}
