import type { Clock, InternalDatabase, NewViewAs } from '@pilotage/db';
import { APIError } from 'better-auth/api';
import { createAuthLibrary, peerAddressHeader } from './createAuthLibrary.ts';
import { findPasswordHash, replacePassword } from '../passwords/credentials.ts';
import { normalizeEmailAddress } from '../../mail/normalizeEmailAddress.ts';
import { isAcceptablePassword, maxAttemptLength } from '../passwords/passwordPolicy.ts';
import { type PasswordHasher, passwordHasher as ofThisProcess } from '../passwords/passwordHasher.ts';
import { hashSessionToken, createSessionCookie } from '../sessions/sessionCookie.ts';
import { idleCutoffOf } from '../sessions/sessionLifetime.ts';

/** The origin of a request, stored with the session. */
interface ClientInfo {
  userAgent: string | null;
  /** The peer's address, never one from a header of the request. */
  ipAddress: string | null;
}

interface SignInAttempt extends ClientInfo {
  email: string;
  password: string;
  /** The `Cookie` header: its session ends when a new one starts. */
  previousCookie: string | undefined;
}

interface PasswordChangeInput extends ClientInfo {
  /** The `Cookie` header. */
  cookie: string | undefined;
  currentPassword: string;
  newPassword: string;
}

interface SignInResult {
  userId: number;
  setCookie: string[];
}

type PasswordChangeResult =
  | { outcome: 'changed'; setCookie: string[] }
  | { outcome: 'notSignedIn' }
  | { outcome: 'weakPassword' }
  | { outcome: 'wrongPassword' };

export interface SignInService {
  cookieName: string;
  /** Null for every reason alike: unknown address, wrong password, disabled user. Each costs one hash. */
  signIn(attempt: SignInAttempt): Promise<SignInResult | null>;
  /** Ends the session of the cookie, if there is one, and clears the cookie. */
  signOut(cookieHeader: string | undefined): Promise<{ setCookie: string[] }>;
  /**
   * Ends all sessions of the user in the transaction that changes the password, and starts a new one with the same active
   * membership.
   */
  changePassword(change: PasswordChangeInput): Promise<PasswordChangeResult>;
  /** The hash that identifies the session of a request; null for a cookie without a valid signature. */
  tokenHashOf(cookieHeader: string | undefined): string | null;
}

interface SignInDependencies {
  internal: InternalDatabase;
  clock: Clock;
  secret: string;
  publicUrl: string;
  passwords?: PasswordHasher;
  /** Runs before a session ends by signing out or in again: what ends with it. */
  beforeSessionEnds?: (tokenHash: string) => Promise<void>;
  /** Runs once all sessions of a user have ended with the password. `ended`: the roles that they looked on as. */
  afterSessionsEnd?: (userId: number, ended: readonly NewViewAs[]) => Promise<void>;
  log?: (message: string) => void;
}

const maxUserAgentLength = 300;

function requestHeadersOf({ userAgent, ipAddress }: ClientInfo): Headers {
  const headers = new Headers();
  if (userAgent) headers.set('user-agent', userAgent.replace(/[^\x20-\x7e]/g, '?').slice(0, maxUserAgentLength));
  if (ipAddress) headers.set(peerAddressHeader, ipAddress.replace(/[^0-9A-Fa-f:.]/g, ''));
  return headers;
}

const isUnauthorized = (error: unknown) => error instanceof APIError && error.statusCode === 401;

