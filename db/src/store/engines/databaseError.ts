/**
 * Kinds of database errors. `duplicate`: a unique key exists already. `reference`: a foreign key has no target or is still
 * referenced. `retry`: the transaction can be repeated. `unavailable`: down, overloaded or full; the request can be repeated
 * later.
 */
export type DatabaseFault = 'duplicate' | 'reference' | 'retry' | 'unavailable';

export class DatabaseError extends Error {
  readonly fault: DatabaseFault;

  constructor(fault: DatabaseFault, cause: unknown) {
    super(`Database error: ${fault}.`, { cause });
    this.name = 'DatabaseError';
    this.fault = fault;
  }
}

const faultByCode: Readonly<Record<string, DatabaseFault>> = {
  SQLITE_CONSTRAINT_UNIQUE: 'duplicate',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'duplicate',
  SQLITE_CONSTRAINT_FOREIGNKEY: 'reference',
  SQLITE_BUSY: 'unavailable',
  SQLITE_FULL: 'unavailable',
  SQLITE_READONLY: 'unavailable',
  ER_DUP_ENTRY: 'duplicate',
  ER_NO_REFERENCED_ROW_2: 'reference',
  ER_ROW_IS_REFERENCED_2: 'reference',
  ER_LOCK_DEADLOCK: 'retry',
  ER_LOCK_WAIT_TIMEOUT: 'retry',
  ER_CHECKREAD: 'retry',
  ER_CON_COUNT_ERROR: 'unavailable',
  ER_TOO_MANY_USER_CONNECTIONS: 'unavailable',
  ER_STATEMENT_TIMEOUT: 'unavailable',
  ER_QUERY_TIMEOUT: 'unavailable',
  ER_QUERY_INTERRUPTED: 'unavailable',
  ER_SERVER_SHUTDOWN: 'unavailable',
  ER_RECORD_FILE_FULL: 'unavailable',
  ER_UNKNOWN_COM_ERROR: 'unavailable',
  ER_OPTION_PREVENTS_STATEMENT: 'unavailable',
  PROTOCOL_CONNECTION_LOST: 'unavailable',
  PROTOCOL_SEQUENCE_TIMEOUT: 'unavailable',
  POOL_CLOSED: 'unavailable',
  POOL_NONEONLINE: 'unavailable',
  ECONNREFUSED: 'unavailable',
  ECONNRESET: 'unavailable',
  ENOENT: 'unavailable',
  EPIPE: 'unavailable',
  ETIMEDOUT: 'unavailable',
};

const unavailableMessages =
  /^(Queue limit reached|No connections available|Pool is closed)|connection is in closed state|closed state/i;

/** Converts a known driver error to a `DatabaseError`; returns other errors unchanged. */
export function toDatabaseError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const fault = Object.hasOwn(faultByCode, code) ? faultByCode[code] : undefined;
  if (fault) return new DatabaseError(fault, error);
  if (code.startsWith('SQLITE_IOERR') || unavailableMessages.test(error.message)) return new DatabaseError('unavailable', error);
  // A fatal error of the connection, also at COMMIT, has no code of its own.
  if ('fatal' in error && error.fatal === true) return new DatabaseError('unavailable', error);
  return error;
}
