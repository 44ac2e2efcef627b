import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
    expect(first.output()).not.toContain('first-account');
  });

  test('an empty installation prints one link for the first account, another one at each start, until there is an account', async () => {
    const emptyUrl = `sqlite:${join(folder, 'empty.sqlite')}`;
    const linksOf = (output: string) => [...output.matchAll(/\/first-account#([\w-]{43})/g)].map(([, token]) => token);
    const start = async () => {
      const server = await startServer({ DATABASE_URL: emptyUrl, DEMO: '' });
      await expect.poll(() => server.output()).toContain('Pilotage is ready');
      return server;
    };
    const end = async ({ child, ended }: Awaited<ReturnType<typeof start>>) => {
      child.kill('SIGTERM');
      await ended;
    };
    const one = await start();
    await expect.poll(() => linksOf(one.output())).toHaveLength(1);
    const create = (token: string | undefined) =>
      fetch(`${one.origin}/api/installation/first-account`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', connection: 'close' },
        body: JSON.stringify({
          token,
          consortium: { name: 'Ours' },
          organisation: { name: 'Our organisation', country: 'SI' },
          account: { email: 'ana@ours.example', name: 'Ana', password: 'a brand new password' },
        }),
      }).then(({ status }) => status);
    const [token] = linksOf(one.output());
    expect([await create('x'.repeat(43)), await create(token), await create(token)]).toEqual([404, 201, 404]);
    expect(one.output().split(token ?? '-')).toHaveLength(2);
    await end(one);
    const two = await start();
    expect(linksOf(two.output())).toEqual([]);
    await end(two);
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

  test('a folder of files that cannot be written to stops the start; settings without effect are named', async () => {
    const file = join(folder, 'no-folder');
    writeFileSync(file, '');
    const { output, ended } = spawnServer({
      DATABASE_URL: databaseUrl,
      UPLOAD_DIR: join(file, 'files'),
      METRICS_TOKEN: 'canary',
    });
    expect(await ended).toBe(1);
    expect(output().trim().split('\n')).toEqual([
      `UPLOAD_DIR is ${JSON.stringify(join(file, 'files'))}; allowed is a folder that this process can create or write to.`,
    ]);
    for (const [name, value] of [
      ['UPLOAD_DIR', '/proc/files'],
      ['DATABASE_URL', `sqlite:${folder}`],
      ['DATABASE_URL', 'sqlite:/proc/files/a'],
    ] as const) {
      const refused = spawnServer({ DATABASE_URL: databaseUrl, [name]: value });
      expect(await refused.ended).toBe(1);
      expect(refused.output().trim()).toMatch(new RegExp(`^${name} is ".*"; allowed is a .*\\.$`));
    }
    const started = await startServer({
      DATABASE_URL: `sqlite:${join(folder, 'private.sqlite')}`,
      DEMO: '',
      METRICS_TOKEN: 'canary',
    });
    expect(started.output()).toContain('METRICS_TOKEN: set, but without effect in this version.');
    expect(started.output()).not.toContain('canary');
    expect(statSync(join(folder, 'private.sqlite')).mode & 0o777).toBe(0o600);
    started.child.kill('SIGTERM');
    await started.ended;
  });
});
