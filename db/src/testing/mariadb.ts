import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { findFreePort } from './findFreePort.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the MariaDB test server; create your own database with `createDatabaseOn`. */
    mysqlUrl: string;
  }
}

export interface Mariadb {
  /** URL of the server, ending with `/`: user root, no password. */
  url: string;
  port: number;
  socket: string;
  stop(): Promise<void>;
  /** Creates a database, replacing one of that name, and returns its URL. */
  createDatabase(name: string): Promise<string>;
}

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

// Debian installs servers in /usr/sbin, which is not in the PATH of ordinary users.
const serverFolders = ['/usr/sbin', '/usr/local/sbin', '/usr/libexec'];

function findProgram(name: string): string {
  for (const folder of [...(process.env.PATH ?? '').split(delimiter), ...serverFolders]) {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return join(folder, name);
    } catch {
      // Not in this folder.
    }
  }
  throw new Error(`${name} was not found; npm test installs it, or set PILOTAGE_TEST_MYSQL_URL to a server for tests.`);
}

/** Drops a database of a test server. Throws an Error for an invalid name. */
export async function dropDatabase(url: string): Promise<void> {
  const address = new URL(url);
  const name = address.pathname.slice(1);
  if (!/^\w+$/.test(name)) throw new Error(`Not a database name: ${name}`);
  address.pathname = '/';
  const connection = await createConnection(address.href);
  try {
    await connection.query(`DROP DATABASE IF EXISTS \`${name}\``);
  } finally {
    await connection.end();
  }
}

/** Prefix of the databases of a test run; `run` is the id of its process. */
export const testDatabasePrefix = (run: number) => `test_${run}_`;

/** Drops all databases of a test run. */
export async function dropDatabasesOf(serverUrl: string, run: number): Promise<void> {
  const connection = await createConnection(serverUrl);
  try {
    const [rows] = await connection.query<RowDataPacket[]>({ sql: 'SHOW DATABASES', rowsAsArray: true });
    const names = rows.map((row) => String(row[0])).filter((name) => name.startsWith(testDatabasePrefix(run)));
    for (const name of names) await connection.query('DROP DATABASE ??', [name]);
  } finally {
    await connection.end();
  }
}

/** Creates a database on a test server and returns its URL. Throws an Error for an invalid name. */
export async function createDatabaseOn(serverUrl: string, name: string): Promise<string> {
  if (!/^\w+$/.test(name)) throw new Error(`Not a database name: ${name}`);
  const connection = await createConnection(serverUrl);
  try {
    await connection.query(`DROP DATABASE IF EXISTS \`${name}\``);
    // The only collation that compares text like JavaScript; utf8mb4_bin pads with spaces.
    await connection.query(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin`);
  } finally {
    await connection.end();
  }
  const address = new URL(serverUrl);
  address.pathname = `/${name}`;
  return address.href;
}

// Small log and weak durability: test data need not survive a power failure.
function serverOptions(folder: string, port: number, socket: string, bufferPoolMb: number): string[] {
  return [
    '--no-defaults',
    `--datadir=${join(folder, 'data')}`,
    `--socket=${socket}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    `--pid-file=${join(folder, 'mariadbd.pid')}`,
    `--tmpdir=${folder}`,
    `--innodb-buffer-pool-size=${bufferPoolMb}M`,
    '--innodb-log-file-size=48M',
    '--innodb-flush-log-at-trx-commit=2',
    '--skip-log-bin',
    // Tests create and drop many tables; separate files would be slow.
    '--innodb-file-per-table=0',
    '--skip-name-resolve',
    '--max-connections=300',
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_nopad_bin',
    ...rootOptions(),
  ];
}

const rootOptions = () => (process.getuid?.() === 0 ? ['--user=root'] : []);

async function waitUntilReady(url: string, server: ChildProcess, log: () => string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (server.exitCode !== null || server.signalCode !== null) break;
    try {
      const connection = await createConnection(url);
      await connection.end();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`mariadbd did not start:\n${log()}`);
}

/**
 * Starts a temporary MariaDB server on a free port, with its data in a temporary folder and `bufferPoolMb` MiB for its pages (MariaDB's
 * own default). It is killed at the end of this process. Throws an Error if it does not start.
 */
export async function startMariadb(bufferPoolMb = 128): Promise<Mariadb> {
  const folder = mkdtempSync(join(tmpdir(), 'pilotage-mariadb-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  let server: ChildProcess | undefined;
  const kill = () => {
    server?.kill('SIGKILL');
    removeFolder();
  };
  // The exit handler covers normal ends. Signals need their own handler, which must still end the process.
  const onSignal = (signal: NodeJS.Signals) => {
    kill();
    process.removeListener(signal, onSignal);
    process.kill(process.pid, signal);
  };
  process.once('exit', kill);
  for (const signal of stopSignals) process.on(signal, onSignal);

  try {
    execFileSync(
      findProgram('mariadb-install-db'),
      [
        '--no-defaults',
        `--datadir=${join(folder, 'data')}`,
        '--auth-root-authentication-method=normal',
        '--skip-test-db',
        '--skip-name-resolve',
        '--innodb-log-file-size=48M',
        ...rootOptions(),
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const port = await findFreePort();
    const socket = join(folder, 's.sock');
    const url = `mysql://root@127.0.0.1:${port}/`;
    let log = '';
    server = spawn(findProgram('mariadbd'), serverOptions(folder, port, socket, bufferPoolMb), {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    server.stderr?.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-8000);
    });
    await waitUntilReady(url, server, () => log);
    server.unref();

    const running = server;
    const stop = async () => {
      if (running.exitCode === null && running.signalCode === null) {
        running.ref();
        const ended = new Promise((resolve) => running.once('exit', resolve));
        // The data are discarded, so no orderly shutdown is needed.
        running.kill('SIGKILL');
        await ended;
      }
      removeFolder();
      process.removeListener('exit', kill);
      for (const signal of stopSignals) process.removeListener(signal, onSignal);
    };
    return { url, port, socket, stop, createDatabase: (name) => createDatabaseOn(url, name) };
  } catch (error) {
    kill();
    throw error;
  }
}
