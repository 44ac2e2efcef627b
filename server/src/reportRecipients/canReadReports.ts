import type { SystemStore } from '@pilotage/db';
import { canCompareOn, type MembershipRecord, roles } from '@pilotage/shared';

const readingRoles = roles.filter((role) => canCompareOn(role, 'approved'));

/** The first membership by which a person with an active account compares approved figures; null where there is none. */
export async function findReadingMembership(system: SystemStore, userId: number): Promise<MembershipRecord | null> {
  if ((await system.count('users', { id: userId, disabled: false })) !== 1) return null;
  const memberships = await system.all('memberships', { where: { userId, role: readingRoles } });
  return memberships.toSorted((one, other) => one.id - other.id)[0] ?? null;
}

/** Whether a person has an active account and a role that compares approved figures. */
export const canReadReports = async (system: SystemStore, userId: number): Promise<boolean> =>
  (await findReadingMembership(system, userId)) !== null;
