import type { SystemStore } from '@pilotage/db';
import { canCompareOn, roles } from '@pilotage/shared';

const readingRoles = roles.filter((role) => canCompareOn(role, 'approved'));

/** Whether a person has an active account and a role that compares approved figures. */
export async function canReadReports(system: SystemStore, userId: number): Promise<boolean> {
  if ((await system.count('users', { id: userId, disabled: false })) !== 1) return false;
  return (await system.all('memberships', { where: { userId, role: readingRoles }, fields: [] })).length > 0;
}
