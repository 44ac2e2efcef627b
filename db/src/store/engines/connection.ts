import type { Sql } from '../sql.ts';

export type DatabaseRow = Record<string, string | number | null>;

export interface WriteResult {
  /** Number of matched rows. */
  changes: number;
  /** Id of the new row. */
  id: number;
}

export type Dialect = 'sqlite' | 'mysql';

/** Executes statements: in the database itself, or in one open transaction. */
export interface Connection {
  readonly dialect: Dialect;
  rows(statement: Sql): Promise<DatabaseRow[]>;
  write(statement: Sql): Promise<WriteResult>;
}

/** Error message for a connection that is used after its transaction. */
export const transactionEndedMessage = 'The transaction has ended; its connection cannot be used any more.';

export interface Database extends Connection {
  /**
   * Runs `work` in a transaction: commits when it resolves, rolls back when it throws. `work` can run several times, because the
   * transaction is retried if the database asks for it (deadlock, lock wait, failed certification). Throws a `DatabaseError`
   * (`unavailable`) after the last attempt.
   */
  transaction<T>(work: (sql: Connection) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
