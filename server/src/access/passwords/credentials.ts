import {
  type AuthCondition,
  type Connection,
  deleteLinkTokens,
  deleteSessionsOf,
  findAuthRecords,
  insertAuthRecord,
  updateAuthRecords,
} from '@pilotage/db';

/** better-auth's word for an account with a password. */
const providerId = 'credential';

const equals = (field: string, value: string | number): AuthCondition => ({ field, operator: 'eq', value, connector: 'AND' });

const accountConditionsOf = (userId: number) => [equals('userId', userId), equals('providerId', providerId)];

/**
 * Gives a user a way to sign in; the operators' commands and the demo do this, nobody else. It takes the hash and not the
 * password, because hashing lasts too long for a transaction. Throws `duplicate` when there is one already.
 */
export async function createAccount(
  connection: Connection,
  account: { userId: number; passwordHash: string; at: Date },
): Promise<void> {
  const { userId, passwordHash, at } = account;
  const instant = at.toISOString();
  const times = { createdAt: instant, updatedAt: instant };
  await insertAuthRecord(connection, 'authAccounts', {
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
  /** Only where this is still the stored hash. */
  currentHash?: string;
}

/**
 * Puts a new password in the place of the old one and ends all sessions and links of the user (R08), so call it in a transaction.
 * False, with nothing changed, when there is no such account.
 */
export async function replacePassword(
  connection: Connection,
  { userId, passwordHash, at, currentHash }: PasswordReplacement,
): Promise<boolean> {
  const where = [...accountConditionsOf(userId), ...(currentHash === undefined ? [] : [equals('password', currentHash)])];
  const replaced = await updateAuthRecords(connection, 'authAccounts', where, {
    password: passwordHash,
    updatedAt: at.toISOString(),
  });
  if (replaced === 0) return false;
  await deleteSessionsOf(connection, userId);
  await deleteLinkTokens(connection, 'password', userId);
  return true;
}

/** The same for somebody who may have had no password yet. */
export async function setPassword(connection: Connection, replacement: Omit<PasswordReplacement, 'instead'>): Promise<void> {
  if (await replacePassword(connection, replacement)) return;
  await createAccount(connection, replacement);
  await deleteSessionsOf(connection, replacement.userId);
  await deleteLinkTokens(connection, 'password', replacement.userId);
}

/** What is stored of the password of an enabled user, by the canonical address; null when there is none. */
export async function findPasswordHash(connection: Connection, email: string): Promise<string | null> {
  const [user] = await findAuthRecords(connection, 'users', [equals('email', email), equals('disabled', 0)], 1);
  // Asked for an unknown address too, so that it takes as many statements.
  const [account] = await findAuthRecords(connection, 'authAccounts', accountConditionsOf(Number(user?.id ?? 0)), 1);
  return typeof account?.password === 'string' ? account.password : null;
}
