import type { SystemStore } from '@pilotage/db';
import type { RowLock, ResourceHooks } from '../../http/records/hooks.ts';
import { Problem } from '../../http/problem.ts';
import { revokeUnauthorizedInvitations } from '../invitations/invitationAuthority.ts';
import { recordEndedViews } from '../viewAs/endViewAs.ts';
import { assertNotLastManager, managerRoles } from '../memberships/assertNotLastManager.ts';

const managerMembershipsOf = (system: SystemStore, userId: number) =>
  system.all('memberships', { where: { userId, role: managerRoles } });

/** Disabling a user ends the sessions and pending invitations of that user. An organisation's last manager cannot be disabled. */
export const userHooks: ResourceHooks<'users'> = {
  async locks({ system }, { id }) {
    const memberships = id === undefined ? [] : await managerMembershipsOf(system, id);
    const organisationIds = new Set(memberships.flatMap(({ organisationId }) => organisationId ?? []));
    return [...organisationIds].sort((a, b) => a - b).map((organisationId): RowLock => ['organisations', organisationId]);
  },
  async assertAllowed({ actor, system, before, after }) {
    const isBeingDisabled = before !== null && after.disabled === true && !before.disabled;
    if (isBeingDisabled && actor.role !== 'system' && actor.userId === before.id) throw new Problem('ownMembership');
    if (!isBeingDisabled) return;
    for (const membership of await managerMembershipsOf(system, before.id)) await assertNotLastManager(system, membership);
  },
  async afterUpdate({ store, system, before, after }) {
    if (!after.disabled || before.disabled) return;
    const ended = await system.deleteSessions(after.id);
    await recordEndedViews(system, { userId: after.id, ended, requestId: null });
    await revokeUnauthorizedInvitations(store, system, after.id);
  },
};
