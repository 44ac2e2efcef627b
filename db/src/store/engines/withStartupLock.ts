import type { Pool, PoolConnection } from 'mysql2';
import { DatabaseError, toDatabaseError } from './databaseError.ts';
import type { OpenDatabase } from './openDatabase.ts';

const lockName = 'pilotage-start';
const waitSeconds = 120;

const acquireConnection = (pool: Pool): Promise<PoolConnection> =>
  new Promise((resolve, reject) =>
    pool.getConnection((error, connection) => (error ? reject(toDatabaseError(error)) : resolve(connection))),
  );

const runQuery = (on: PoolConnection, text: string, values: readonly (string | number)[]): Promise<unknown> =>
  new Promise((resolve, reject) =>
    on.query({ sql: text, values: [...values], timeout: (waitSeconds + 5) * 1000 }, (error, rows) =>
      error ? reject(toDatabaseError(error)) : resolve(rows),
    ),
  );

const isLockTaken = (rows: unknown): boolean => JSON.stringify(rows) === '[{"taken":1}]';

/**
 * Runs what a start does to the database (migrations, first records) while no other server of this database does: several
 * that start together follow one after the other. SQLite belongs to one server, which is alone anyway.
 *
 * A statement that changes tables commits by itself, so a transaction would not hold others off; the lock is the server's,
 * for the time of the start, and ends with its connection.
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
      throw new DatabaseError('unavailable', new Error('Another server is still bringing the tables up to date.'));
    return await work();
  } finally {
    // Its settings are no longer those of the pool, and with it the lock goes.
    connection.destroy();
  }
}
