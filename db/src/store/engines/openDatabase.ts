import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import mysql, { type Connection as MysqlConnection, type Pool } from 'mysql2';
import { DataSource } from 'typeorm';
import { migrations } from '../../migrations/migrations.ts';
import type { Database } from './connection.ts';
import { createEntities } from './createEntities.ts';
import { createMysqlDatabase } from './mysql.ts';
import { createSqliteDatabase } from './sqlite.ts';

/** An open database. TypeORM is used for migrations and schema checks only. */
export interface OpenDatabase {
  database: Database;
  dataSource: DataSource;
  /** Connection pool, for libraries with tables of their own; null on SQLite. */
  pool: Pool | null;
}

const poolSize = 10;
const queueLimit = 500;

const commonOptions = { migrations, synchronize: false, logging: false, migrationsTransactionMode: 'each' } as const;

/** The connection of TypeORM to SQLite. Throws an Error where it has another one. */
export function getSqliteHandle({ driver }: DataSource): BetterSqlite3.Database {
  const handle = 'databaseConnection' in driver ? driver.databaseConnection : null;
  if (!(handle instanceof BetterSqlite3)) throw new Error('TypeORM did not open SQLite through better-sqlite3.');
  return handle;
}

/** Opens a database in memory that begins as a copy, whatever path TypeORM names. */
function createCopyDriver(content: Buffer) {
  return function openCopy(_path: string, options: BetterSqlite3.Options) {
    return new BetterSqlite3(content, options);
  };
}

export interface OpenOptions {
  /** Whether TypeORM knows the declared tables (default): migrations and schema checks need them, and nothing else. */
  hasEntities?: boolean;
}

/** Creates the file of a new database for its owner alone; SQLite gives its log the same rights. */
function createPrivateFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  closeSync(openSync(path, 'a', 0o600));
}

async function openSqlite(
  path: string,
  { hasEntities = true, driver = BetterSqlite3 }: OpenOptions & { driver?: unknown } = {},
): Promise<OpenDatabase> {
  if (path !== ':memory:') createPrivateFile(path);
  const dataSource = new DataSource({
    ...commonOptions,
    entities: hasEntities ? createEntities('text') : [],
    type: 'better-sqlite3',
    database: path,
    driver,
    enableWAL: path !== ':memory:',
    prepareDatabase: (handle: BetterSqlite3.Database) => {
      handle.pragma('synchronous = FULL');
      handle.pragma('busy_timeout = 2000');
    },
  });
  await dataSource.initialize();
  return { database: createSqliteDatabase(getSqliteHandle(dataSource), () => dataSource.destroy()), dataSource, pool: null };
}

const runQuery = (
  connection: { query: (text: string, done: (error: Error | null, rows?: unknown) => void) => unknown },
  text: string,
) => new Promise<unknown>((resolve, reject) => connection.query(text, (error, rows) => (error ? reject(error) : resolve(rows))));

const sessionSettings = [
  "SET SESSION sql_mode = 'TRADITIONAL,NO_ZERO_DATE,NO_ZERO_IN_DATE,STRICT_ALL_TABLES,ONLY_FULL_GROUP_BY'",
  "SET SESSION time_zone = '+00:00'",
  'SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ',
  'SET SESSION innodb_lock_wait_timeout = 3',
];
/** Timeout of a statement of a request, in seconds. */
export const statementTimeoutSeconds = 5;
export const statementTimeoutSetting = (seconds: number) => `SET SESSION max_statement_time = ${seconds}`;
// Settings that only some servers have. Without them the version check of each update still protects.
const optionalSettings = [statementTimeoutSetting(statementTimeoutSeconds), 'SET SESSION innodb_snapshot_isolation = 1'];

function configureSession(connection: Pick<MysqlConnection, 'query'>): void {
  for (const text of sessionSettings) connection.query(text);
  for (const text of optionalSettings) connection.query(text, () => undefined);
}

async function isMariadb(url: string): Promise<boolean> {
  const connection = mysql.createConnection({ uri: url, connectTimeout: 5_000 });
  try {
    const rows = await runQuery(connection, 'SELECT VERSION() AS version');
    return JSON.stringify(rows).includes('MariaDB');
  } finally {
    connection.destroy();
  }
}

async function openMysql(url: string, { hasEntities = true }: OpenOptions): Promise<OpenDatabase> {
  const dataSource = new DataSource({
    ...commonOptions,
    entities: hasEntities ? createEntities('mediumtext') : [],
    type: (await isMariadb(url)) ? 'mariadb' : 'mysql',
    url,
    charset: 'utf8mb4',
    timezone: 'Z',
    dateStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: false,
    multipleStatements: false,
    connectTimeout: 3_000,
    extra: { connectionLimit: poolSize, queueLimit, enableKeepAlive: true },
  });
  await dataSource.initialize();
  const { driver } = dataSource;
  if (!('pool' in driver)) throw new Error('TypeORM did not open a pool of connections.');
  const pool = driver.pool as Pool;
  pool.on('connection', configureSession);
  const first = await new Promise<MysqlConnection & { release(): void }>((resolve, reject) =>
    pool.getConnection((error, connection) => (error ? reject(error) : resolve(connection))),
  );
  configureSession(first);
  first.release();
  return { database: createMysqlDatabase(pool, () => dataSource.destroy()), dataSource, pool };
}

/** Opens a copy in memory of a serialized SQLite database. */
export const openSqliteCopy = (content: Buffer, options: OpenOptions = {}): Promise<OpenDatabase> =>
  openSqlite(':memory:', { ...options, driver: createCopyDriver(content) });

/** Opens `sqlite:PATH` or `mysql://...`. Does not create or migrate tables. Rejects if the server cannot be reached. */
export function openDatabase(url: string, options: OpenOptions = {}): Promise<OpenDatabase> {
  return url.startsWith('sqlite:') ? openSqlite(url.slice('sqlite:'.length), options) : openMysql(url, options);
}
