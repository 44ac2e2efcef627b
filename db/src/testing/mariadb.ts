import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { findFreePort } from './findFreePort.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the MariaDB server for tests; make a database of your own with `createDatabaseOn`. */
    mysqlUrl: string;
  }
}

export interface Mariadb {
  /** Address of the server, ending with `/`: root, no password. */
  url: string;
  port: number;
  socket: string;
  stop(): Promise<void>;
  /** Creates a database, in the place of one of that name, and returns its address. */
  createDatabase(name: string): Promise<string>;
}

const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

// Debian keeps servers in /usr/sbin, which is not on an ordinary user's PATH.
const SERVER_FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/usr/libexec'];

function findProgram(name: string): string {
  for (const folder of [...(process.env.PATH ?? '').split(delimiter), ...SERVER_FOLDERS]) {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return join(folder, name);
    } catch {
      // Not in this folder.
    }
  }
  throw new Error(`${name} was not found; npm test installs it, or set PILOTAGE_TEST_MYSQL_URL to a server for tests.`);
}

/** Removes a database of a server for tests. */
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

/** How the names of the databases begin that a run of tests lends; `run` is the process that began it. */
export const testDatabasePrefix = (run: number) => `test_${run}_`;

/** Removes all that a run of tests has lent. */
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

/** Creates a database on any server for tests and returns its address. */
export async function createDatabaseOn(serverUrl: string, name: string): Promise<string> {
  if (!/^\w+$/.test(name)) throw new Error(`Not a database name: ${name}`);
  const connection = await createConnection(serverUrl);
  try {
    await connection.query(`DROP DATABASE IF EXISTS \`${name}\``);
    // The only collation that compares text as JavaScript does: utf8mb4_bin pads with blanks.
    await connection.query(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin`);
  } finally {
    await connection.end();
  }
  const address = new URL(serverUrl);
  address.pathname = `/${name}`;
  return address.href;
}

// A small log and few guarantees: nobody needs these rows after a power cut. Tests of durability pass '1'.
function serverOptions(folder: string, port: number, socket: string, flushAtCommit: '0' | '1' | '2'): string[] {
  return [
    '--no-defaults',
    `--datadir=${join(folder, 'data')}`,
    `--socket=${socket}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    `--pid-file=${join(folder, 'mariadbd.pid')}`,
    `--tmpdir=${folder}`,
    '--innodb-buffer-pool-size=128M',
    '--innodb-log-file-size=48M',
    `--innodb-flush-log-at-trx-commit=${flushAtCommit}`,
    '--skip-log-bin',
    // Tables come and go with each test: files of their own would cost more than what they hold.
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

/** Starts a throwaway MariaDB server on a free port, with its data in a temporary folder; it dies with this process. */
export async function startMariadb(flushAtCommit: '0' | '1' | '2' = '2'): Promise<Mariadb> {
  const folder = mkdtempSync(join(tmpdir(), 'pilotage-mariadb-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  let server: ChildProcess | undefined;
  const kill = () => {
    server?.kill('SIGKILL');
    removeFolder();
  };
  // An exit handler runs for every ordinary end; signals need one of their own, and must still end the process.
  const onSignal = (signal: NodeJS.Signals) => {
    kill();
    process.removeListener(signal, onSignal);
    process.kill(process.pid, signal);
  };
  process.once('exit', kill);
  for (const signal of STOPPING) process.on(signal, onSignal);

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
    server = spawn(findProgram('mariadbd'), serverOptions(folder, port, socket, flushAtCommit), {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    server.stderr?.on('data', (piece: Buffer) => {
      log = (log + piece.toString()).slice(-8000);
    });
    await waitUntilReady(url, server, () => log);
    server.unref();

    const running = server;
    const stop = async () => {
      if (running.exitCode === null && running.signalCode === null) {
        running.ref();
        const ended = new Promise((resolve) => running.once('exit', resolve));
        // What it holds is thrown away, so there is nothing to save by an orderly shutdown.
        running.kill('SIGKILL');
        await ended;
      }
      removeFolder();
      process.removeListener('exit', kill);
      for (const signal of STOPPING) process.removeListener(signal, onSignal);
    };
    return { url, port, socket, stop, createDatabase: (name) => createDatabaseOn(url, name) };
  } catch (error) {
    kill();
    throw error;
  }
}
