import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '@pilotage/db/testing';

const serverFolder = join(import.meta.dirname, '../..');
const bundleFolder = 'var';

/** Before all tests: a bundle starts in half the time that the sources take. */
export default function bundleServer(): void {
  execFileSync(process.execPath, [join(serverFolder, 'build.mjs'), bundleFolder], { stdio: 'inherit' });
}

export interface ServerProcess {
  child: ChildProcess;
  /** Everything that was written so far. */
  output: () => string;
  /** The exit code, or null after a signal. */
  ended: Promise<number | null>;
}

/** The server as a process of its own, bundled as it is now, with these variables and no others. */
export function spawnServer(environment: Readonly<Record<string, string>>): ServerProcess {
  const { PATH = '', HOME = '', TMPDIR = tmpdir() } = process.env;
  const child = spawn(process.execPath, [join(serverFolder, bundleFolder, 'main.js')], {
    cwd: serverFolder,
    env: { PATH, HOME, TMPDIR, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (written += chunk));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, output: () => written, ended };
}

/** Starts it on a port of loopback and waits until it is ready, or has ended. */
export async function startServer(
  environment: Readonly<Record<string, string>>,
  port?: number,
): Promise<ServerProcess & { origin: string; port: number }> {
  const usedPort = port ?? (await findFreePort());
  const origin = `http://127.0.0.1:${usedPort}`;
  const server = spawnServer({ PORT: String(usedPort), ...environment });
  const isReady = () =>
    fetch(`${origin}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (server.child.exitCode === null && !(await isReady())) await new Promise((resolve) => setTimeout(resolve, 100));
  return { ...server, origin, port: usedPort };
}
