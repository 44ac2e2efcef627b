import { createHash } from 'node:crypto';
import { DatabaseError, type OpenDatabase } from '@pilotage/db';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterMySQL, RateLimiterRes } from 'rate-limiter-flexible';

export type ConnectionPool = NonNullable<OpenDatabase['pool']>;

/** Points are given back after so many seconds. */
const windowSeconds = 15 * 60;

const isDeadlock = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === 'ER_LOCK_DEADLOCK' || error.code === 'ER_CHECKREAD');

async function retryDeadlocks<T>(work: () => Promise<T>, retriesLeft = 3): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RateLimiterRes) throw error;
    if (retriesLeft > 0 && isDeadlock(error)) return retryDeadlocks(work, retriesLeft - 1);
    throw new DatabaseError('unavailable', error);
  }
}

/** Spends points; the seconds to wait when there were not so many left, which costs nothing then. */
export async function consumePoints(limiter: RateLimiterAbstract, key: string, points = 1): Promise<number | null> {
  try {
    await retryDeadlocks(() => limiter.consume(key, points));
    return null;
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    await refundPoints(limiter, key, points);
    return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
  }
}

/** Counts one more; how many there are now. For limiters of more points than anybody spends. */
export const incrementCounter = async (limiter: RateLimiterAbstract, key: string): Promise<number> =>
  (await retryDeadlocks(() => limiter.consume(key))).consumedPoints;

/** Opens a pause of so many seconds; the seconds to wait where one is open already. */
export async function startPause(limiter: RateLimiterAbstract, key: string, seconds: number): Promise<number | null> {
  try {
    await retryDeadlocks(() => limiter.consume(key, 1, { customDuration: seconds }));
    return null;
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
  }
}

/** The seconds to wait where no point is left; spends nothing. */
export async function getRetryAfter(limiter: RateLimiterAbstract, key: string): Promise<number | null> {
  const state = await retryDeadlocks(() => limiter.get(key));
  return state === null || state.remainingPoints > 0 ? null : Math.max(1, Math.ceil(state.msBeforeNext / 1000));
}

export const refundPoints = (limiter: RateLimiterAbstract, key: string, points = 1) =>
  retryDeadlocks(() => limiter.reward(key, points));
export const resetCounter = (limiter: RateLimiterAbstract, key: string) => retryDeadlocks(() => limiter.delete(key));

/** People's addresses do not stand in the table, and any address fits its column. */
export const hashLimiterKey = (account: string) => createHash('sha256').update(account).digest('hex');

/** The limiter names the database in each statement; mysql2 keeps the name deeper than its types say. */
function databaseNameOf({ config }: { config: object }): string {
  const connection = 'connectionConfig' in config ? config.connectionConfig : null;
  const database = connection && typeof connection === 'object' && 'database' in connection ? connection.database : null;
  if (typeof database !== 'string') throw new Error('The address of the database names no database.');
  return database;
}

/** Counts to `points` in a quarter of an hour, or in so many seconds, in the database where several servers share one. */
export function createRateLimiter(
  pool: ConnectionPool | null,
  keyPrefix: string,
  points: number,
  duration = windowSeconds,
): RateLimiterAbstract {
  const options = { keyPrefix, points, duration };
  if (!pool) return new RateLimiterMemory(options);
  const table = { dbName: databaseNameOf(pool), tableName: 'rateLimits', tableCreated: true };
  return new RateLimiterMySQL({ ...options, ...table, storeClient: pool, storeType: 'pool' });
}
