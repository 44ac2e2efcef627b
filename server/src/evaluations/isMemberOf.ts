import type { SystemStore } from '@pilotage/db';

/** Whether the user has a membership of one of the organisations: nobody evaluates the own one. */
export async function isMemberOfAny(
  system: SystemStore,
  userId: number | null,
  organisationIds: readonly number[],
): Promise<boolean> {
  if (userId === null || organisationIds.length === 0) return false;
  return (await system.count('memberships', { userId, organisationId: organisationIds })) > 0;
}

/** Whether the user has a membership of the organisation. */
export const isMemberOf = (system: SystemStore, userId: number | null, organisationId: number): Promise<boolean> =>
  isMemberOfAny(system, userId, [organisationId]);
