import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from './productServer.ts';

/** Runs a script that measures pages in Chromium. Returns what it prints last, read as JSON. */
export async function runPageBenchmark(script: string): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', join(repositoryRoot, script)], {
    cwd: repositoryRoot,
    timeout: 180_000,
    killSignal: 'SIGKILL',
  });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}
