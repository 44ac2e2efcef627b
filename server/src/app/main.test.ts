import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { spawnServer, startServer } from '../testing/serverProcess.ts';

const folder = mkdtempSync(join(tmpdir(), 'pilotage-main-'));
const databaseUrl = `sqlite:${join(folder, 'main.sqlite')}`;
const startWithDemo = () => startServer({ DATABASE_URL: databaseUrl, DEMO: '1' });

const signIn = (origin: string, index: number) =>
  fetch(`${origin}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ email: `staff@${['zsi', 'ifka', 'eim'][index % 3]}.example`, password: 'demo-consortium-2019' }),
  }).then(({ status }) => status);

describe('the server process', () => {
  let first: Awaited<ReturnType<typeof startWithDemo>>;
  beforeAll(async () => {
    first = await startWithDemo();
  });
  afterAll(async () => {
    first.child.kill('SIGKILL');
    await first.ended;
    rmSync(folder, { recursive: true, force: true });
  });

  test('prints its address and the demo accounts, and no secret', () => {
    expect(first.output()).toContain(`Pilotage is ready: ${first.origin}`);
    expect(first.output()).toContain('lead@democenter.example');
    expect(first.output()).not.toMatch(/secret/i);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'finishes running requests after %s, which npm sends twice, and then exits',
    async (signal) => {
      const server = signal === 'SIGTERM' ? first : await startWithDemo();
      const responses = Array.from({ length: 6 }, (_, index) => signIn(server.origin, index));
      // Passwords are hashed a few at a time: after the first response the other requests are still running.
      await Promise.race(responses);
      server.child.kill(signal);
      server.child.kill(signal);
      expect(await Promise.all(responses)).toEqual([200, 200, 200, 200, 200, 200]);
      expect(await server.ended).toBe(0);
      await expect(fetch(`${server.origin}/healthz`)).rejects.toThrow();
    },
  );

  test('an invalid variable stops the start with a one-line error', async () => {
    const { output, ended } = spawnServer({ DATABASE_URL: 'postgres://a:canary@b/c' });
    expect(await ended).toBe(1);
    expect(output().trim().split('\n')).toHaveLength(1);
    expect(output()).toMatch(/^DATABASE_URL is "\(not shown\)"; allowed is /);
  });
});
