import { useMemo } from 'react';
import { useSession } from '../access/session/session.ts';
import type { DraftOwner } from './draftStore.ts';

/** Who types here now. */
export function useDraftOwner(): DraftOwner {
  const session = useSession();
  const userId = session?.user.id ?? 0;
  const membershipId = session?.activeMembershipId ?? 0;
  return useMemo(() => ({ userId, membershipId }), [userId, membershipId]);
}
