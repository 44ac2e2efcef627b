import type { Pool, PoolConnection } from 'mysql2';
import { DatabaseError, toDatabaseError } from './databaseError.ts';
import type { OpenDatabase } from './openDatabase.ts';

const lockName = 'pilotage-start';
const waitSeconds = 120;

const acquireConnection = (pool: Pool): Promise<PoolConnection> =>
  new Promise((resolve, reject) =>
    pool.getConnection((error, connection) => (error ? reject(toDatabaseError(error)) : resolve(connection))),
  );

const runQuery = (connection: PoolConnection, text: string, values: readonly (string | number)[]): Promise<unknown> =>
  new Promise((resolve, reject) =>
    connection.query({ sql: text, values: [...values], timeout: (waitSeconds + 5) * 1000 }, (error, rows) =>
      error ? reject(toDatabaseError(error)) : resolve(rows),
    ),
  );

const isLockTaken = (rows: unknown): boolean => JSON.stringify(rows) === '[{"taken":1}]';

/**
 * Runs startup work on the database (migrations, first records) under a lock, so that servers that start together run it one
 * after the other. SQLite has a single server and needs no lock. Throws a `DatabaseError` (`unavailable`) if the lock is not
 * free within `waitSeconds`.
 *
 * DDL statements commit implicitly, so a transaction would not exclude others. The lock is a named lock of the server and is
 * released with its connection.
 */
export async function withStartupLock<T>({ pool }: OpenDatabase, work: () => Promise<T>): Promise<T> {
  if (!pool) return work();
  const connection = await acquireConnection(pool);
  try {
    await runQuery(connection, 'SET SESSION max_statement_time = 0', []).catch(() => undefined);
    if (
      !isLockTaken(
        await runQuery(connection, 'SELECT GET_LOCK(CONCAT(DATABASE(), ?), ?) AS taken', [`-${lockName}`, waitSeconds]),
      )
    )
      throw new DatabaseError('unavailable', new Error('Another server is still migrating the database.'));
    return await work();
  } finally {
    // The connection has other settings than the pool; destroying it also releases the lock.
    connection.destroy();
  }
}
