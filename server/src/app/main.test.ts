import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { spawnServer, startServer } from '../testing/serverProcess.ts';

const folder = mkdtempSync(join(tmpdir(), 'pilotage-main-'));
const databaseUrl = `sqlite:${join(folder, 'main.sqlite')}`;
const startWithDemo = () => startServer({ DATABASE_URL: databaseUrl, DEMO: '1' });

const signIn = (origin: string, at: number) =>
  fetch(`${origin}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ email: `staff@${['zsi', 'ifka', 'eim'][at % 3]}.example`, password: 'demo-consortium-2019' }),
  }).then(({ status }) => status);

describe('the server as a process', () => {
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
    'finishes what is running after %s, twice as npm sends it, and then ends',
    async (signal) => {
      const server = signal === 'SIGTERM' ? first : await startWithDemo();
      const responses = Array.from({ length: 6 }, (_, at) => signIn(server.origin, at));
      // Passwords are hashed a few at a time: when the first is answered, the others are on their way.
      await Promise.race(responses);
      server.child.kill(signal);
      server.child.kill(signal);
      expect(await Promise.all(responses)).toEqual([200, 200, 200, 200, 200, 200]);
      expect(await server.ended).toBe(0);
      await expect(fetch(`${server.origin}/healthz`)).rejects.toThrow();
    },
  );

  test('a wrong variable stops the start with one line', async () => {
    const { output: said, ended } = spawnServer({ DATABASE_URL: 'postgres://a:canary@b/c' });
    expect(await ended).toBe(1);
    expect(said().trim().split('\n')).toHaveLength(1);
    expect(said()).toMatch(/^DATABASE_URL is "\(not shown\)"; allowed is /);
  });
});
