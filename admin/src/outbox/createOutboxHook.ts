import { useEffect } from 'react';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useActiveMembership, useSessionState } from '../access/session/session.ts';
import { useIsMembershipChanged } from '../access/session/tabMembership.ts';

interface PausableOutbox {
  pause: (isPaused: boolean) => void;
  resume: () => Promise<void>;
}

/**
 * Creates the hook that returns the outbox of the active membership. The outbox outlives the page, so that changes are sent from
 * any page; it pauses while the session is not that membership's.
 */
export function createOutboxHook<Outbox extends PausableOutbox>(
  createOutbox: (membershipId: number, queries: QueryClient) => Outbox,
): () => Outbox {
  let current: { membershipId: number; outbox: Outbox } | null = null;
  const getOutbox = (membershipId: number, queries: QueryClient): Outbox => {
    if (current?.membershipId !== membershipId) current = { membershipId, outbox: createOutbox(membershipId, queries) };
    return current.outbox;
  };
  return function useCurrentOutbox() {
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
  };
}
