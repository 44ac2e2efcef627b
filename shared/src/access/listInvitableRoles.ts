import type { Ability } from './ability.ts';
import { canCreateWith } from './canCreateWith.ts';
import { belongsToOrganisation, type Role, roles } from './roles.ts';

/** The roles to which the viewer may invite; to the jury of one contest people are invited on its own page. */
export const listInvitableRoles = (ability: Ability): readonly Role[] =>
  roles.filter((role) =>
    canCreateWith(ability, 'invitations', belongsToOrganisation(role) ? { role } : { role, organisationId: null }),
  );
