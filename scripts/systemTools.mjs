// The two programs that the tests need and npm does not bring: a MariaDB server and Chromium.
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

// Debian keeps servers in folders that are not on an ordinary user's PATH.
const SERVER_FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/usr/libexec', '/opt/homebrew/bin'];

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findProgram(names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...SERVER_FOLDERS];
  for (const name of names) for (const folder of folders) if (isExecutable(join(folder, name))) return join(folder, name);
  return null;
}

// Chromium without its windows: the same engine, half again as fast in the tests.
const shell = 'chromium-headless-shell';

export const findMariadbServer = () => findProgram(['mariadbd', 'mysqld']) && findProgram(['mariadb-install-db']);
export const findChromium = () =>
  process.env.CHROMIUM_PATH
    ? isExecutable(process.env.CHROMIUM_PATH)
      ? process.env.CHROMIUM_PATH
      : null
    : findProgram([shell, 'chromium', 'chromium-browser', 'google-chrome']);

/** The Debian packages that are still needed. The core packages hold the server's binary without starting a system service. */
export function missingPackages() {
  const needsServer = !process.env.PILOTAGE_TEST_MYSQL_URL && !findMariadbServer();
  return [...(needsServer ? ['mariadb-server-core', 'mariadb-client-core'] : []), ...(findChromium() ? [] : ['chromium'])];
}

/** `[]` as root, `['sudo', '-n']` where sudo asks for no password, null where nothing may be installed. */
function permissionPrefix() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}

/** Whether it did what it was asked for. */
function aptGet(prefix, ...parameters) {
  const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...parameters];
  const child = spawn(command, rest, { stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** The lighter browser, where it may be installed: the tests run without it, only slower. */
async function provideShell() {
  const prefix = process.env.CHROMIUM_PATH || findProgram([shell]) || !findProgram(['apt-get']) ? null : permissionPrefix();
  if (!prefix) return;
  console.log(`Installing ${shell} with apt-get; without it the tests take longer ...`);
  const install = ['install', '-y', '--no-install-recommends', shell];
  if (!(await aptGet(prefix, ...install)) && (await aptGet(prefix, 'update'))) await aptGet(prefix, ...install);
}

async function provideNeeded() {
  const packages = missingPackages();
  if (packages.length === 0) return null;
  if (process.env.CHROMIUM_PATH && packages.includes('chromium'))
    return `CHROMIUM_PATH is "${process.env.CHROMIUM_PATH}", which is no program that can be run.`;
  const wanted = `The tests need ${packages.join(' ')}. On Debian: sudo apt-get install --no-install-recommends ${packages.join(' ')}`;
  if (!findProgram(['apt-get'])) return `${wanted} (elsewhere: a MariaDB server, and Chromium named by CHROMIUM_PATH)`;
  const prefix = permissionPrefix();
  if (!prefix) return wanted;
  console.log(`Installing ${packages.join(' ')} with apt-get ...`);
  await aptGet(prefix, 'update');
  const isDone = await aptGet(prefix, 'install', '-y', '--no-install-recommends', ...packages);
  return isDone && missingPackages().length === 0 ? null : `apt-get did not install it. ${wanted}`;
}

/** Installs what is missing where that is permitted; resolves to null, or to one message saying what to install. */
export async function provideSystemTools() {
  const problem = await provideNeeded();
  if (problem === null) await provideShell();
  return problem;
}
