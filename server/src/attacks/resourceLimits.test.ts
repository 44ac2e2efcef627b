import { engines } from '@pilotage/db/testing';
import { describe, expect, test } from 'vitest';
import { serverLimits } from '../http/createLimitedServer.ts';
import { parseInvalidFields, parseRecord } from '../testing/app/responseParsers.ts';
import { useAttackFixture } from '../testing/attacks/attackFixture.ts';
import { sendRawBytes } from '../testing/app/rawRequest.ts';

const nestedArrays = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const jsonHeaders = { 'content-type': 'application/json' };

describe.each(engines)('resource limits, on %s', (engine) => {
  const fixtures = useAttackFixture(engine);

  test('F01 a deeply nested body is refused', async () => {
    const { leakDetector, a } = fixtures();
    const manager = await leakDetector.signInAs('managerA');
    const path = `/api/pilots/${a.pilots}`;
    for (const depth of [13, 10_000, 400_000]) {
      for (const body of [
        nestedArrays(depth),
        `{"title":${nestedArrays(depth)}}`,
        `${'{"a":'.repeat(Math.min(depth, 100_000))}1${'}'.repeat(Math.min(depth, 100_000))}`,
      ])
        expect((await manager.put(path, body)).status).toBe(400);
      expect((await (await leakDetector.signInAs()).post('/api/auth/sign-in/email', nestedArrays(depth))).status).toBe(400);
    }
  });

  test('F02 the size, number of parts and text lengths of a body are limited', async () => {
    const { leakDetector, a } = fixtures();
    const manager = await leakDetector.signInAs('managerA');
    const path = `/api/pilots/${a.pilots}`;
    const keys = JSON.stringify(Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`k${index}`, 1])));
    expect((await manager.put(path, keys)).status).toBe(400);
    expect((await manager.put(path, `{"partnerIds":[${'null,'.repeat(150_000)}null]}`)).status).toBe(400);
    const { version } = parseRecord('pilots', await manager.get(path), 200);
    const long = await manager.put(path, { version, title: 'x'.repeat(400_000), summary: 'y'.repeat(400_000) });
    expect([long.status, parseInvalidFields(long)]).toEqual([422, ['summary', 'title']]);
    expect(long.text.length).toBeLessThan(1_000);
    const large = await leakDetector
      .sendRaw(
        { method: 'PUT', path, headers: { ...jsonHeaders, connection: 'close' }, body: `{"title":"${'x'.repeat(10_000_000)}"}` },
        'managerA',
      )
      .catch(() => null);
    // Ten megabytes are refused; the client may not be able to read the response.
    if (large) expect(large.status).toBe(413);
    const chunked = await leakDetector
      .sendRaw(
        {
          method: 'PUT',
          path,
          headers: { ...jsonHeaders, 'transfer-encoding': 'chunked' },
          body: `{"title":"${'x'.repeat(1_100_000)}"}`,
        },
        'managerA',
      )
      .catch(() => null);
    if (chunked) expect(chunked.status).toBe(413);
  });

  test('F04 the length of a URL and its number of conditions are limited', async () => {
    const { leakDetector } = fixtures();
    const statusOf = async (path: string) => (await leakDetector.sendRaw({ path }, 'staffA')).status;
    expect(await statusOf(`/api/pilots?filter=${'x'.repeat(64_000)}`)).toBe(431);
    expect(await statusOf(`/api/pilots?${Array.from({ length: 1_000 }, (_, index) => `a${index}=1`).join('&')}`)).toBe(400);
    const pathWithFilter = (filter: unknown) =>
      `/api/pilots?filter=${encodeURIComponent(typeof filter === 'string' ? filter : JSON.stringify(filter))}`;
    expect(await statusOf(pathWithFilter({ title: nestedArrays(50) }))).toBe(200);
    expect(await statusOf(pathWithFilter(`{"title":${nestedArrays(50)}}`))).toBe(400);
    expect(
      await statusOf(pathWithFilter(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`title${index}`, 'x'])))),
    ).toBe(400);
    expect(await statusOf(pathWithFilter({ q: 'x'.repeat(5_000) }))).toBe(400);
  });

  test('F05 the number and size of headers are limited', async () => {
    const { leakDetector } = fixtures();
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`x-header-${index}`, 'x']));
    expect((await leakDetector.sendRaw({ path: '/api/pilots', headers: many })).status).toBe(431);
    expect((await leakDetector.sendRaw({ path: '/api/pilots', headers: { cookie: 'x'.repeat(17_000) } })).status).toBe(431);
    const crumbs = Array.from({ length: 1_000 }, (_, index) => `c${index}=1`).join('; ');
    expect((await leakDetector.sendRaw({ path: '/api/pilots', headers: { cookie: crumbs } })).status).toBe(401);
    expect(
      (await leakDetector.sendRaw({ path: '/api/pilots', headers: { cookie: `pilotage_sid=${'A'.repeat(4_000)}` } })).status,
    ).toBe(401);
  });

  test('F05 invalid HTTP is refused and the connection closed', async () => {
    const { app } = fixtures();
    for (const bytes of [
      '\r\n\r\n\r\nnonsense\r\n\r\n',
      'GET / HTTP/9.9\r\n\r\n',
      'POST /api/pilots HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ])
      expect(await sendRawBytes(app.origin, bytes)).toMatch(/^HTTP\/1\.1 400 /);
  });

  test('F07 liveness checks run no SQL statement', async () => {
    const { app, leakDetector } = fixtures();
    const visitor = await leakDetector.signInAs();
    await visitor.get('/readyz');
    let statementCount = 0;
    const count = () => (statementCount += 1);
    app.opened.pool?.on('acquire', count);
    const before = app.logLines().length;
    const begunAt = performance.now();
    const responses = await Promise.all(
      Array.from({ length: 200 }, (_, index) => visitor.get(index % 2 === 0 ? '/healthz' : '/readyz')),
    );
    expect(responses.every(({ status }) => status === 200)).toBe(true);
    expect(app.logLines().length).toBeGreaterThanOrEqual(before + 199);
    app.opened.pool?.off('acquire', count);
    // The readiness is cached for a second: on a slow machine the requests take longer, and it is looked up once in each.
    const seconds = Math.ceil((performance.now() - begunAt) / 1000);
    expect(statementCount).toBeLessThanOrEqual(seconds);
  });

  test('F08 statements have a time limit', async () => {
    const { app } = fixtures();
    if (engine === 'sqlite') return;
    const [row] = await app.opened.dataSource.query(
      'SELECT @@max_statement_time AS seconds, @@innodb_lock_wait_timeout AS lockSeconds',
    );
    expect([Number(row.seconds), Number(row.lockSeconds)]).toEqual([5, 3]);
  });

  test('F10 a password of one megabyte is not hashed', async () => {
    const visitor = await fixtures().leakDetector.signInAs();
    for (const length of [257, 900_000]) {
      const response = await visitor.post('/api/auth/sign-in/email', {
        email: 'nobody@house.example',
        password: 'x'.repeat(length),
      });
      expect([response.status, parseInvalidFields(response)]).toEqual([422, ['password']]);
    }
  });

  test('F13 connections of slow clients are closed', () => {
    expect(serverLimits.headersTimeout).toBeLessThanOrEqual(10_000);
    expect(serverLimits.requestTimeout).toBeLessThanOrEqual(30_000);
    expect(serverLimits.connectionsCheckingInterval).toBeLessThanOrEqual(2_000);
    expect(serverLimits.keepAliveTimeout).toBeLessThanOrEqual(5_000);
  });
});
