import { type Connection, createConnection, type RowDataPacket } from 'mysql2/promise';

/** A migrated database on a test server, with the rows from its migrations. */
interface PooledDatabase {
  tablesWithoutIds: readonly string[];
  /** All columns of all tables, and all triggers. */
  schema: string;
  initialRows: ReadonlyMap<string, readonly RowDataPacket[]>;
}

const snapshots = new Map<string, PooledDatabase>();
const freeUrls: string[] = [];

async function withConnection<T>(url: string, work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await createConnection(url);
  try {
    return await work(connection);
  } finally {
    await connection.end();
  }
}

async function queryNames(connection: Connection, statement: string): Promise<string[]> {
  const [rows] = await connection.query<RowDataPacket[]>({ sql: statement, rowsAsArray: true });
  return rows.map((row) => String(row[0]));
}

const columnsQuery = `SELECT CONCAT_WS(' ', table_name, column_name, column_type, is_nullable) FROM information_schema.columns
  WHERE table_schema = DATABASE() ORDER BY table_name, ordinal_position`;
/** Tables that had a row since their ids were set back to 1. */
const autoIncrementQuery = `SELECT table_name FROM information_schema.tables
  WHERE table_schema = DATABASE() AND auto_increment > 1`;
const withoutIdsQuery = `SELECT table_name FROM information_schema.tables
  WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND auto_increment IS NULL`;

const readSchema = async (connection: Connection): Promise<string> =>
  [...(await queryNames(connection, columnsQuery)), ...(await queryNames(connection, 'SHOW TRIGGERS'))].join('\n');

/** Records the state of a freshly migrated database, to restore it for reuse. */
export const snapshotMigrated = (url: string): Promise<void> =>
  withConnection(url, async (connection) => {
    const tables = await queryNames(connection, 'SHOW TABLES');
    const initialRows = new Map<string, readonly RowDataPacket[]>();
    for (const table of tables) {
      const [rows] = await connection.query<RowDataPacket[]>('SELECT * FROM ??', [table]);
      if (rows.length > 0) initialRows.set(table, rows);
    }
    const tablesWithoutIds = await queryNames(connection, withoutIdsQuery);
    snapshots.set(url, { tablesWithoutIds, schema: await readSchema(connection), initialRows });
  });

async function isAsMigrated(connection: Connection, { schema, initialRows }: PooledDatabase): Promise<boolean> {
  if ((await readSchema(connection)) !== schema) return false;
  return (await queryNames(connection, 'SELECT id FROM migrations')).length === initialRows.get('migrations')?.length;
}

/** Resets a database after a test and returns it to the pool. Returns false if its schema has changed. */
export const releaseDatabase = (url: string): Promise<boolean> =>
  withConnection(url, async (connection) => {
    const snapshot = snapshots.get(url);
    if (!snapshot || !(await isAsMigrated(connection, snapshot))) return false;
    const { initialRows, tablesWithoutIds } = snapshot;
    await connection.query('SET foreign_key_checks = 0');
    const used = (await queryNames(connection, autoIncrementQuery)).filter((table) => table !== 'migrations');
    for (const table of [...used, ...tablesWithoutIds]) await connection.query('DELETE FROM ??', [table]);
    // Ids start at 1, as in a new database.
    for (const table of used) await connection.query('ALTER TABLE ?? AUTO_INCREMENT = 1', [table]);
    for (const [table, rows] of initialRows)
      if (table !== 'migrations') for (const row of rows) await connection.query('INSERT INTO ?? SET ?', [table, { ...row }]);
    freeUrls.push(url);
    return true;
  });

/** The URL of a free migrated database; undefined if there is none. */
export const acquireDatabase = (): string | undefined => freeUrls.pop();
