import { type Clock, type Database, endSession, signedIn, updateAuthRecords } from '@pilotage/db';
import { APIError } from 'better-auth/api';
import { authLibrary, peerHeader } from './authLibrary.ts';
import { passwordHashOf, replacePassword } from './credentials.ts';
import { emailAddress } from './emailAddress.ts';
import { isAcceptablePassword, longestAttempt } from './passwordLength.ts';
import { type Passwords, passwords as ofThisProcess } from './passwords.ts';
import { hashOfToken, openSessionCookie } from './sessionCookie.ts';
import { idleSince } from './sessionTimes.ts';

/** Where a request came from, as kept beside the session. */
interface Sender {
  userAgent: string | null;
  /** The peer's address, never one that the request itself names. */
  ipAddress: string | null;
}

interface SignInAttempt extends Sender {
  email: string;
  password: string;
  /** The `Cookie` header: a session in it ends when somebody signs in over it. */
  previousCookie: string | undefined;
}

interface PasswordChange extends Sender {
  /** The `Cookie` header. */
  cookie: string | undefined;
  currentPassword: string;
  newPassword: string;
}

interface Entered {
  userId: number;
  setCookie: string[];
}

type PasswordChanged =
  | { outcome: 'changed'; setCookie: string[] }
  | { outcome: 'notSignedIn' }
  | { outcome: 'weakPassword' }
  | { outcome: 'wrongPassword' };

export interface SignIn {
  cookieName: string;
  /** Null for every reason alike: unknown address, wrong password, disabled user. All of them cost one hashing. */
  signIn(attempt: SignInAttempt): Promise<Entered | null>;
  /** Ends the session of the cookie, if there is one, and takes the cookie back. */
  signOut(cookieHeader: string | undefined): Promise<{ setCookie: string[] }>;
  /** Ends all sessions of the user in the transaction that changes the password, and begins a fresh one with the same hat. */
  changePassword(change: PasswordChange): Promise<PasswordChanged>;
  /** By this each request is authenticated (`signedIn`); null for whatever is no cookie that we signed. */
  tokenHashOf(cookieHeader: string | undefined): string | null;
}

interface SignInParts {
  database: Database;
  clock: Clock;
  secret: string;
  publicUrl: string;
  passwords?: Passwords;
  log?: (message: string) => void;
}

const longestUserAgent = 300;

function headersOf({ userAgent, ipAddress }: Sender): Headers {
  const headers = new Headers();
  if (userAgent) headers.set('user-agent', userAgent.replace(/[^\x20-\x7e]/g, '?').slice(0, longestUserAgent));
  if (ipAddress) headers.set(peerHeader, ipAddress.replace(/[^0-9A-Fa-f:.]/g, ''));
  return headers;
}

const isRefusal = (error: unknown) => error instanceof APIError && error.statusCode === 401;

/** Signing in and out: better-auth proves who somebody is and begins the session; ending it is a plain statement. */
export function openSignIn({
  database,
  clock,
  secret,
  publicUrl,
  passwords = ofThisProcess,
  log = () => undefined,
}: SignInParts): SignIn {
  const cookie = openSessionCookie({ secret, publicUrl });
  const { api } = authLibrary({ connection: database, clock, secret, publicUrl, cookie, passwords, log });

  async function begin(email: string, password: string, sender: Sender) {
    const body = { email, password };
    const { headers, response } = await api.signInEmail({ body, headers: headersOf(sender), returnHeaders: true });
    const setCookie = headers.getSetCookie().filter((each) => each.startsWith(`${cookie.name}=`));
    return { userId: Number(response.user.id), setCookie, tokenHash: hashOfToken(response.token) };
  }

  /** Begins a session unless the password is wrong, or was changed (or the user disabled) while it was being checked. */
  async function enter(email: string, password: string, sender: Sender) {
    const checked = await passwordHashOf(database, email);
    const begun = await begin(email, password, sender).catch((error: unknown) => {
      if (isRefusal(error)) return null;
      throw error;
    });
    if (!begun || (await passwordHashOf(database, email)) === checked) return begun;
    await endSession(database, begun.tokenHash);
    return null;
  }

  async function signIn({ email, password, previousCookie, ...sender }: SignInAttempt): Promise<Entered | null> {
    if (password.length > longestAttempt) return null;
    const address = emailAddress(email);
    if (address === null) {
      await passwords.hash(password);
      return null;
    }
    const entered = await enter(address, password, sender);
    if (!entered) return null;
    const previous = cookie.tokenHashOf(previousCookie);
    if (previous) await endSession(database, previous);
    return { userId: entered.userId, setCookie: entered.setCookie };
  }

  async function signOut(cookieHeader: string | undefined): Promise<{ setCookie: string[] }> {
    const tokenHash = cookie.tokenHashOf(cookieHeader);
    if (tokenHash) await endSession(database, tokenHash);
    return { setCookie: [cookie.cleared] };
  }

  async function changePassword({
    cookie: cookieHeader,
    currentPassword,
    newPassword,
    ...sender
  }: PasswordChange): Promise<PasswordChanged> {
    const now = clock.now();
    const tokenHash = cookie.tokenHashOf(cookieHeader);
    const session = tokenHash ? await signedIn(database, tokenHash, now.toISOString(), idleSince(now)) : null;
    if (!session) return { outcome: 'notSignedIn' };
    if (!isAcceptablePassword(newPassword)) return { outcome: 'weakPassword' };

    const { id: userId, email } = session.user;
    const instead = await passwordHashOf(database, email);
    if (instead === null || currentPassword.length > longestAttempt) return { outcome: 'wrongPassword' };
    if (!(await passwords.verify({ password: currentPassword, hash: instead }))) return { outcome: 'wrongPassword' };
    const passwordHash = await passwords.hash(newPassword);
    const replaced = await database.transaction((sql) => replacePassword(sql, { userId, passwordHash, at: now, instead }));
    if (!replaced) return { outcome: 'wrongPassword' };

    const entered = await enter(email, newPassword, sender);
    if (!entered) return { outcome: 'notSignedIn' };
    const fresh = [{ field: 'tokenHash', operator: 'eq', value: entered.tokenHash, connector: 'AND' }];
    await updateAuthRecords(database, 'authSessions', fresh, { activeMembershipId: session.active?.id ?? null });
    return { outcome: 'changed', setCookie: entered.setCookie };
  }

  return { cookieName: cookie.name, signIn, signOut, changePassword, tokenHashOf: cookie.tokenHashOf };
}
