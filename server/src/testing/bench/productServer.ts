import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { findFreePort } from '@pilotage/db/testing';
import { type BenchDatabase, password } from './benchDatabase.ts';
import { type ChildServer, startChildServer } from './startChildServer.ts';

export const repositoryRoot = join(dirname(fileURLToPath(import.meta.url)), '../../../..');

/** Signs in and returns the session cookie. */
export async function signInForCookie(origin: string, email: string): Promise<string> {
  const response = await fetch(`${origin}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const [cookie] = response.headers.getSetCookie();
  if (!response.ok || cookie === undefined) throw new Error(`Signing in answered ${response.status}.`);
  return cookie.split(';')[0] ?? '';
}

export type ProductServer = ChildServer & { cookieOf(email: string): Promise<string> };

/** Starts the built server in production mode, with request logs, on the database. */
export async function startProductServer(
  { url }: Pick<BenchDatabase, 'url'>,
  extraEnv: Readonly<Record<string, string>> = {},
  nodeOptions: readonly string[] = [],
): Promise<ProductServer> {
  const env = {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    DATABASE_URL: url,
    AUTH_SECRET: 'x'.repeat(40),
    DEMO: '0',
    ...extraEnv,
  };
  const port = await findFreePort();
  const profiling = z.string().optional().parse(process.env.BENCH_NODE_OPTIONS)?.split(' ') ?? [];
  const server = await startChildServer([...profiling, ...nodeOptions, join(repositoryRoot, 'server/dist/main.js')], {
    port,
    probe: '/readyz',
    env,
  });
  return { ...server, cookieOf: (email) => signInForCookie(server.origin, email) };
}
