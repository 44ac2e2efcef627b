import { setImmediate } from 'node:timers';
import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type BetterSqlite3 from 'better-sqlite3';
import { type Connection, type Database, type DatabaseRow, transactionEndedMessage, type WriteResult } from './connection.ts';
import { toDatabaseError } from './databaseError.ts';
import { ConnectionQueue } from './connectionQueue.ts';
import type { Sql } from '../sql.ts';

const queueTimeoutMs = 5_000;
const statementCacheSize = 500;

/** Cache of prepared statements by text; the oldest is dropped beyond the limit. */
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
 * The driver is synchronous and would block the event loop during long transactions. After `maxBlockingMs` of work this yields
 * once; the statement is already done, only its result is delayed.
 */
class EventLoopYielder {
  private since: number | null = null;

  async yieldIfDue(): Promise<void> {
    if (this.since === null) {
      this.since = performance.now();
      setImmediate(() => {
        this.since = null;
      });
    } else if (performance.now() - this.since > maxBlockingMs) await yieldToEventLoop();
  }
}

const eventLoopYielder = new EventLoopYielder();

/** The single connection, without locking: for the owner of the queue slot only. */
class SqliteConnection implements Connection {
  readonly dialect = 'sqlite';
  private readonly statements: StatementCache;
  private hasEnded = false;

  constructor(statements: StatementCache) {
    this.statements = statements;
  }

  end(): void {
    this.hasEnded = true;
  }

  async rows(statement: Sql): Promise<DatabaseRow[]> {
    const rows = this.runChecked(() => this.statements.prepare(statement.text).all(...statement.values) as DatabaseRow[]);
    await eventLoopYielder.yieldIfDue();
    return rows;
  }

  async write(statement: Sql): Promise<WriteResult> {
    const result = this.runChecked(() => this.statements.prepare(statement.text).run(...statement.values));
    await eventLoopYielder.yieldIfDue();
    return { changes: result.changes, id: Number(result.lastInsertRowid) };
  }

  private runChecked<T>(work: () => T): T {
    if (this.hasEnded) throw new Error(transactionEndedMessage);
    try {
      return work();
    } catch (error) {
      throw toDatabaseError(error);
    }
  }
}

/**
 * A SQLite database has a single connection. All statements, also outside transactions, wait in the same queue; otherwise they
 * would join an open transaction and be lost with its rollback.
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
