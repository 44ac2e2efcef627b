import type { ArchiveRequester, SystemStore } from '@pilotage/db';
import { grantsFor } from '@pilotage/shared';

/** Whether a membership is still what it was when it asked for an archive, and its person may sign in. */
export async function hasArchiveRights(system: SystemStore, requester: ArchiveRequester): Promise<boolean> {
  const { id, userId, role, organisationId } = requester;
  if (grantsFor(requester, 'organisations', 'exportArchive').length === 0) return false;
  if ((await system.count('memberships', { id, userId, role, organisationId })) !== 1) return false;
  return (await system.count('users', { id: userId, disabled: false })) === 1;
}
