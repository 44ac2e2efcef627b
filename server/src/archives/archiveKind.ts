import { type StoredArchive, systemStoreOf } from '@pilotage/db';
import type { WorkKind } from '../backgroundWork/workKind.ts';
import { hasArchiveRights } from './hasArchiveRights.ts';
import { recordArchiveEvent } from './recordArchiveEvent.ts';

/** Archives as works in the background. */
export const archiveKind: WorkKind<StoredArchive> = {
  name: 'archive',
  folder: 'archives',
  tableOf: ({ archives }) => archives,
  hasRights: (system, { requester }) => hasArchiveRights(system, requester),
  isListed: () => true,
  async complete(store, archive, made) {
    if (!(await store.internal.archives.complete(archive, made, store.now()))) return false;
    await recordArchiveEvent(systemStoreOf(store), archive.requester, 'exportArchive', null);
    return true;
  },
};
