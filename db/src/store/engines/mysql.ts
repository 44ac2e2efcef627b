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
  query(options: QueryOptions, done: (error: Error | null, result: unknown) => void): unknown;
}

function runQuery(connection: Queryable, statement: Sql): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const options = { sql: statement.text, values: [...statement.values], timeout: statementTimeoutMs };
    connection.query(options, (error, result) => (error ? reject(toDatabaseError(error)) : resolve(result)));
  });
}

function wrapConnection(connection: Queryable): Connection {
  return {
    dialect: 'mysql',
    rows: async (statement) => (await runQuery(connection, statement)) as DatabaseRow[],
    write: async (statement): Promise<WriteResult> => {
      const { affectedRows = 0, insertId = 0 } = (await runQuery(connection, statement)) as MysqlWriteResult;
      return { changes: affectedRows, id: insertId };
    },
  };
}

/**
 * The connection of one transaction. It throws after the end of the transaction, because another request may use the connection
 * by then.
 */
class TransactionConnection implements Connection {
  readonly dialect = 'mysql';
  private readonly inner: Connection;
  private hasEnded = false;

  constructor(connection: Queryable) {
    this.inner = wrapConnection(connection);
  }

  end(): void {
    this.hasEnded = true;
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
    if (this.hasEnded) throw new Error(transactionEndedMessage);
  }
}

/**
 * Acquires a connection of the pool. Rejects with `unavailable` after `acquireTimeoutMs`; a connection that arrives later is
 * released.
 */
function acquireConnection(pool: Pool): Promise<PoolConnection> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      reject(new DatabaseError('unavailable', new Error('Waited too long for a connection.')));
    }, acquireTimeoutMs);
    pool.getConnection((error, connection) => {
      clearTimeout(timer);
      if (error) return reject(toDatabaseError(error));
      if (isLate) return connection.release();
      resolve(connection);
    });
  });
}

const literalSql = (text: string): Sql => ({ text, values: [] });
const isUnavailable = (error: unknown) => error instanceof DatabaseError && error.fault === 'unavailable';

/**
 * Touches the row that every visible write updates. A retried transaction locks it first, so that its snapshot is newer than the
 * conflicting write and concurrent writers are serialised.
 */
const touchDataVersion = literalSql('UPDATE `dataVersion` SET `number` = `number` WHERE `id` = 1');

async function attemptTransaction<T>(pool: Pool, work: (sql: Connection) => Promise<T>, isRetry: boolean): Promise<T> {
  const connection = await acquireConnection(pool);
  const transaction = new TransactionConnection(connection);
  let isBroken = false;
  try {
    await runQuery(connection, literalSql('START TRANSACTION'));
    if (isRetry) await runQuery(connection, touchDataVersion);
    const result = await work(transaction);
    await runQuery(connection, literalSql('COMMIT'));
    return result;
  } catch (error) {
    isBroken = isUnavailable(error);
    // A lock wait timeout does not roll back by itself.
    if (!isBroken) await runQuery(connection, literalSql('ROLLBACK')).catch(() => (isBroken = true));
    throw toDatabaseError(error);
  } finally {
    transaction.end();
    if (isBroken) connection.destroy();
    else connection.release();
  }
}

/** Runs a single statement on its own connection. After a timeout the connection is destroyed instead of reused. */
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

async function withRetries<T>(attempt: (isRetry: boolean) => Promise<T>): Promise<T> {
  for (let attemptsLeft = maxAttempts - 1; ; attemptsLeft -= 1) {
    try {
      return await attempt(attemptsLeft < maxAttempts - 1);
    } catch (error) {
      const canRetry = error instanceof DatabaseError && error.fault === 'retry';
      if (!canRetry) throw error;
      if (attemptsLeft === 0) throw new DatabaseError('unavailable', error);
      await pause(Math.random() * maxPauseMs);
    }
  }
}

/** A MySQL or MariaDB database, or a cluster: pooled connections, with retries when the server asks for them. */
export function createMysqlDatabase(pool: Pool, close: () => Promise<void>): Database {
  return {
    dialect: 'mysql',
    rows: (statement) => runAlone(pool, (sql) => sql.rows(statement)),
    write: (statement) => withRetries(() => runAlone(pool, (sql) => sql.write(statement))),
    transaction: (work) => withRetries((isRetry) => attemptTransaction(pool, work, isRetry)),
    close,
  };
}
