import { useSyncExternalStore } from 'react';
import type { Assignment } from '@pilotage/shared';
import { markSessionExpired } from '../../access/session/session.ts';
import { createIdempotencyKey } from '../../data/createIdempotencyKey.ts';
import { listDraftKeys } from '../../drafts/draftStore.ts';
import { advanceSeenCell } from '../../outbox/advanceSeenCell.ts';
import { createOutboxHook } from '../../outbox/createOutboxHook.ts';
import { scheduleTask } from '../../outbox/scheduleTask.ts';
import type { SyncStatus } from '../../outbox/syncStatus.ts';
import { levelDraftPrefix, levelPlaces } from '../cells/levelEntryDraft.ts';
import { getCachedTarget, updateCachedTarget } from '../rows/targetsQuery.ts';
import { fetchStoredTarget, sendTarget } from './sendTarget.ts';
import type { TargetAddress, TargetBody } from './targetBody.ts';
import { TargetOutbox } from './TargetOutbox.ts';
import { createUnsentTargetStorage } from './unsentTarget.ts';

export const useTargetOutbox = createOutboxHook(
  (owner, queries) =>
    new TargetOutbox({
      send: sendTarget,
      fetchStored: fetchStoredTarget,
      readCache: (address) => getCachedTarget(queries, address),
      updateCache: (address, assignment) => updateCachedTarget(queries, address, assignment),
      storage: createUnsentTargetStorage(owner.membershipId),
      createKey: createIdempotencyKey,
      onSessionExpired: markSessionExpired,
      onOwnWrite: (address, write) => {
        const keys = levelPlaces.flatMap((place) => listDraftKeys(owner, levelDraftPrefix(place, address)));
        advanceSeenCell(owner, keys, write);
      },
      schedule: scheduleTask,
    }),
);

export type TargetSyncStatus = SyncStatus<Assignment, TargetAddress, TargetBody>;

/** Sync status of one target; a change renders only its cell. */
export const useTargetSyncStatus = (outbox: TargetOutbox, address: TargetAddress): TargetSyncStatus =>
  useSyncExternalStore(outbox.subscribe, () => outbox.syncStatus(address));
