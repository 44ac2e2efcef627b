import { type Connection, createConnection, type RowDataPacket } from 'mysql2/promise';

/** A migrated database on a server for tests, and what its migrations have written into it. */
interface Spare {
  tables: readonly string[];
  /** Every column of every table, and every trigger. */
  shape: string;
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

const columns = `SELECT CONCAT_WS(' ', table_name, column_name, column_type, is_nullable) FROM information_schema.columns
  WHERE table_schema = DATABASE() ORDER BY table_name, ordinal_position`;
const counted = `SELECT table_name FROM information_schema.tables
  WHERE table_schema = DATABASE() AND auto_increment > 1`;

const shapeOf = async (connection: Connection): Promise<string> =>
  [...(await namesOf(connection, columns)), ...(await namesOf(connection, 'SHOW TRIGGERS'))].join('\n');

/** Remembers a database that has just been migrated: what is in it now is what it has when it is lent again. */
export const rememberMigrated = (url: string): Promise<void> =>
  connected(url, async (connection) => {
    const tables = await namesOf(connection, 'SHOW TABLES');
    const written = new Map<string, readonly RowDataPacket[]>();
    for (const table of tables) {
      const [rows] = await connection.query<RowDataPacket[]>('SELECT * FROM ??', [table]);
      if (rows.length > 0) written.set(table, rows);
    }
    known.set(url, { tables, shape: await shapeOf(connection), written });
  });

async function isAsMigrated(connection: Connection, { shape, written }: Spare): Promise<boolean> {
  if ((await shapeOf(connection)) !== shape) return false;
  return (await namesOf(connection, 'SELECT id FROM migrations')).length === written.get('migrations')?.length;
}

/** Takes back a database whose test is over: empty again, to be lent once more. False where its tables are no longer the migrations'. */
export const takeBack = (url: string): Promise<boolean> =>
  connected(url, async (connection) => {
    const remembered = known.get(url);
    if (!remembered || !(await isAsMigrated(connection, remembered))) return false;
    const { tables, written } = remembered;
    await connection.query('SET foreign_key_checks = 0');
    for (const table of tables) if (table !== 'migrations') await connection.query('DELETE FROM ??', [table]);
    // Ids begin anew, as in a new database.
    for (const table of await namesOf(connection, counted))
      if (table !== 'migrations') await connection.query('ALTER TABLE ?? AUTO_INCREMENT = 1', [table]);
    for (const [table, rows] of written)
      if (table !== 'migrations') for (const row of rows) await connection.query('INSERT INTO ?? SET ?', [table, { ...row }]);
    spare.push(url);
    return true;
  });

/** The address of a migrated, empty database that nobody uses; undefined where there is none. */
export const spareDatabase = (): string | undefined => spare.pop();
