// Runs Turborepo: without telemetry, and quiet about what its cache already holds.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Starts `turbo run ...` and returns the child process. */
export function startTurbo(parameters, { env = {}, stdio = 'inherit' } = {}) {
  return spawn(process.execPath, [join(root, 'node_modules/turbo/bin/turbo'), 'run', ...parameters, '--output-logs=new-only'], {
    cwd: root,
    stdio,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', ...env },
  });
}

/** Resolves to the exit code and everything that was written. */
export async function turboOutput(parameters, env = {}) {
  const child = startTurbo(parameters, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (output += piece));
  const code = await new Promise((resolve) => child.on('close', (exitCode) => resolve(exitCode ?? 1)));
  return { code, output };
}
