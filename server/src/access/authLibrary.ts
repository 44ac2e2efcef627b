import type { Clock, Connection } from '@pilotage/db';
import { betterAuth } from 'better-auth';
import { authAdapter } from './authAdapter.ts';
import { longestAttempt } from './passwordLength.ts';
import type { Passwords } from './passwords.ts';
import type { SessionCookie } from './sessionCookie.ts';
import { sessionEnd, sessionSeconds } from './sessionTimes.ts';

interface AuthLibraryParts {
  connection: Connection;
  clock: Clock;
  secret: string;
  publicUrl: string;
  cookie: SessionCookie;
  passwords: Passwords;
  log: (message: string) => void;
}

/** Under this name the peer's address is handed to better-auth, which reads addresses from headers alone. */
export const peerHeader = 'pilotage-peer';

/**
 * better-auth with all switched off that the product does itself or does not want: its routes are never mounted, its
 * limits and its check of the origin stand elsewhere, and nothing is read from the environment.
 */
export function authLibrary({ connection, clock, secret, publicUrl, cookie, passwords, log }: AuthLibraryParts) {
  return betterAuth({
    baseURL: publicUrl,
    // Named as a list too, because BETTER_AUTH_SECRETS would be taken instead.
    secret,
    secrets: [{ version: 1, value: secret }],
    database: authAdapter(connection),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      maxPasswordLength: longestAttempt,
      password: { hash: passwords.hash, verify: passwords.verify },
    },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true, cookieCache: { enabled: false } },
    databaseHooks: { session: { create: { before: async () => ({ data: begunAt(clock.now()) }) } } },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_, message) => log(message) },
    advanced: {
      disableCSRFCheck: true,
      useSecureCookies: false,
      cookies: { session_token: { name: cookie.name, attributes: { secure: cookie.secure } } },
      database: { generateId: 'serial' },
      ipAddress: { ipAddressHeaders: [peerHeader] },
    },
  });
}

/** better-auth tells the time by itself; a session's times are those of our clock. */
const begunAt = (now: Date) => ({ createdAt: now, updatedAt: now, expiresAt: sessionEnd(now) });
