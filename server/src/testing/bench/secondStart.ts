import { findFreePort } from '@pilotage/db/testing';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atMost, type BenchmarkResult } from './benchmarkResult.ts';
import { repositoryRoot } from './productServer.ts';

const restMs = 5_000;
const startTimeoutMs = 120_000;

/** Runs `npm start`. Returns the seconds until it is ready, and its memory in MB after five idle seconds. */
async function measureStart(env: Readonly<Record<string, string>>) {
  const startedAt = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: repositoryRoot,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: startTimeoutMs,
    killSignal: 'SIGKILL',
    detached: true,
  });
  await new Promise<void>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (piece: Buffer) => {
      output += piece.toString();
      if (output.includes('Pilotage is ready')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}.`)));
  });
  const seconds = (performance.now() - startedAt) / 1000;
  await new Promise((resolve) => setTimeout(resolve, restMs));
  const group = execFileSync('ps', ['-eo', 'pid=,pgid=,args='], { encoding: 'utf8' });
  const own = group.split('\n').map((line) => line.trim().split(/\s+/));
  const [pid] =
    own.find(
      ([, pgid, ...args]) =>
        Number(pgid) === child.pid && args.join(' ').includes('scripts/start.mjs') && args[0]?.includes('node'),
    ) ?? [];
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  const ended = new Promise((resolve) => child.once('close', resolve));
  process.kill(-(child.pid ?? 0), 'SIGTERM');
  await ended;
  return { seconds, megabytes: Number(kilobytes) / 1024 };
}

/** Measures the second `npm start` of the demo on SQLite: the time until ready, and the memory when idle. */
export async function measureSecondStart(): Promise<BenchmarkResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pilotage-bench-'));
  const env = { DATABASE_URL: `sqlite:${join(folder, 'start.sqlite')}`, DEMO: '1', PORT: String(await findFreePort()) };
  await measureStart(env);
  const { seconds, megabytes } = await measureStart(env);
  rmSync(folder, { recursive: true });
  return [atMost('Second npm start, until ready', seconds, 3, 's'), atMost('Memory at rest (RSS)', megabytes, 200, 'MB')];
}
