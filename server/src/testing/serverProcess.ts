import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '@pilotage/db/testing';

const serverFolder = join(import.meta.dirname, '../..');
const bundleFolder = 'var';

/** Global setup: bundles the server, because a bundle starts in half the time of the sources. */
export default function bundleServer(): void {
  execFileSync(process.execPath, [join(serverFolder, 'build.mjs'), bundleFolder], { stdio: 'inherit' });
}

export interface ServerProcess {
  child: ChildProcess;
  /** The output so far. */
  output: () => string;
  /** Resolves with the exit code, or null after a signal. */
  ended: Promise<number | null>;
}

/** Starts the bundled server as a child process with these environment variables only. */
export function spawnServer(environment: Readonly<Record<string, string>>): ServerProcess {
  const { PATH = '', HOME = '', TMPDIR = tmpdir() } = process.env;
  const child = spawn(process.execPath, [join(serverFolder, bundleFolder, 'main.js')], {
    cwd: serverFolder,
    env: { PATH, HOME, TMPDIR, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, output: () => output, ended };
}

/** Starts the server on a loopback port and waits until it is ready or has exited. */
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
