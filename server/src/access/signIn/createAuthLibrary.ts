import type { Clock, InternalRepositories } from '@pilotage/db';
import { betterAuth } from 'better-auth';
import { createAuthAdapter } from './createAuthAdapter.ts';
import { maxAttemptLength } from '../passwords/passwordPolicy.ts';
import type { PasswordHasher } from '../passwords/passwordHasher.ts';
import type { SessionCookie } from '../sessions/sessionCookie.ts';
import { sessionEndOf, sessionSeconds } from '../sessions/sessionLifetime.ts';

interface AuthLibraryDependencies {
  internal: InternalRepositories;
  clock: Clock;
  secret: string;
  publicUrl: string;
  cookie: SessionCookie;
  passwords: PasswordHasher;
  log: (message: string) => void;
}

/** The header by which the peer's address is passed to better-auth, which reads addresses from headers only. */
export const peerAddressHeader = 'pilotage-peer';

/**
 * better-auth without the features that the product has itself or does not need: its routes are not mounted, rate limits and the
 * origin check are elsewhere, and nothing is read from the environment.
 */
export function createAuthLibrary({ internal, clock, secret, publicUrl, cookie, passwords, log }: AuthLibraryDependencies) {
  return betterAuth({
    baseURL: publicUrl,
    // Also as a list, because BETTER_AUTH_SECRETS would take precedence.
    secret,
    secrets: [{ version: 1, value: secret }],
    database: createAuthAdapter(internal),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      maxPasswordLength: maxAttemptLength,
      password: { hash: passwords.hash, verify: passwords.verify },
    },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true, cookieCache: { enabled: false } },
    databaseHooks: { session: { create: { before: async () => ({ data: sessionTimestampsOf(clock.now()) }) } } },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_, message) => log(message) },
    advanced: {
      disableCSRFCheck: true,
      useSecureCookies: false,
      cookies: { session_token: { name: cookie.name, attributes: { secure: cookie.secure } } },
      database: { generateId: 'serial' },
      ipAddress: { ipAddressHeaders: [peerAddressHeader] },
    },
  });
}

/** better-auth uses the system clock; a session's times must come from the injected one. */
const sessionTimestampsOf = (now: Date) => ({ createdAt: now, updatedAt: now, expiresAt: sessionEndOf(now) });
