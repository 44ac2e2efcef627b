import type { Connection } from './engines/connection.ts';
import { ReadOnly } from './storeErrors.ts';

const readOnlyByConnection = new WeakMap<Connection, Connection>();

/** The same connection without writes: each throws `ReadOnly` before it is sent. The same object each time, so that caches by connection are shared. */
export function readOnly(connection: Connection): Connection {
  const existing = readOnlyByConnection.get(connection);
  if (existing) return existing;
  const created: Connection = {
    dialect: connection.dialect,
    rows: (statement) => connection.rows(statement),
    write: async () => {
      throw new ReadOnly();
    },
  };
  readOnlyByConnection.set(connection, created);
  return created;
}