/** Sign-in and sign-out: better-auth authenticates the user and starts the session; ending it is one statement. */
export function createSignInService({
  internal,
  clock,
  secret,
  publicUrl,
  passwords = ofThisProcess,
  beforeSessionEnds = async () => undefined,
  afterSessionsEnd = async () => undefined,
  log = () => undefined,
}: SignInDependencies): SignInService {
  const cookie = createSessionCookie({ secret, publicUrl });
  const { api } = createAuthLibrary({ internal, clock, secret, publicUrl, cookie, passwords, log });

  async function endSession(tokenHash: string): Promise<void> {
    await beforeSessionEnds(tokenHash);
    await internal.sessions.delete(tokenHash);
  }

  async function requestSession(email: string, password: string, clientInfo: ClientInfo) {
    const body = { email, password };
    const { headers, response } = await api.signInEmail({ body, headers: requestHeadersOf(clientInfo), returnHeaders: true });
    const setCookie = headers.getSetCookie().filter((each) => each.startsWith(`${cookie.name}=`));
    return { userId: Number(response.user.id), setCookie, tokenHash: hashSessionToken(response.token) };
  }

  /** Starts a session unless the password is wrong, or was changed (or the user disabled) while it was checked. */
  async function startSession(email: string, password: string, clientInfo: ClientInfo) {
    const hashBefore = await findPasswordHash(internal, email);
    const newSession = await requestSession(email, password, clientInfo).catch((error: unknown) => {
      if (isUnauthorized(error)) return null;
      throw error;
    });
    if (!newSession || (await findPasswordHash(internal, email)) === hashBefore) return newSession;
    await internal.sessions.delete(newSession.tokenHash);
    return null;
  }

  async function signIn({ email, password, previousCookie, ...clientInfo }: SignInAttempt): Promise<SignInResult | null> {
    if (password.length > maxAttemptLength) return null;
    const address = normalizeEmailAddress(email);
    if (address === null) {
      await passwords.hash(password);
      return null;
    }
    const newSession = await startSession(address, password, clientInfo);
    if (!newSession) return null;
    const previous = cookie.tokenHashOf(previousCookie);
    if (previous) await endSession(previous);
    return { userId: newSession.userId, setCookie: newSession.setCookie };
  }

  async function signOut(cookieHeader: string | undefined): Promise<{ setCookie: string[] }> {
    const tokenHash = cookie.tokenHashOf(cookieHeader);
    if (tokenHash) await endSession(tokenHash);
    return { setCookie: [cookie.clearingHeader] };
  }

  async function changePassword({
    cookie: cookieHeader,
    currentPassword,
    newPassword,
    ...clientInfo
  }: PasswordChangeInput): Promise<PasswordChangeResult> {
    const now = clock.now();
    const tokenHash = cookie.tokenHashOf(cookieHeader);
    const session = tokenHash ? await internal.sessions.findAuthenticated(tokenHash, now.toISOString(), idleCutoffOf(now)) : null;
    if (!session) return { outcome: 'notSignedIn' };
    if (!isAcceptablePassword(newPassword)) return { outcome: 'weakPassword' };

    const { id: userId, email } = session.user;
    const currentHash = await findPasswordHash(internal, email);
    if (currentHash === null || currentPassword.length > maxAttemptLength) return { outcome: 'wrongPassword' };
    if (!(await passwords.verify({ password: currentPassword, hash: currentHash }))) return { outcome: 'wrongPassword' };
    const passwordHash = await passwords.hash(newPassword);
    const ended = await internal.transaction((internal) =>
      replacePassword(internal, { userId, passwordHash, at: now, currentHash }),
    );
    if (ended === null) return { outcome: 'wrongPassword' };
    await afterSessionsEnd(userId, ended);

    const newSession = await startSession(email, newPassword, clientInfo);
    if (!newSession) return { outcome: 'notSignedIn' };
    const newSessionCondition = [{ field: 'tokenHash', operator: 'eq', value: newSession.tokenHash, connector: 'AND' }];
    await internal.authRecords.update('authSessions', newSessionCondition, { activeMembershipId: session.active?.id ?? null });
    return { outcome: 'changed', setCookie: newSession.setCookie };
  }

  return { cookieName: cookie.name, signIn, signOut, changePassword, tokenHashOf: cookie.tokenHashOf };
}
