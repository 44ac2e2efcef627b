import { setImmediate } from 'node:timers';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type BetterSqlite3 from 'better-sqlite3';
import { type Connection, type Database, type DatabaseRow, transactionEndedMessage, type WriteResult } from './connection.ts';
import { toDatabaseError } from './databaseError.ts';
import { ConnectionQueue } from './connectionQueue.ts';
import type { Sql } from '../sql.ts';

const queueTimeoutMs = 5_000;
const statementCacheSize = 500;

/** Prepared statements by their text; the oldest go when there are too many. */
class StatementCache {
  private readonly cache = new Map<string, BetterSqlite3.Statement>();
  private readonly handle: BetterSqlite3.Database;

  constructor(handle: BetterSqlite3.Database) {
    this.handle = handle;
  }

  prepare(text: string): BetterSqlite3.Statement {
    const cached = this.cache.get(text);
    if (cached) return cached;
    const statement = this.handle.prepare(text);
    this.cache.set(text, statement);
    const oldest = this.cache.keys().next();
    if (this.cache.size > statementCacheSize && !oldest.done) this.cache.delete(oldest.value);
    return statement;
  }
}

const maxBlockingMs = 15;

/**
 * The driver works on the thread that answers, and a transaction of many statements would hold it to its end. After some time of work the
 * event loop gets a turn: what the statement did is done, and its result comes a little later.
 */
class EventLoopYielder {
  private since: number | null = null;

  async yieldIfDue(): Promise<void> {
    if (this.since === null) {
      this.since = performance.now();
      setImmediate(() => {
        this.since = null;
      });
    } else if (performance.now() - this.since > maxBlockingMs) await nextTurn();
  }
}

const eventLoopYielder = new EventLoopYielder();

/** The one connection, unguarded: only for whoever holds the queue. */
class SqliteConnection implements Connection {
  readonly dialect = 'sqlite';
  private readonly statements: StatementCache;
  private ended = false;

  constructor(statements: StatementCache) {
    this.statements = statements;
  }

  end(): void {
    this.ended = true;
  }

  async rows(statement: Sql): Promise<DatabaseRow[]> {
    const rows = this.runChecked(() => this.statements.prepare(statement.text).all(...statement.values) as DatabaseRow[]);
    await eventLoopYielder.yieldIfDue();
    return rows;
  }

  async write(statement: Sql): Promise<WriteResult> {
    const done = this.runChecked(() => this.statements.prepare(statement.text).run(...statement.values));
    await eventLoopYielder.yieldIfDue();
    return { changes: done.changes, id: Number(done.lastInsertRowid) };
  }

  private runChecked<T>(work: () => T): T {
    if (this.ended) throw new Error(transactionEndedMessage);
    try {
      return work();
    } catch (error) {
      throw toDatabaseError(error);
    }
  }
}

/**
 * SQLite has one connection. Every statement, lone reads and writes too, waits in the same queue as the transactions:
 * otherwise it would join whichever is open and vanish with its rollback.
 */
export function createSqliteDatabase(handle: BetterSqlite3.Database, close: () => Promise<void>): Database {
  const queue = new ConnectionQueue(queueTimeoutMs);
  const statements = new StatementCache(handle);
  const standalone = new SqliteConnection(statements);
  return {
    dialect: 'sqlite',
    rows: (statement) => (queue.isFree ? standalone.rows(statement) : queue.run(() => standalone.rows(statement))),
    write: (statement) => (queue.isFree ? standalone.write(statement) : queue.run(() => standalone.write(statement))),
    transaction: (work) =>
      queue.run(async () => {
        const connection = new SqliteConnection(statements);
        handle.exec('BEGIN IMMEDIATE');
        try {
          const result = await work(connection);
          handle.exec('COMMIT');
          return result;
        } catch (error) {
          if (handle.inTransaction) handle.exec('ROLLBACK');
          throw toDatabaseError(error);
        } finally {
          connection.end();
        }
      }),
    close,
  };
}
