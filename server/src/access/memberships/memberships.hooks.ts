import { belongsToOrganisation, type Role, roles } from '@pilotage/shared';
import { revokeConflictedAssignmentsOfUsers } from '../../jury/revokeConflictedAssignments.ts';
import type { Candidate, RowLock, HookContext, ResourceHooks } from '../../http/records/hooks.ts';
import { Problem } from '../../http/problem.ts';
import { revokeUnauthorizedInvitations } from '../invitations/invitationAuthority.ts';
import { assertNotLastManager } from './assertNotLastManager.ts';
import { validateRoleOrganisation } from './validateRoleOrganisation.ts';

const isRole = (value: unknown): value is Role => roles.some((role) => role === value);

async function assertNotDuplicate(
  { system }: HookContext,
  { userId, organisationId, role }: Candidate<'memberships'>,
): Promise<void> {
  if (userId === undefined || organisationId === undefined || role === undefined) return;
  if ((await system.count('memberships', { userId, organisationId, role })) > 0) throw new Problem('duplicate');
}

/** Memberships: an organisation keeps its last manager, and nobody changes the own membership. */
export const membershipHooks: ResourceHooks<'memberships'> = {
  defaultOwner: (actor, { role }) => {
    if (actor.role === 'system' || (isRole(role) && !belongsToOrganisation(role))) return null;
    return actor.organisationId;
  },
  async locks(_, { userId, organisationId }) {
    const locks: RowLock[] = [];
    if (userId !== undefined) locks.push(['users', userId]);
    if (organisationId !== undefined && organisationId !== null) locks.push(['organisations', organisationId]);
    return locks;
  },
  async assertAllowed(context) {
    const { actor, before, after, verb } = context;
    const changesRole = verb === 'delete' || before?.role !== after.role;
    if (before && changesRole && actor.role !== 'system' && actor.userId === before.userId) throw new Problem('ownMembership');
    if (before && changesRole) await assertNotLastManager(context.system, before);
    if (verb !== 'delete' && changesRole) await assertNotDuplicate(context, after);
  },
  validate: (context) => validateRoleOrganisation(context.system, context.after),
  afterInsert: ({ system, after }) => revokeConflictedAssignmentsOfUsers(system, after.userId),
  afterUpdate: ({ store, system, after }) => revokeUnauthorizedInvitations(store, system, after.userId),
  afterRemove: ({ store, system, before }) => revokeUnauthorizedInvitations(store, system, before.userId),
};
