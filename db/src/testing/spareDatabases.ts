import { type Connection, createConnection, type ResultSetHeader, type RowDataPacket } from 'mysql2/promise';

/** A migrated database on a server for tests, and what its migrations have written into it. */
interface Spare {
  url: string;
  tables: readonly string[];
  written: ReadonlyMap<string, readonly RowDataPacket[]>;
}

const known = new Map<string, Spare>();
const spare: string[] = [];

async function connected<T>(url: string, work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await createConnection(url);
  try {
    return await work(connection);
  } finally {
    await connection.end();
  }
}

async function namesOf(connection: Connection, statement: string): Promise<string[]> {
  const [rows] = await connection.query<RowDataPacket[]>({ sql: statement, rowsAsArray: true });
  return rows.map((row) => String(row[0]));
}

/** Remembers a database that has just been migrated: what is in it now is what it has when it is lent again. */
export const rememberMigrated = (url: string): Promise<void> =>
  connected(url, async (connection) => {
    const tables = await namesOf(connection, 'SHOW TABLES');
    const written = new Map<string, readonly RowDataPacket[]>();
    for (const table of tables) {
      const [rows] = await connection.query<RowDataPacket[]>('SELECT * FROM ??', [table]);
      if (rows.length > 0) written.set(table, rows);
    }
    known.set(url, { url, tables, written });
  });

async function isAsMigrated(connection: Connection, { tables, written }: Spare): Promise<boolean> {
  const present = await namesOf(connection, 'SHOW TABLES');
  const triggers = await namesOf(connection, 'SHOW TRIGGERS');
  const migrations = present.includes('migrations') ? await namesOf(connection, 'SELECT id FROM migrations') : [];
  return triggers.length === 0 && present.join() === tables.join() && migrations.length === written.get('migrations')?.length;
}

/** Takes back a database whose test is over: empty again, to be lent once more. False where its tables are no longer the migrations'. */
export const takeBack = (url: string): Promise<boolean> =>
  connected(url, async (connection) => {
    const remembered = known.get(url);
    if (!remembered || !(await isAsMigrated(connection, remembered))) return false;
    await connection.query('SET foreign_key_checks = 0');
    for (const table of remembered.tables) {
      if (table === 'migrations') continue;
      const [{ affectedRows }] = await connection.query<ResultSetHeader>('DELETE FROM ??', [table]);
      // Ids begin anew, as in a new database.
      if (affectedRows > 0) await connection.query('ALTER TABLE ?? AUTO_INCREMENT = 1', [table]);
      for (const row of remembered.written.get(table) ?? []) await connection.query('INSERT INTO ?? SET ?', [table, { ...row }]);
    }
    spare.push(url);
    return true;
  });

/** The address of a migrated, empty database that nobody uses; undefined where there is none. */
export const spareDatabase = (): string | undefined => spare.pop();
