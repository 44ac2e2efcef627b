import { setImmediate } from 'node:timers';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type BetterSqlite3 from 'better-sqlite3';
import { type Connection, type Database, type Row, transactionEnded, type Written } from './connection.ts';
import { databaseError } from './databaseError.ts';
import { Queue } from './queue.ts';
import type { Sql } from './sql.ts';

const waitLimit = 5_000;
const statementsKept = 500;

/** Prepared statements by their text; the oldest go when there are too many. */
class Statements {
  private readonly kept = new Map<string, BetterSqlite3.Statement>();
  private readonly handle: BetterSqlite3.Database;

  constructor(handle: BetterSqlite3.Database) {
    this.handle = handle;
  }

  prepare(text: string): BetterSqlite3.Statement {
    const known = this.kept.get(text);
    if (known) return known;
    const statement = this.handle.prepare(text);
    this.kept.set(text, statement);
    const oldest = this.kept.keys().next();
    if (this.kept.size > statementsKept && !oldest.done) this.kept.delete(oldest.value);
    return statement;
  }
}

const longestTurn = 15;

/**
 * The driver works on the thread that answers, and a transaction of many statements would hold it to its end. After some time of work the
 * event loop gets a turn: what the statement did is done, and its result comes a little later.
 */
class Breath {
  private since: number | null = null;

  async take(): Promise<void> {
    if (this.since === null) {
      this.since = performance.now();
      setImmediate(() => {
        this.since = null;
      });
    } else if (performance.now() - this.since > longestTurn) await nextTurn();
  }
}

const breath = new Breath();

/** The one connection, unguarded: only for whoever holds the queue. */
class Handle implements Connection {
  readonly dialect = 'sqlite';
  private readonly statements: Statements;
  private ended = false;

  constructor(statements: Statements) {
    this.statements = statements;
  }

  end(): void {
    this.ended = true;
  }

  async rows(statement: Sql): Promise<Row[]> {
    const rows = this.guarded(() => this.statements.prepare(statement.text).all(...statement.values) as Row[]);
    await breath.take();
    return rows;
  }

  async write(statement: Sql): Promise<Written> {
    const done = this.guarded(() => this.statements.prepare(statement.text).run(...statement.values));
    await breath.take();
    return { changes: done.changes, id: Number(done.lastInsertRowid) };
  }

  private guarded<T>(work: () => T): T {
    if (this.ended) throw new Error(transactionEnded);
    try {
      return work();
    } catch (error) {
      throw databaseError(error);
    }
  }
}

/**
 * SQLite has one connection. Every statement, lone reads and writes too, waits in the same queue as the transactions:
 * otherwise it would join whichever is open and vanish with its rollback.
 */
export function sqliteDatabase(handle: BetterSqlite3.Database, close: () => Promise<void>): Database {
  const queue = new Queue(waitLimit);
  const statements = new Statements(handle);
  const lone = new Handle(statements);
  return {
    dialect: 'sqlite',
    rows: (statement) => (queue.isFree ? lone.rows(statement) : queue.run(() => lone.rows(statement))),
    write: (statement) => (queue.isFree ? lone.write(statement) : queue.run(() => lone.write(statement))),
    transaction: (work) =>
      queue.run(async () => {
        const inside = new Handle(statements);
        handle.exec('BEGIN IMMEDIATE');
        try {
          const result = await work(inside);
          handle.exec('COMMIT');
          return result;
        } catch (error) {
          if (handle.inTransaction) handle.exec('ROLLBACK');
          throw databaseError(error);
        } finally {
          inside.end();
        }
      }),
    close,
  };
}
