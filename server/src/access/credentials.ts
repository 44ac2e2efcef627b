import {
  type AuthCondition,
  type Connection,
  endLinks,
  endSessionsOf,
  findAuthRecords,
  insertAuthRecord,
  updateAuthRecords,
} from '@pilotage/db';

/** better-auth's word for an account with a password. */
const providerId = 'credential';

const equal = (field: string, value: string | number): AuthCondition => ({ field, operator: 'eq', value, connector: 'AND' });

const accountOf = (userId: number) => [equal('userId', userId), equal('providerId', providerId)];

/**
 * Gives a user a way to sign in; the operators' commands and the demo do this, nobody else. It takes the hash and not the
 * password, because hashing lasts too long for a transaction. Throws `duplicate` when there is one already.
 */
export async function createAccount(on: Connection, account: { userId: number; passwordHash: string; at: Date }): Promise<void> {
  const { userId, passwordHash, at } = account;
  const instant = at.toISOString();
  const times = { createdAt: instant, updatedAt: instant };
  await insertAuthRecord(on, 'authAccounts', { userId, providerId, accountId: String(userId), password: passwordHash, ...times });
}

interface Replacement {
  userId: number;
  passwordHash: string;
  at: Date;
  /** Only where this is still the stored hash. */
  instead?: string;
}

/**
 * Puts a new password in the place of the old one and ends all sessions and links of the user (R08), so call it in a transaction.
 * False, with nothing changed, when there is no such account.
 */
export async function replacePassword(on: Connection, { userId, passwordHash, at, instead }: Replacement): Promise<boolean> {
  const where = [...accountOf(userId), ...(instead === undefined ? [] : [equal('password', instead)])];
  const replaced = await updateAuthRecords(on, 'authAccounts', where, { password: passwordHash, updatedAt: at.toISOString() });
  if (replaced === 0) return false;
  await endSessionsOf(on, userId);
  await endLinks(on, 'password', userId);
  return true;
}

/** The same for somebody who may have had no password yet. */
export async function setPassword(on: Connection, replacement: Omit<Replacement, 'instead'>): Promise<void> {
  if (await replacePassword(on, replacement)) return;
  await createAccount(on, replacement);
  await endSessionsOf(on, replacement.userId);
  await endLinks(on, 'password', replacement.userId);
}

/** What is stored of the password of an enabled user, by the canonical address; null when there is none. */
export async function passwordHashOf(on: Connection, email: string): Promise<string | null> {
  const [user] = await findAuthRecords(on, 'users', [equal('email', email), equal('disabled', 0)], 1);
  // Asked for an unknown address too, so that it takes as many statements.
  const [account] = await findAuthRecords(on, 'authAccounts', accountOf(Number(user?.id ?? 0)), 1);
  return typeof account?.password === 'string' ? account.password : null;
}
