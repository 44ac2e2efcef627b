import type { ArchiveRequester, SystemStore } from '@pilotage/db';
import { grantsFor } from '@pilotage/shared';
import { isMembershipUnchanged } from '../backgroundWork/isMembershipUnchanged.ts';

/** Whether a membership is still what it was when it asked for an archive, and its person may sign in. */
export async function hasArchiveRights(system: SystemStore, requester: ArchiveRequester): Promise<boolean> {
  if (grantsFor(requester, 'organisations', 'exportArchive').length === 0) return false;
  return isMembershipUnchanged(system, requester);
}
