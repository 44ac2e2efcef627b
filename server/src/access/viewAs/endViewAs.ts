import {
  type Clock,
  type InternalRepositories,
  type NewViewAs,
  type Stores,
  type SystemStore,
  systemStoreOf,
} from '@pilotage/db';
import { idleCutoffOf } from '../sessions/sessionLifetime.ts';
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

/** Ends it with its session, which is about to end. */
export async function endViewAsOfSession(
  { internal, stores, clock }: { internal: InternalRepositories; stores: Stores; clock: Clock },
  tokenHash: string,
): Promise<void> {
  const now = clock.now();
  const session = await internal.sessions.findAuthenticated(tokenHash, now.toISOString(), idleCutoffOf(now));
  const viewAs = session?.viewAs ?? session?.endedViewAs;
  if (session && viewAs) await endViewAs(stores, session.sessionId, { userId: session.user.id, viewAs }, null);
}

/** Writes into the audit trail what ended with all sessions of a user. */
export async function recordEndedViews(
  system: SystemStore,
  { userId, ended, requestId }: { userId: number; ended: readonly NewViewAs[]; requestId: string | null },
): Promise<void> {
  for (const viewAs of ended) await recordViewAsEvent(system, 'endViewAs', { userId, viewAs }, { requestId });
}
