import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../app/config.ts';
import { createAdminRouter } from '../http/createAdminRouter.ts';
import { useAttackFixture } from '../testing/attacks/attackFixture.ts';
import { startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { sendRawBytes, sendRawRequest } from '../testing/app/rawRequest.ts';

const probes = [
  '/.git/config',
  '/.git/HEAD',
  '/.env',
  '/package.json',
  '/package-lock.json',
  '/server.js.map',
  '/assets/main.js.map',
  '/main.js.map',
  '/debug',
  '/metrics',
  '/swagger',
  '/server-status',
  '/actuator/health',
  '/api/debug',
  '/var/pilotage.sqlite',
  '/assets/../package.json',
  '/assets/..%2f..%2fpackage.json',
  '/..%2fpackage.json',
  '/%2e%2e/package.json',
  '/assets/%2e%2e/%2e%2e/etc/passwd',
  '//etc/passwd',
  '/node_modules/express/package.json',
  '/.well-known/security.txt',
];

describe.each(engines)('exposed surface, on %s', (engine) => {
  const fixtures = useAttackFixture(engine);

  test('P01 every route responds to every role as declared, and nothing else is mounted', async () => {
    const { leakDetector, app } = fixtures();
    for (const person of ['staffA', 'managerA', 'lead', 'evaluator', 'observer', 'juror', undefined] as const) {
      const client = await leakDetector.signInAs(person);
      for (const { method, path, access } of app.pilotage.routes) {
        if (method !== 'get') continue;
        const { status } = await client.get(path.replace(/:\w+/, '999999'));
        const allowed =
          access === 'public' ? [path.includes(':') ? 404 : 200] : person === undefined ? [401] : [200, 400, 403, 404];
        expect(allowed, `${person} ${path} answered ${status}`).toContain(status);
      }
    }
  });

  test('P02 every response has the security headers', async () => {
    const { leakDetector } = fixtures();
    for (const [path, person] of [
      ['/healthz', undefined],
      ['/api/session', undefined],
      ['/api/pilots', 'staffA'],
      ['/api/nonsense', 'staffA'],
      ['/nonsense.html', undefined],
      ['/api/pilots?x=1', 'staffA'],
      ['/api/docs', undefined],
      ['/api/openapi.json', undefined],
      ['/public', undefined],
      ['/public/contests/nothing', undefined],
      ['/public/style.css', undefined],
    ] as const) {
      const { headers } = await leakDetector.sendRaw({ path }, person);
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe|default-src[^;]*(unsafe|\*)/);
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  test('what cannot be read as a request is refused as a problem, with the headers of every response', async () => {
    const { origin } = fixtures().app;
    const host = `Host: ${new URL(origin).host}\r\n`;
    for (const [bytes, status] of [
      [`GET /api/pilots HTTP/1.1\r\n${host}Cookie: ${'x'.repeat(17_000)}\r\n\r\n`, 431],
      [`BREW /api/pilots HTTP/1.1\r\n${host}\r\n`, 400],
      ['GET /api/pilots HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
      [`POST /api/pilots HTTP/1.1\r\n${host}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
      ['nonsense\r\n\r\n', 400],
    ] as const) {
      const [head = '', body = ''] = (await sendRawBytes(origin, bytes)).split('\r\n\r\n');
      expect([bytes.slice(0, 60), head.split('\r\n')[0]]).toEqual([
        bytes.slice(0, 60),
        expect.stringContaining(`HTTP/1.1 ${status} `),
      ]);
      for (const header of [
        'content-type: application/problem+json',
        'content-security-policy:',
        'x-content-type-options: nosniff',
      ])
        expect(head.toLowerCase()).toContain(header);
      expect(JSON.parse(body)).toMatchObject({ status, message: expect.any(String), requestId: expect.any(String) });
    }
  });

  test('P05 other HTTP methods are 404', async () => {
    const { leakDetector, app } = fixtures();
    for (const method of ['TRACE', 'PROPFIND', 'OPTIONS', 'PATCH', 'LOCK', 'MKCOL', 'PURGE', 'SEARCH', 'LINK'])
      for (const path of ['/', '/api/pilots', '/api/session', '/healthz', '/api/docs'])
        expect([method, path, (await leakDetector.sendRaw({ method, path }, 'lead')).status]).toEqual([method, path, 404]);
    expect(await sendRawBytes(app.origin, 'NONSENSE /api/pilots HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 400 /,
    );
  });

  test('P08 the database connection has the intended settings', async () => {
    const { options } = fixtures().app.opened.dataSource;
    expect([options.synchronize, options.logging]).toEqual([false, false]);
    if (options.type !== 'mariadb' && options.type !== 'mysql') return;
    expect([options.multipleStatements, options.dateStrings, options.timezone]).toEqual([false, true, 'Z']);
    const [row] = await fixtures().app.opened.dataSource.query(
      'SELECT @@sql_mode AS mode, @@time_zone AS zone, @@tx_isolation AS isolation',
    );
    expect(row.mode).toContain('STRICT_ALL_TABLES');
    expect(row.mode).toContain('NO_ZERO_DATE');
    expect([row.zone, row.isolation]).toEqual(['+00:00', 'REPEATABLE-READ']);
  });
});

describe('the pages of the admin', () => {
  let app: TestApp;
  const folder = mkdtempSync(join(tmpdir(), 'pilotage-pages-'));
  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Pilotage</title>');
    writeFileSync(join(folder, 'assets/main.js'), 'x');
    writeFileSync(join(folder, '.env'), 'SECRET');
    writeFileSync(join(folder, 'assets/.hidden'), 'SECRET');
    app = await startTestApp('sqlite', undefined, { pages: createAdminRouter(folder) });
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  test('P04 P10 only the built pages are served: no repository, no settings, no source maps', async () => {
    for (const path of [...probes, '/assets/.hidden']) {
      const { status, text } = await sendRawRequest(app.origin, { path });
      // A path of the admin is its page; a file exists or is 404.
      expect([path, status === 404 || text.startsWith('<!doctype html><title>Pilotage')]).toEqual([path, true]);
      if (/\.\w+$/.test(path)) expect([path, status]).toEqual([path, 404]);
      expect(text).not.toContain('SECRET');
    }
    expect((await sendRawRequest(app.origin, { path: '/assets/main.js' })).status).toBe(200);
    for (const accept of ['*/*', 'application/json', 'text/html,*/*;q=0.8'])
      for (const path of ['/metrics', '/actuator', '/pilots/5/steal', '/measurements']) {
        const { status, text } = await sendRawRequest(app.origin, { path, headers: { accept } });
        // A browser gets the admin's 404 page.
        expect([path, status, text.startsWith('<!doctype')]).toEqual([path, 404, accept.startsWith('text/html')]);
      }
    const page = await sendRawRequest(app.origin, { path: '/pilots/5?next=//evil.example' });
    expect([page.status, page.headers.location, page.headers['x-frame-options']]).toEqual([200, undefined, 'DENY']);
  });
});

describe('an invalid setting', () => {
  test.each([
    [{ HOST: '0.0.0.0' }, 'PUBLIC_URL'],
    [{ DATABASE_URL: 'mysql://u:p@db:3306/x' }, 'AUTH_SECRET'],
    [{ DATABASE_URL: 'mysql://u:p@db:3306/x', AUTH_SECRET: 'short' }, 'AUTH_SECRET'],
    [{ DATABASE_URL: 'postgres://u:hidden@db/x' }, 'DATABASE_URL'],
    [{ NODE_ENV: 'production', DEMO: '1' }, 'DEMO'],
    [{ PORT: '70000' }, 'PORT'],
    [{ TRUST_PROXY: 'all' }, 'TRUST_PROXY'],
  ])('P07 %o stops the start', (environment, name) => {
    expect(() => readConfig(environment)).toThrow(ConfigError);
    expect(() => readConfig(environment)).toThrow(new RegExp(`^${name} (?!.*(hidden|short\\b"))`));
  });
});
