import { SelectInput } from 'react-admin';
import { organisationRoles, roles } from '@pilotage/shared';
import { choicesOf } from '../../resource/fields/choicesOf.ts';
import { useAbility } from '../session/session.ts';

const invitableRoles = organisationRoles.filter((role) => role !== 'leadPartner');

/** The roles for which a viewer may invite: all, or those of an own organisation. */
export function InvitationRoleInput() {
  const invitesForAny = useAbility().can('create', 'organisations');
  return (
    <SelectInput source="role" isRequired choices={choicesOf('invitations', 'role', invitesForAny ? roles : invitableRoles)} />
  );
}
