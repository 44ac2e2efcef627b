import { useMemo } from 'react';
import { useSession } from '../access/session/session.ts';
import type { DraftOwner } from './draftStore.ts';

/** The owner of drafts now: the user and the active membership. */
export function useDraftOwner(): DraftOwner {
  const session = useSession();
  const userId = session?.user.id ?? 0;
  const membershipId = session?.activeMembershipId ?? 0;
  return useMemo(() => ({ userId, membershipId }), [userId, membershipId]);
}
