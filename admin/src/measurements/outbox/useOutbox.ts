import { useEffect, useSyncExternalStore } from 'react';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { markSessionExpired, useActiveMembership, useSessionState } from '../../access/session/session.ts';
import { useIsMembershipChanged } from '../../access/session/tabMembership.ts';
import { getCachedCell, updateCachedCell } from '../rows/ownCellsQuery.ts';
import { type CellSyncStatus, Outbox } from './Outbox.ts';
import { createIdempotencyKey } from '../../data/createIdempotencyKey.ts';
import { sendCell, fetchStoredCell } from './sendCell.ts';
import type { CellAddress } from './applyCellBody.ts';
import { createUnsentCellStorage } from './unsentCellStorage.ts';

let currentOutbox: { membershipId: number; outbox: Outbox } | null = null;

const schedule = (task: () => void, milliseconds: number) => {
  const timer = setTimeout(task, milliseconds);
  return () => clearTimeout(timer);
};

function createOutbox(membershipId: number, queries: QueryClient): Outbox {
  return new Outbox({
    send: sendCell,
    fetchStored: fetchStoredCell,
    readCache: (address) => getCachedCell(queries, address),
    updateCache: (address, cell) => updateCachedCell(queries, address, cell),
    storage: createUnsentCellStorage(membershipId),
    createKey: createIdempotencyKey,
    onSessionExpired: markSessionExpired,
    schedule,
  });
}

/** The outbox of the active membership. It outlives the page, so that changes are sent from any page. */
function getOutbox(membershipId: number, queries: QueryClient): Outbox {
  if (currentOutbox?.membershipId !== membershipId) currentOutbox = { membershipId, outbox: createOutbox(membershipId, queries) };
  return currentOutbox.outbox;
}

export function useOutbox(): Outbox {
  const queries = useQueryClient();
  const membership = useActiveMembership();
  const { isExpired } = useSessionState();
  const isElsewhere = useIsMembershipChanged();
  const outbox = getOutbox(membership?.id ?? 0, queries);
  useEffect(() => {
    outbox.pause(isExpired || isElsewhere);
    const resume = () => void outbox.resume();
    window.addEventListener('online', resume);
    return () => window.removeEventListener('online', resume);
  }, [outbox, isExpired, isElsewhere]);
  return outbox;
}

/** Sync status of one cell; a change renders only the row of that cell. */
export function useCellSyncStatus(outbox: Outbox, address: CellAddress): CellSyncStatus {
  return useSyncExternalStore(outbox.subscribe, () => outbox.syncStatus(address));
}
