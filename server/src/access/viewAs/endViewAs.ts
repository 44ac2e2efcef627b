import { type Stores, systemStoreOf } from '@pilotage/db';
import { recordViewAsEvent, type ViewAsOccasion } from './recordViewAsEvent.ts';

/** Ends to look on as a role, with an event of the audit trail; once, however many requests notice it. */
export async function endViewAs(
  stores: Stores,
  sessionId: number,
  occasion: ViewAsOccasion,
  requestId: string | null,
): Promise<void> {
  await stores.system().transaction(async (store) => {
    if (!(await store.internal.sessions.endViewAs(sessionId, occasion.viewAs.until))) return;
    await recordViewAsEvent(systemStoreOf(store), 'endViewAs', occasion, { requestId });
  });
}
