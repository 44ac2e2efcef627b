import type { AuthCondition, InternalRepositories, NewViewAs } from '@pilotage/db';

/** better-auth's name for an account with a password. */
const providerId = 'credential';

const equals = (field: string, value: string | number): AuthCondition => ({ field, operator: 'eq', value, connector: 'AND' });

const accountConditionsOf = (userId: number) => [equals('userId', userId), equals('providerId', providerId)];

/**
 * Creates the account with which a user signs in. It takes the hash and not the password, because hashing takes too long for a
 * transaction. Throws `duplicate` when the user has an account.
 */
export async function createAccount(
  internal: InternalRepositories,
  account: { userId: number; passwordHash: string; at: Date },
): Promise<void> {
  const { userId, passwordHash, at } = account;
  const instant = at.toISOString();
  const times = { createdAt: instant, updatedAt: instant };
  await internal.authRecords.insert('authAccounts', {
    userId,
    providerId,
    accountId: String(userId),
    password: passwordHash,
    ...times,
  });
}

interface PasswordReplacement {
  userId: number;
  passwordHash: string;
  at: Date;
  /** If set, only where this is still the stored hash. */
  currentHash?: string;
}

/**
 * Replaces the password and ends all sessions, password links and the calendar address of the user (R08); call it in a transaction. Returns the
 * roles that these sessions looked on as; null, with nothing changed, when there is no such account.
 */
export async function replacePassword(
  internal: InternalRepositories,
  { userId, passwordHash, at, currentHash }: PasswordReplacement,
): Promise<NewViewAs[] | null> {
  const where = [...accountConditionsOf(userId), ...(currentHash === undefined ? [] : [equals('password', currentHash)])];
  const replaced = await internal.authRecords.update('authAccounts', where, {
    password: passwordHash,
    updatedAt: at.toISOString(),
  });
  return replaced === 0 ? null : endAccessOf(internal, userId);
}

/** Ends what lets somebody in without the password: sessions, links to set one, and the calendar address. */
async function endAccessOf(internal: InternalRepositories, userId: number): Promise<NewViewAs[]> {
  const ended = await internal.sessions.deleteOfUser(userId);
  await internal.linkTokens.deleteOfSubject('password', userId);
  await internal.linkTokens.deleteOfSubject('calendar', userId);
  return ended;
}

/** The same for a user who may have no password yet. */
export async function setPassword(internal: InternalRepositories, replacement: PasswordReplacement): Promise<NewViewAs[]> {
  const ended = await replacePassword(internal, replacement);
  if (ended !== null) return ended;
  await createAccount(internal, replacement);
  return endAccessOf(internal, replacement.userId);
}

/** The password hash of an enabled user, by the canonical address; null when there is none. */
export async function findPasswordHash(internal: InternalRepositories, email: string): Promise<string | null> {
  const [user] = await internal.authRecords.find('users', [equals('email', email), equals('disabled', 0)], 1);
  // Also read for an unknown address, so that it takes as many statements.
  const [account] = await internal.authRecords.find('authAccounts', accountConditionsOf(Number(user?.id ?? 0)), 1);
  return typeof account?.password === 'string' ? account.password : null;
}
