import { setTimeout as pause } from 'node:timers/promises';
import type { Pool, PoolConnection, QueryOptions } from 'mysql2';
import { type Connection, type Database, type DatabaseRow, transactionEndedMessage, type WriteResult } from './connection.ts';
import { DatabaseError, toDatabaseError } from './databaseError.ts';
import type { Sql } from '../sql.ts';

const statementTimeoutMs = 3_000;
const acquireTimeoutMs = 2_500;
const maxAttempts = 6;
const maxPauseMs = 60;

interface MysqlWriteResult {
  affectedRows?: number;
  insertId?: number;
}

interface Queryable {
  query(options: QueryOptions, done: (error: Error | null, answer: unknown) => void): unknown;
}

function runQuery(on: Queryable, statement: Sql): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const options = { sql: statement.text, values: [...statement.values], timeout: statementTimeoutMs };
    on.query(options, (error, result) => (error ? reject(toDatabaseError(error)) : resolve(result)));
  });
}

function wrapConnection(on: Queryable): Connection {
  return {
    dialect: 'mysql',
    rows: async (statement) => (await runQuery(on, statement)) as DatabaseRow[],
    write: async (statement): Promise<WriteResult> => {
      const { affectedRows = 0, insertId = 0 } = (await runQuery(on, statement)) as MysqlWriteResult;
      return { changes: affectedRows, id: insertId };
    },
  };
}

/** The connection of one transaction: refused once that has ended, since by then somebody else may hold it. */
class TransactionConnection implements Connection {
  readonly dialect = 'mysql';
  private readonly inner: Connection;
  private ended = false;

  constructor(on: Queryable) {
    this.inner = wrapConnection(on);
  }

  end(): void {
    this.ended = true;
  }

  async rows(statement: Sql): Promise<DatabaseRow[]> {
    this.assertOpen();
    return this.inner.rows(statement);
  }

  async write(statement: Sql): Promise<WriteResult> {
    this.assertOpen();
    return this.inner.write(statement);
  }

  private assertOpen(): void {
    if (this.ended) throw new Error(transactionEndedMessage);
  }
}

/** A connection of the pool, or `unavailable` when none is free in time; one that comes too late goes back at once. */
function acquireConnection(pool: Pool): Promise<PoolConnection> {
  return new Promise((resolve, reject) => {
    let late = false;
    const expires = setTimeout(() => {
      late = true;
      reject(new DatabaseError('unavailable', new Error('Waited too long for a connection.')));
    }, acquireTimeoutMs);
    pool.getConnection((error, connection) => {
      clearTimeout(expires);
      if (error) return reject(toDatabaseError(error));
      if (late) return connection.release();
      resolve(connection);
    });
  });
}

const literalSql = (text: string): Sql => ({ text, values: [] });
const isUnavailable = (error: unknown) => error instanceof DatabaseError && error.fault === 'unavailable';

/**
 * The row that every write raises which others see. Whoever lost a race begins again by holding it: its snapshot is then
 * younger than what it lost against, and of many writers each gets its turn.
 */
const touchDataVersion = literalSql('UPDATE `dataVersion` SET `number` = `number` WHERE `id` = 1');

async function attemptTransaction<T>(pool: Pool, work: (sql: Connection) => Promise<T>, isRetry: boolean): Promise<T> {
  const connection = await acquireConnection(pool);
  const inside = new TransactionConnection(connection);
  let broken = false;
  try {
    await runQuery(connection, literalSql('START TRANSACTION'));
    if (isRetry) await runQuery(connection, touchDataVersion);
    const result = await work(inside);
    await runQuery(connection, literalSql('COMMIT'));
    return result;
  } catch (error) {
    broken = isUnavailable(error);
    // A lock wait that timed out has not rolled back by itself.
    if (!broken) await runQuery(connection, literalSql('ROLLBACK')).catch(() => (broken = true));
    throw toDatabaseError(error);
  } finally {
    inside.end();
    if (broken) connection.destroy();
    else connection.release();
  }
}

/** A lone statement holds its connection alone; after a timeout the connection is thrown away, not reused. */
async function runAlone<T>(pool: Pool, work: (sql: Connection) => Promise<T>): Promise<T> {
  const connection = await acquireConnection(pool);
  try {
    const result = await work(wrapConnection(connection));
    connection.release();
    return result;
  } catch (error) {
    if (isUnavailable(error)) connection.destroy();
    else connection.release();
    throw error;
  }
}

async function withRetries<T>(attempt: (again: boolean) => Promise<T>): Promise<T> {
  for (let left = maxAttempts - 1; ; left -= 1) {
    try {
      return await attempt(left < maxAttempts - 1);
    } catch (error) {
      const again = error instanceof DatabaseError && error.fault === 'retry';
      if (!again) throw error;
      if (left === 0) throw new DatabaseError('unavailable', error);
      await pause(Math.random() * maxPauseMs);
    }
  }
}

/** MySQL, MariaDB, or a cluster of them: a pool of connections, transactions retried when the server asks for it. */
export function createMysqlDatabase(pool: Pool, close: () => Promise<void>): Database {
  return {
    dialect: 'mysql',
    rows: (statement) => runAlone(pool, (sql) => sql.rows(statement)),
    write: (statement) => withRetries(() => runAlone(pool, (sql) => sql.write(statement))),
    transaction: (work) => withRetries((isRetry) => attemptTransaction(pool, work, isRetry)),
    close,
  };
}
