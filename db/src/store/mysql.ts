import { setTimeout as pause } from 'node:timers/promises';
import type { Pool, PoolConnection, QueryOptions } from 'mysql2';
import { type Connection, type Database, type Row, transactionEnded, type Written } from './connection.ts';
import { DatabaseError, databaseError } from './databaseError.ts';
import type { Sql } from './sql.ts';

const statementLimit = 3_000;
const waitLimit = 2_500;
const tries = 6;
const longestPause = 60;

interface Answer {
  affectedRows?: number;
  insertId?: number;
}

interface Asks {
  query(options: QueryOptions, done: (error: Error | null, answer: unknown) => void): unknown;
}

function ask(on: Asks, statement: Sql): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const options = { sql: statement.text, values: [...statement.values], timeout: statementLimit };
    on.query(options, (error, answer) => (error ? reject(databaseError(error)) : resolve(answer)));
  });
}

function connectionOn(on: Asks): Connection {
  return {
    dialect: 'mysql',
    rows: async (statement) => (await ask(on, statement)) as Row[],
    write: async (statement): Promise<Written> => {
      const { affectedRows = 0, insertId = 0 } = (await ask(on, statement)) as Answer;
      return { changes: affectedRows, id: insertId };
    },
  };
}

/** The connection of one transaction: refused once that has ended, since by then somebody else may hold it. */
class TransactionConnection implements Connection {
  readonly dialect = 'mysql';
  private readonly inner: Connection;
  private ended = false;

  constructor(on: Asks) {
    this.inner = connectionOn(on);
  }

  end(): void {
    this.ended = true;
  }

  async rows(statement: Sql): Promise<Row[]> {
    this.assertOpen();
    return this.inner.rows(statement);
  }

  async write(statement: Sql): Promise<Written> {
    this.assertOpen();
    return this.inner.write(statement);
  }

  private assertOpen(): void {
    if (this.ended) throw new Error(transactionEnded);
  }
}

/** A connection of the pool, or `unavailable` when none is free in time; one that comes too late goes back at once. */
function take(pool: Pool): Promise<PoolConnection> {
  return new Promise((resolve, reject) => {
    let late = false;
    const expires = setTimeout(() => {
      late = true;
      reject(new DatabaseError('unavailable', new Error('Waited too long for a connection.')));
    }, waitLimit);
    pool.getConnection((error, connection) => {
      clearTimeout(expires);
      if (error) return reject(databaseError(error));
      if (late) return connection.release();
      resolve(connection);
    });
  });
}

const plain = (text: string): Sql => ({ text, values: [] });
const isUnavailable = (error: unknown) => error instanceof DatabaseError && error.fault === 'unavailable';

/**
 * The row that every write raises which others see. Whoever lost a race begins again by holding it: its snapshot is then
 * younger than what it lost against, and of many writers each gets its turn.
 */
const turn = plain('UPDATE `dataVersion` SET `number` = `number` WHERE `id` = 1');

async function once<T>(pool: Pool, work: (sql: Connection) => Promise<T>, again: boolean): Promise<T> {
  const connection = await take(pool);
  const inside = new TransactionConnection(connection);
  let broken = false;
  try {
    await ask(connection, plain('START TRANSACTION'));
    if (again) await ask(connection, turn);
    const result = await work(inside);
    await ask(connection, plain('COMMIT'));
    return result;
  } catch (error) {
    broken = isUnavailable(error);
    // A lock wait that timed out has not rolled back by itself.
    if (!broken) await ask(connection, plain('ROLLBACK')).catch(() => (broken = true));
    throw databaseError(error);
  } finally {
    inside.end();
    if (broken) connection.destroy();
    else connection.release();
  }
}

/** A lone statement holds its connection alone; after a timeout the connection is thrown away, not reused. */
async function lone<T>(pool: Pool, work: (sql: Connection) => Promise<T>): Promise<T> {
  const connection = await take(pool);
  try {
    const result = await work(connectionOn(connection));
    connection.release();
    return result;
  } catch (error) {
    if (isUnavailable(error)) connection.destroy();
    else connection.release();
    throw error;
  }
}

async function retried<T>(attempt: (again: boolean) => Promise<T>): Promise<T> {
  for (let left = tries - 1; ; left -= 1) {
    try {
      return await attempt(left < tries - 1);
    } catch (error) {
      const again = error instanceof DatabaseError && error.fault === 'retry';
      if (!again) throw error;
      if (left === 0) throw new DatabaseError('unavailable', error);
      await pause(Math.random() * longestPause);
    }
  }
}

/** MySQL, MariaDB, or a cluster of them: a pool of connections, transactions retried when the server asks for it. */
export function mysqlDatabase(pool: Pool, close: () => Promise<void>): Database {
  return {
    dialect: 'mysql',
    rows: (statement) => lone(pool, (sql) => sql.rows(statement)),
    write: (statement) => retried(() => lone(pool, (sql) => sql.write(statement))),
    transaction: (work) => retried((again) => once(pool, work, again)),
    close,
  };
}
