import type { AuthenticatedSession, Clock, InternalRepositories, Stores } from '@pilotage/db';
import { Problem } from '../../http/problem.ts';
import { endViewAs } from '../viewAs/endViewAs.ts';
import { idleCutoffOf } from './sessionLifetime.ts';

interface SessionAuthenticatorDependencies {
  internal: InternalRepositories;
  stores: Stores;
  clock: Clock;
  /** The hash of the session token in a cookie header; null without a valid token. */
  tokenHashOf: (cookie: string | undefined) => string | null;
}

const touchIntervalMs = 60 * 1000;

/**
 * Creates the function that finds the session of a cookie header and notes its use, once a minute, and the end of a look on as a role. It throws
 * 401 without a session.
 */
export const createSessionAuthenticator =
  ({ internal: { sessions }, stores, clock, tokenHashOf }: SessionAuthenticatorDependencies) =>
  async (cookie: string | undefined): Promise<AuthenticatedSession> => {
    const hash = tokenHashOf(cookie);
    const now = clock.now();
    const session = hash ? await sessions.findAuthenticated(hash, now.toISOString(), idleCutoffOf(now)) : null;
    if (!session) throw new Problem('notSignedIn');
    if (now.getTime() - Date.parse(session.lastSeenAt) > touchIntervalMs)
      await sessions.touch(session.sessionId, now.toISOString());
    const { sessionId, user, endedViewAs } = session;
    if (endedViewAs) await endViewAs(stores, sessionId, { userId: user.id, viewAs: endedViewAs }, null);
    return session;
  };
