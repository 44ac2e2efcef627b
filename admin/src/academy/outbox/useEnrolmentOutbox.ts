import { useSyncExternalStore } from 'react';
import { markSessionExpired } from '../../access/session/session.ts';
import { createIdempotencyKey } from '../../data/createIdempotencyKey.ts';
import { listDraftKeys } from '../../drafts/draftStore.ts';
import { advanceSeenCell } from '../../outbox/advanceSeenCell.ts';
import { createOutboxHook } from '../../outbox/createOutboxHook.ts';
import { createUnsentStorage } from '../../outbox/createUnsentStorage.ts';
import { scheduleTask } from '../../outbox/scheduleTask.ts';
import { learnersDraftPrefix } from '../cells/learnersSlot.ts';
import { getCachedEnrolment, updateCachedEnrolment } from '../rows/enrolmentsQuery.ts';
import type { EnrolmentAddress } from './enrolmentBody.ts';
import { EnrolmentOutbox, type UnsentEnrolment } from './EnrolmentOutbox.ts';
import { fetchStoredEnrolment, sendEnrolment } from './sendEnrolment.ts';

export const useEnrolmentOutbox = createOutboxHook(
  (owner, queries) =>
    new EnrolmentOutbox({
      send: sendEnrolment,
      fetchStored: fetchStoredEnrolment,
      readCache: (address) => getCachedEnrolment(queries, address),
      updateCache: (address, enrolment) => updateCachedEnrolment(queries, address, enrolment),
      storage: createUnsentStorage<UnsentEnrolment>('academy', owner.membershipId),
      createKey: createIdempotencyKey,
      onSessionExpired: markSessionExpired,
      onOwnWrite: (address, write) => advanceSeenCell(owner, listDraftKeys(owner, learnersDraftPrefix(address)), write),
      schedule: scheduleTask,
    }),
);

/** Sync status of the figures of one module; a change renders only its row. */
export const useEnrolmentSyncStatus = (outbox: EnrolmentOutbox, address: EnrolmentAddress) =>
  useSyncExternalStore(outbox.subscribe, () => outbox.syncStatus(address));
