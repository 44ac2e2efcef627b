import type { Sql } from '../sql.ts';

export type DatabaseRow = Record<string, string | number | null>;

export interface WriteResult {
  /** How many rows the statement met. */
  changes: number;
  /** The id that the statement's new row was given. */
  id: number;
}

export type Dialect = 'sqlite' | 'mysql';

/** Where statements go: the database itself, or one open transaction of it. */
export interface Connection {
  readonly dialect: Dialect;
  rows(statement: Sql): Promise<DatabaseRow[]>;
  write(statement: Sql): Promise<WriteResult>;
}

/** What a connection says that is used after its transaction. */
export const transactionEndedMessage = 'The transaction has ended; nothing can be done in it any more.';

export interface Database extends Connection {
  /**
   * Runs `work` in one transaction: committed when it resolves, rolled back when it throws. Started anew, at most three times,
   * when the database asks for it (deadlock, lock wait, failed certification), so `work` may run more than once.
   */
  transaction<T>(work: (sql: Connection) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
