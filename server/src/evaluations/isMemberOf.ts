import type { SystemStore } from '@pilotage/db';

/** Whether the user has a membership of the organisation: nobody evaluates the own one. */
export async function isMemberOf(system: SystemStore, userId: number | null, organisationId: number): Promise<boolean> {
  return userId !== null && (await system.count('memberships', { userId, organisationId })) > 0;
}
