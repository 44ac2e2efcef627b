import type { SystemStore } from '@pilotage/db';
import { organisationRoles } from '@pilotage/shared';
import { findActiveUsers, findUsersWithRoles } from '../notices/notifyUsers.ts';

/** The ids of active users who are members of the organisation. */
export const findMembersOf = (system: SystemStore, organisationId: number): Promise<ReadonlySet<number>> =>
  findUsersWithRoles(system, organisationRoles, organisationId);

/** The same of many organisations, in two queries. */
export async function findMembersOfAll(
  system: SystemStore,
  organisationIds: readonly number[],
): Promise<ReadonlyMap<number, ReadonlySet<number>>> {
  const where = { role: organisationRoles, organisationId: [...new Set(organisationIds)] };
  const memberships = await system.all('memberships', { where, fields: ['userId', 'organisationId'] });
  const active = await findActiveUsers(system, memberships);
  const members = new Map<number, Set<number>>();
  for (const { userId, organisationId } of memberships) {
    if (organisationId === null || !active.has(userId)) continue;
    members.set(organisationId, (members.get(organisationId) ?? new Set()).add(userId));
  }
  return members;
}
