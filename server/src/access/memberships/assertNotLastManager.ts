import type { SystemStore } from '@pilotage/db';
import type { MembershipRecord, Role } from '@pilotage/shared';
import { Problem } from '../../http/problem.ts';

/** Each organisation keeps an enabled person of these roles, once it has one. */
export const managerRoles: readonly Role[] = ['partnerManager', 'leadPartner'];

/**
 * Refuses to take the last enabled manager, or the last enabled lead partner, from an organisation: whether the membership ends, changes
 * its role, or its user is disabled. Decide with the organisation's row locked, else two of them can take away each other.
 */
export async function assertNotLastManager(
  system: SystemStore,
  { userId, organisationId, role }: Pick<MembershipRecord, 'userId' | 'organisationId' | 'role'>,
): Promise<void> {
  if (!managerRoles.includes(role)) return;
  const memberships = await system.all('memberships', { where: { organisationId, role }, fields: ['userId'] });
  const others = memberships.map((membership) => membership.userId).filter((id) => id !== userId);
  const enabled = others.length === 0 ? 0 : await system.count('users', { id: others, disabled: false });
  if (enabled === 0) throw new Problem('lastManager');
}
