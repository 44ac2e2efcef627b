import type { SystemStore } from '@pilotage/db';
import type { Membership } from '@pilotage/shared';

/** Whether a membership is still what it was, and its person may sign in. */
export async function isMembershipUnchanged(
  system: SystemStore,
  { id, userId, role, organisationId }: Membership,
): Promise<boolean> {
  if ((await system.count('memberships', { id, userId, role, organisationId })) !== 1) return false;
  return (await system.count('users', { id: userId, disabled: false })) === 1;
}
