import { useSyncExternalStore } from 'react';
import { markSessionExpired } from '../../access/session/session.ts';
import { createIdempotencyKey } from '../../data/createIdempotencyKey.ts';
import { createOutboxHook } from '../../outbox/createOutboxHook.ts';
import { scheduleTask } from '../../outbox/scheduleTask.ts';
import { getCachedCell, updateCachedCell } from '../rows/ownCellsQuery.ts';
import type { CellAddress } from './applyCellBody.ts';
import { type CellSyncStatus, Outbox } from './Outbox.ts';
import { sendCell, fetchStoredCell } from './sendCell.ts';
import { createUnsentCellStorage } from './unsentCellStorage.ts';

export const useOutbox = createOutboxHook(
  (membershipId, queries) =>
    new Outbox({
      send: sendCell,
      fetchStored: fetchStoredCell,
      readCache: (address) => getCachedCell(queries, address),
      updateCache: (address, cell) => updateCachedCell(queries, address, cell),
      storage: createUnsentCellStorage(membershipId),
      createKey: createIdempotencyKey,
      onSessionExpired: markSessionExpired,
      schedule: scheduleTask,
    }),
);

/** Sync status of one cell; a change renders only the row of that cell. */
export function useCellSyncStatus(outbox: Outbox, address: CellAddress): CellSyncStatus {
  return useSyncExternalStore(outbox.subscribe, () => outbox.syncStatus(address));
}
