import { spawn } from 'node:child_process';

export interface ChildServer {
  origin: string;
  pid: number;
  stop(): Promise<void>;
}

const startTimeoutMs = 30_000;
const lifetimeMs = 15 * 60_000;

/**
 * Starts a server as a child process on loopback and waits until `probe` responds. The child is killed after 15 minutes, and when
 * this process exits. Throws if it does not start.
 */
export async function startChildServer(
  command: readonly string[],
  { port, probe, env }: { port: number; probe: string; env: Readonly<Record<string, string>> },
): Promise<ChildServer> {
  const child = spawn(process.execPath, command, {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: lifetimeMs,
    killSignal: 'SIGKILL',
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const origin = `http://127.0.0.1:${port}`;
  const deadline = performance.now() + startTimeoutMs;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${command.join(' ')} ended with ${child.exitCode}.`);
    if (performance.now() > deadline) throw new Error(`${command.join(' ')} did not answer in time.`);
    const response = await fetch(`${origin}${probe}`).catch(() => null);
    await response?.arrayBuffer();
    if (response?.ok) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    origin,
    pid: child.pid ?? 0,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      // If it does not exit by itself, the timeout above kills it.
      child.kill('SIGTERM');
      await ended;
      process.removeListener('exit', kill);
    },
  };
}
