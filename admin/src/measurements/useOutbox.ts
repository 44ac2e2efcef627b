import { useEffect, useSyncExternalStore } from 'react';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { sayExpired, useActiveHat, useSessionState } from '../access/session.ts';
import { useIsHatElsewhere } from '../access/hatOfTab.ts';
import { knownCell, learnCell } from './ownCells.ts';
import { type CellOnItsWay, Outbox } from './outbox.ts';
import { newKey } from '../data/newKey.ts';
import { sendCell, storedCell } from './sendCell.ts';
import type { CellAddress } from './shownCell.ts';
import { unsentCells } from './unsentCells.ts';

let opened: { membershipId: number; outbox: Outbox } | null = null;

const later = (work: () => void, milliseconds: number) => {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
};

function open(membershipId: number, queries: QueryClient): Outbox {
  return new Outbox({
    send: sendCell,
    stored: storedCell,
    known: (address) => knownCell(queries, address),
    learn: (address, cell) => learnCell(queries, address, cell),
    unsentCells: unsentCells(membershipId),
    newKey,
    sessionEnded: sayExpired,
    later,
  });
}

/** The one outbox of the membership in use: it outlives the page, so that what waits is sent from any page. */
function outboxOf(membershipId: number, queries: QueryClient): Outbox {
  if (opened?.membershipId !== membershipId) opened = { membershipId, outbox: open(membershipId, queries) };
  return opened.outbox;
}

export function useOutbox(): Outbox {
  const queries = useQueryClient();
  const hat = useActiveHat();
  const { isExpired } = useSessionState();
  const isElsewhere = useIsHatElsewhere();
  const outbox = outboxOf(hat?.id ?? 0, queries);
  useEffect(() => {
    outbox.pause(isExpired || isElsewhere);
    const resume = () => void outbox.resume();
    window.addEventListener('online', resume);
    return () => window.removeEventListener('online', resume);
  }, [outbox, isExpired, isElsewhere]);
  return outbox;
}

/** What is on its way of one cell; only that cell's row renders when it changes. */
export function useOnItsWay(outbox: Outbox, address: CellAddress): CellOnItsWay {
  return useSyncExternalStore(outbox.subscribe, () => outbox.onItsWay(address));
}
