import { useSession } from '../access/session.ts';
import type { DraftOwner } from './draftStore.ts';

/** Who types here now. */
export function useDraftOwner(): DraftOwner {
  const session = useSession();
  return { userId: session?.user.id ?? 0, membershipId: session?.activeMembershipId ?? 0 };
}
