import type { SystemStore } from '@pilotage/db';
import type { MembershipRecord, Role } from '@pilotage/shared';
import { Problem } from '../../http/problem.ts';

/** Each organisation that has an enabled person of these roles keeps one. */
export const managerRoles: readonly Role[] = ['partnerManager', 'leadPartner'];

/**
 * Refuses to remove the last enabled manager, or the last enabled lead partner, of an organisation: when the membership ends,
 * changes its role, or its user is disabled. Call it with the organisation's row locked, else two managers could remove each
 * other concurrently.
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
