import { useEffect } from 'react';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useSessionState } from '../access/session/session.ts';
import { useIsMembershipChanged } from '../access/session/tabMembership.ts';
import type { DraftOwner } from '../drafts/draftStore.ts';
import { useDraftOwner } from '../drafts/useDraftOwner.ts';

interface PausableOutbox {
  pause: (isPaused: boolean) => void;
  resume: () => Promise<void>;
}

/**
 * Creates the hook that returns the outbox of the active membership. The outbox outlives the page, so that changes are sent from
 * any page; it pauses while the session is not that membership's.
 */
export function createOutboxHook<Outbox extends PausableOutbox>(
  createOutbox: (owner: DraftOwner, queries: QueryClient) => Outbox,
): () => Outbox {
  let current: { owner: DraftOwner; outbox: Outbox } | null = null;
  const getOutbox = (owner: DraftOwner, queries: QueryClient): Outbox => {
    if (current?.owner.membershipId !== owner.membershipId) current = { owner, outbox: createOutbox(owner, queries) };
    return current.outbox;
  };
  return function useCurrentOutbox() {
    const queries = useQueryClient();
    const owner = useDraftOwner();
    const { isExpired } = useSessionState();
    const isElsewhere = useIsMembershipChanged();
    const outbox = getOutbox(owner, queries);
    useEffect(() => {
      outbox.pause(isExpired || isElsewhere);
      const resume = () => void outbox.resume();
      window.addEventListener('online', resume);
      return () => window.removeEventListener('online', resume);
    }, [outbox, isExpired, isElsewhere]);
    return outbox;
  };
}
