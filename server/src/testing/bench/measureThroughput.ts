import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { z } from 'zod';

const autocannonPath = createRequire(import.meta.url).resolve('autocannon/autocannon.js');
const resultSchema = z.object({ requests: z.object({ average: z.number() }), '2xx': z.int(), non2xx: z.int(), errors: z.int() });

/** Requests per second at ten connections for some seconds, asked by a process of its own. Any refusal is an error. */
export async function measureThroughput(
  url: string,
  seconds: number,
  headers: Readonly<Record<string, string>>,
): Promise<number> {
  const headerArguments = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}=${value}`]);
  const parameters = [autocannonPath, '--json', '--no-progress', '-c', '10', '-d', String(seconds), ...headerArguments, url];
  const { stdout } = await promisify(execFile)(process.execPath, parameters, {
    timeout: (seconds + 20) * 1000,
    killSignal: 'SIGKILL',
  });
  const measured = resultSchema.parse(JSON.parse(stdout));
  if (measured.non2xx > 0 || measured.errors > 0 || measured['2xx'] === 0)
    throw new Error(`${url}: ${measured.non2xx} refusals, ${measured.errors} errors.`);
  return measured.requests.average;
}
