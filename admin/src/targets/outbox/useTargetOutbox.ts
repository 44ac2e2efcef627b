import { useSyncExternalStore } from 'react';
import type { Assignment } from '@pilotage/shared';
import { markSessionExpired } from '../../access/session/session.ts';
import { createIdempotencyKey } from '../../data/createIdempotencyKey.ts';
import { createOutboxHook } from '../../outbox/createOutboxHook.ts';
import { scheduleTask } from '../../outbox/scheduleTask.ts';
import type { SyncStatus } from '../../outbox/syncStatus.ts';
import { getCachedTarget, updateCachedTarget } from '../rows/targetsQuery.ts';
import { fetchStoredTarget, sendTarget } from './sendTarget.ts';
import type { TargetAddress, TargetBody } from './targetBody.ts';
import { TargetOutbox } from './TargetOutbox.ts';
import { createUnsentTargetStorage } from './unsentTarget.ts';

export const useTargetOutbox = createOutboxHook(
  (membershipId, queries) =>
    new TargetOutbox({
      send: sendTarget,
      fetchStored: fetchStoredTarget,
      readCache: (address) => getCachedTarget(queries, address),
      updateCache: (address, assignment) => updateCachedTarget(queries, address, assignment),
      storage: createUnsentTargetStorage(membershipId),
      createKey: createIdempotencyKey,
      onSessionExpired: markSessionExpired,
      schedule: scheduleTask,
    }),
);

export type TargetSyncStatus = SyncStatus<Assignment, TargetAddress, TargetBody>;

/** Sync status of one target; a change renders only its cell. */
export const useTargetSyncStatus = (outbox: TargetOutbox, address: TargetAddress): TargetSyncStatus =>
  useSyncExternalStore(outbox.subscribe, () => outbox.syncStatus(address));
