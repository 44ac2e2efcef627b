import { createHash } from 'node:crypto';
import { DatabaseError, type OpenDatabase } from '@pilotage/db';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterMySQL, RateLimiterRes } from 'rate-limiter-flexible';

export type ConnectionPool = NonNullable<OpenDatabase['pool']>;

/** Points are restored after this many seconds. */
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

/** Consumes points. Returns the seconds to wait where too few are left; then none are consumed. */
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

/** Increments the count and returns it. For limiters that never run out of points. */
export const incrementCounter = async (limiter: RateLimiterAbstract, key: string): Promise<number> =>
  (await retryDeadlocks(() => limiter.consume(key))).consumedPoints;

/** Starts a pause of this many seconds; returns the seconds to wait where one is running already. */
export async function startPause(limiter: RateLimiterAbstract, key: string, seconds: number): Promise<number | null> {
  try {
    await retryDeadlocks(() => limiter.consume(key, 1, { customDuration: seconds }));
    return null;
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
  }
}

/** The seconds to wait where no point is left; consumes nothing. */
export async function getRetryAfter(limiter: RateLimiterAbstract, key: string): Promise<number | null> {
  const state = await retryDeadlocks(() => limiter.get(key));
  return state === null || state.remainingPoints > 0 ? null : Math.max(1, Math.ceil(state.msBeforeNext / 1000));
}

export const refundPoints = (limiter: RateLimiterAbstract, key: string, points = 1) =>
  retryDeadlocks(() => limiter.reward(key, points));
export const resetCounter = (limiter: RateLimiterAbstract, key: string) => retryDeadlocks(() => limiter.delete(key));

/** Keys are hashed: the table stores no addresses, and any address fits its column. */
export const hashLimiterKey = (account: string) => createHash('sha256').update(account).digest('hex');

/** The limiter writes the database's name into each statement; mysql2 keeps the name deeper than its types say. */
function databaseNameOf({ config }: { config: object }): string {
  const connection = 'connectionConfig' in config ? config.connectionConfig : null;
  const database = connection && typeof connection === 'object' && 'database' in connection ? connection.database : null;
  if (typeof database !== 'string') throw new Error('The address of the database names no database.');
  return database;
}

/** Allows `points` in a quarter of an hour, or in the given seconds; counted in the database where several servers share one. */
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
