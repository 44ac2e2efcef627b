import { useSyncExternalStore } from 'react';
import { markSessionExpired } from '../../access/session/session.ts';
import { createIdempotencyKey } from '../../data/createIdempotencyKey.ts';
import { advanceSeenCell } from '../../outbox/advanceSeenCell.ts';
import { createOutboxHook } from '../../outbox/createOutboxHook.ts';
import { scheduleTask } from '../../outbox/scheduleTask.ts';
import { cellDraftKey, partsDraftKey } from '../cells/cellEntryDraft.ts';
import { getCachedCell, updateCachedCell } from '../rows/ownCellsQuery.ts';
import type { CellAddress } from './applyCellBody.ts';
import { type CellSyncStatus, Outbox } from './Outbox.ts';
import { sendCell, fetchStoredCell } from './sendCell.ts';
import { createUnsentCellStorage } from './unsentCellStorage.ts';

export const useOutbox = createOutboxHook(
  (owner, queries) =>
    new Outbox({
      send: sendCell,
      fetchStored: fetchStoredCell,
      readCache: (address) => getCachedCell(queries, address),
      updateCache: (address, cell) => updateCachedCell(queries, address, cell),
      storage: createUnsentCellStorage(owner.membershipId),
      createKey: createIdempotencyKey,
      onSessionExpired: markSessionExpired,
      onOwnWrite: (address, write) => advanceSeenCell(owner, [cellDraftKey(address), partsDraftKey(address)], write),
      schedule: scheduleTask,
    }),
);

/** Sync status of one cell; a change renders only the row of that cell. */
export function useCellSyncStatus(outbox: Outbox, address: CellAddress): CellSyncStatus {
  return useSyncExternalStore(outbox.subscribe, () => outbox.syncStatus(address));
}
