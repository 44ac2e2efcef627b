import { spawn } from 'node:child_process';

export interface ChildServer {
  origin: string;
  pid: number;
  stop(): Promise<void>;
}

const startLimit = 30_000;
const lifeLimit = 15 * 60_000;

/**
 * Starts a server in a process of its own and waits until it answers at `probe`. It listens on loopback, is ended after a
 * quarter of an hour whatever happens, and dies with this process.
 */
export async function childServer(
  command: readonly string[],
  { port, probe, env }: { port: number; probe: string; env: Readonly<Record<string, string>> },
): Promise<ChildServer> {
  const child = spawn(process.execPath, command, {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: lifeLimit,
    killSignal: 'SIGKILL',
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const origin = `http://127.0.0.1:${port}`;
  const deadline = performance.now() + startLimit;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${command.join(' ')} ended with ${child.exitCode}.`);
    if (performance.now() > deadline) throw new Error(`${command.join(' ')} did not answer in time.`);
    const answer = await fetch(`${origin}${probe}`).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    origin,
    pid: child.pid ?? 0,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      // The limit above would end one that does not end in its own time.
      child.kill('SIGTERM');
      await ended;
      process.removeListener('exit', kill);
    },
  };
}
