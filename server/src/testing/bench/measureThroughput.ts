import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { z } from 'zod';

const autocannonPath = createRequire(import.meta.url).resolve('autocannon/autocannon.js');
const resultSchema = z.object({ requests: z.object({ average: z.number() }), '2xx': z.int(), non2xx: z.int(), errors: z.int() });

/** Requests per second over ten connections, sent by a separate process. Throws if any response is not 2xx. */
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
  const result = resultSchema.parse(JSON.parse(stdout));
  if (result.non2xx > 0 || result.errors > 0 || result['2xx'] === 0)
    throw new Error(`${url}: ${result.non2xx} responses without 2xx, ${result.errors} errors.`);
  return result.requests.average;
}
