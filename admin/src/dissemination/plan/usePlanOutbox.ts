import { useSyncExternalStore } from 'react';
import { markSessionExpired } from '../../access/session/session.ts';
import { createIdempotencyKey } from '../../data/createIdempotencyKey.ts';
import { listDraftKeys } from '../../drafts/draftStore.ts';
import { advanceSeenCell } from '../../outbox/advanceSeenCell.ts';
import { createOutboxHook } from '../../outbox/createOutboxHook.ts';
import { createUnsentStorage } from '../../outbox/createUnsentStorage.ts';
import { scheduleTask } from '../../outbox/scheduleTask.ts';
import { type PlanAddress, planContent } from './planContent.ts';
import { PlanOutbox, type UnsentPlan } from './PlanOutbox.ts';
import { getCachedPlan, updateCachedPlan } from './plansQuery.ts';
import { fetchStoredPlan, sendPlan } from './sendPlan.ts';

export const planDraftPrefix = (address: PlanAddress) => `dissemination.${planContent.keyOf(address)}.`;

export const usePlanOutbox = createOutboxHook(
  (owner, queries) =>
    new PlanOutbox({
      send: sendPlan,
      fetchStored: fetchStoredPlan,
      readCache: (address) => getCachedPlan(queries, address),
      updateCache: (address, plan) => updateCachedPlan(queries, address, plan),
      storage: createUnsentStorage<UnsentPlan>('dissemination', owner.membershipId),
      createKey: createIdempotencyKey,
      onSessionExpired: markSessionExpired,
      onOwnWrite: (address, write) => advanceSeenCell(owner, listDraftKeys(owner, planDraftPrefix(address)), write),
      schedule: scheduleTask,
    }),
);

/** Sync status of one plan; a change renders only its row. */
export const usePlanSyncStatus = (outbox: PlanOutbox, address: PlanAddress) =>
  useSyncExternalStore(outbox.subscribe, () => outbox.syncStatus(address));
