import { createHash } from 'node:crypto';
import { DatabaseError, type OpenDatabase } from '@pilotage/db';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterMySQL, RateLimiterRes } from 'rate-limiter-flexible';
import { peerAddress } from './peerAddress.ts';
import { Turns } from './turns.ts';

type Pool = NonNullable<OpenDatabase['pool']>;

const windowSeconds = 15 * 60;
const wrongOfAccount = 10;
const wrongOfAddress = 100;

/** `undecided` when the password was never looked at: it counts neither for nor against anybody. */
export type Verdict = 'right' | 'wrong' | 'undecided';

interface Guess<T> {
  /** The canonical address of the account (`emailAddress`). */
  account: string;
  /** The peer's address. */
  address: string;
  check: () => Promise<T>;
  verdict: (result: T) => Verdict;
}

/** Refused without a look at the password; `retryAfter` in seconds. */
type Limited<T> = { refused: false; result: T } | { refused: true; retryAfter: number };

export interface SignInLimits {
  guess<T>(guess: Guess<T>): Promise<Limited<T>>;
}

const isDeadlock = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === 'ER_LOCK_DEADLOCK' || error.code === 'ER_CHECKREAD');

async function counted<T>(step: () => Promise<T>, left = 3): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof RateLimiterRes) throw error;
    if (left > 0 && isDeadlock(error)) return counted(step, left - 1);
    throw new DatabaseError('unavailable', error);
  }
}

/** Spends one point; the seconds to wait when there was none left, which costs nothing then. */
async function spend(limiter: RateLimiterAbstract, key: string): Promise<number | null> {
  try {
    await counted(() => limiter.consume(key));
    return null;
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    await giveBack(limiter, key);
    return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
  }
}

const giveBack = (limiter: RateLimiterAbstract, key: string) => counted(() => limiter.reward(key));
const forget = (limiter: RateLimiterAbstract, key: string) => counted(() => limiter.delete(key));

/** People's addresses do not stand in the table, and any address fits its column. */
const keyOf = (account: string) => createHash('sha256').update(account).digest('hex');

/** The limiter names the database in each statement; mysql2 keeps the name deeper than its types say. */
function databaseOf({ config }: { config: object }): string {
  const connection = 'connectionConfig' in config ? config.connectionConfig : null;
  const database = connection && typeof connection === 'object' && 'database' in connection ? connection.database : null;
  if (typeof database !== 'string') throw new Error('The address of the database names no database.');
  return database;
}

function limiterOf(pool: Pool | null, keyPrefix: string, points: number): RateLimiterAbstract {
  const limit = { keyPrefix, points, duration: windowSeconds };
  if (!pool) return new RateLimiterMemory(limit);
  const table = { dbName: databaseOf(pool), tableName: 'rateLimits', tableCreated: true };
  return new RateLimiterMySQL({ ...limit, ...table, storeClient: pool, storeType: 'pool' });
}

/**
 * How often somebody may guess: 10 wrong passwords for an account and 100 from an address in 15 minutes (R22). Both are
 * spent before the password is looked at, so that guesses sent all at once are counted too, and given back when it was
 * right. Only few are looked at together; the others wait (`Busy` when too many do), so that a crowd from one address
 * with the right passwords does not spend what it would get back a moment later.
 */
export function openSignInLimits(pool: Pool | null): SignInLimits {
  const accounts = limiterOf(pool, 'account', wrongOfAccount);
  const addresses = limiterOf(pool, 'address', wrongOfAddress);
  const turns = new Turns({ atOnce: 4, mayWait: 100 });

  async function settle(verdict: Verdict, account: string, address: string): Promise<void> {
    if (verdict === 'wrong') return;
    await giveBack(addresses, address);
    await (verdict === 'right' ? forget(accounts, account) : giveBack(accounts, account));
  }

  async function judged<T>({ check, verdict }: Guess<T>, account: string, address: string): Promise<T> {
    let decided: Verdict = 'undecided';
    try {
      const result = await check();
      decided = verdict(result);
      return result;
    } finally {
      await settle(decided, account, address);
    }
  }

  async function guess<T>(asked: Guess<T>): Promise<Limited<T>> {
    const account = keyOf(asked.account);
    const address = peerAddress(asked.address);
    const addressWaits = await spend(addresses, address);
    if (addressWaits !== null) return { refused: true, retryAfter: addressWaits };
    const accountWaits = await spend(accounts, account);
    if (accountWaits === null) return { refused: false, result: await judged(asked, account, address) };
    await giveBack(addresses, address);
    return { refused: true, retryAfter: accountWaits };
  }

  return { guess: (asked) => turns.run(() => guess(asked)) };
}
