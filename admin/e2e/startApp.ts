import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repositoryRoot = join(dirname(fileURLToPath(import.meta.url)), '../..');

export interface RunningApp {
  origin: string;
  /** Its working directory: mails are stored in its `var/outbox/`. */
  folder: string;
  /** What it has printed. */
  output(): string;
  stop(): Promise<void>;
  /** Stops it and keeps its folder. Returns what removes the folder. */
  stopAndKeep(): Promise<() => void>;
}

/** The environment variable with a folder in which the demo consortium was loaded (`prepareDemo.ts`). */
export const demoFolderVariable = 'PILOTAGE_DEMO_FOLDER';

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function isReady(origin: string): Promise<boolean> {
  return fetch(`${origin}/readyz`).then(
    (response) => response.ok,
    () => false,
  );
}

const waitForExit = (child: ChildProcess) => new Promise<void>((resolve) => child.once('exit', () => resolve()));

/** Starts the built product on its own database, with the demo consortium or empty. */
export async function startApp({ demo = true } = {}): Promise<RunningApp> {
  const folder = mkdtempSync(join(tmpdir(), 'pilotage-'));
  const demoFolder = process.env[demoFolderVariable];
  if (demo && demoFolder) cpSync(demoFolder, folder, { recursive: true });
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    PORT: String(port),
    DATABASE_URL: `sqlite:${join(folder, 'demo.sqlite')}`,
    UPLOAD_DIR: join(folder, 'uploads'),
    DEMO: demo ? '1' : '',
  };
  const child = spawn(process.execPath, [join(repositoryRoot, 'server/dist/main.js')], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  const until = Date.now() + 180_000;
  while (!(await isReady(origin))) {
    if (child.exitCode !== null) throw new Error(`The product ended with ${child.exitCode} before it was ready.`);
    if (Date.now() > until) {
      child.kill('SIGTERM');
      throw new Error('The product is not ready after three minutes.');
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const stopAndKeep = async () => {
    const end = waitForExit(child);
    child.kill('SIGTERM');
    await end;
    return remove;
  };
  return { origin, folder, output: () => output, stopAndKeep, stop: async () => (await stopAndKeep())() };
}
