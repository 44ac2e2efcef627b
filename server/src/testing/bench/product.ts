import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { freePort } from '@pilotage/db/testing';
import { type BenchDatabase, password } from './benchDatabase.ts';
import { type ChildServer, childServer } from './childServer.ts';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../../../..');

/** The session's cookie of somebody at a server of the product. */
export async function cookieAt(origin: string, email: string): Promise<string> {
  const answer = await fetch(`${origin}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const [cookie] = answer.headers.getSetCookie();
  if (!answer.ok || cookie === undefined) throw new Error(`Signing in answered ${answer.status}.`);
  return cookie.split(';')[0] ?? '';
}

export type Product = ChildServer & { cookieOf(email: string): Promise<string> };

/** The built product as in production, logs of every request included, on the database. */
export async function startProduct(
  { url }: Pick<BenchDatabase, 'url'>,
  more: Readonly<Record<string, string>> = {},
  nodeOptions: readonly string[] = [],
): Promise<Product> {
  const env = { NODE_ENV: 'production', HOST: '127.0.0.1', DATABASE_URL: url, AUTH_SECRET: 'x'.repeat(40), DEMO: '0', ...more };
  const port = await freePort();
  const profiling = z.string().optional().parse(process.env.BENCH_NODE_OPTIONS)?.split(' ') ?? [];
  const server = await childServer([...profiling, ...nodeOptions, join(root, 'server/dist/main.js')], {
    port,
    probe: '/readyz',
    env,
  });
  return { ...server, cookieOf: (email) => cookieAt(server.origin, email) };
}
