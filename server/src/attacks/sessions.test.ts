import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSessionCookie } from '../access/sessions/sessionCookie.ts';
import { withoutRequestId } from '../testing/app/responseParsers.ts';
import type { ApiClient } from '../testing/app/apiClient.ts';
import { type TestApp, startTestApp, password } from '../testing/app/testApp.ts';
import { sendRawRequest } from '../testing/app/rawRequest.ts';

const jsonHeaders = { 'content-type': 'application/json' };
const credentialsOf = (email: string, suppliedPassword = password) => ({ email, password: suppliedPassword });

describe.each(engines)('sign-in and sessions, on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(engine);
  });
  afterAll(() => app.close());

  async function signInAs(email = 'staffa@house.example'): Promise<ApiClient> {
    const client = await app.signInAs();
    expect((await client.signIn(email, password)).status).toBe(200);
    return client;
  }
  const isSignedIn = async (client: ApiClient) => (await client.get('/api/session')).status === 200;

  test('H01 H20 signing in creates a new session token and ends the previous session', async () => {
    const client = await app.signInAs();
    client.cookie = 'pilotage_sid=fixed.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=';
    await client.signIn('staffa@house.example', password);
    const first = client.cookie;
    expect(first).not.toContain('fixed');
    await client.signIn('managera@house.example', password);
    expect(client.cookie).not.toBe(first);
    const old = await app.signInAs();
    old.cookie = first;
    expect([await isSignedIn(old), await isSignedIn(client)]).toEqual([false, true]);
  });

  test('H02 the cookie is HttpOnly, SameSite and limited to its path', async () => {
    const response = await (await app.signInAs()).signIn('staffa@house.example', password);
    const [cookie = '', ...others] = response.headers.getSetCookie();
    // The other cookie gives no access: it only marks the browser as known to the account.
    expect(others.map((each) => each.split('=')[0])).toEqual(['pilotage_device']);
    for (const each of [cookie, ...others]) {
      const flags = each
        .split(';')
        .slice(1)
        .map((flag) => flag.trim().toLowerCase());
      expect(flags).toEqual(expect.arrayContaining(['path=/', 'httponly', 'samesite=lax']));
      expect(flags.some((flag) => flag.startsWith('domain'))).toBe(false);
    }
    const otherClient = await app.signInAs();
    otherClient.cookie = others[0]?.split(';')[0] ?? '';
    expect((await otherClient.get('/api/session')).status).toBe(401);
    expect(response.text).not.toContain(cookie.split('=')[1]?.split('.')[0] ?? 'nothing');
    const secure = createSessionCookie({ secret: 's'.repeat(40), publicUrl: 'https://pilotage.example' });
    expect([secure.name, secure.clearingHeader.includes('Secure')]).toEqual(['__Host-sid', true]);
  });

  test('H04 a signed-out session stays invalid, also with concurrent requests', async () => {
    const client = await signInAs();
    const [, ...slow] = await Promise.all([
      client.post('/api/auth/sign-out'),
      ...Array.from({ length: 10 }, () => client.get('/api/session')),
    ]);
    expect(slow.every(({ status }) => [200, 401].includes(status))).toBe(true);
    expect(await isSignedIn(client)).toBe(false);
    await client.post('/api/auth/sign-out');
    expect(await isSignedIn(client)).toBe(false);
  });

  test('H05 disabling a user or changing a membership takes effect with the next request', async () => {
    const system = app.pilotage.stores.system();
    const client = await signInAs('observer@house.example');
    const lead = await app.signInAs('lead');
    const [membership] = await system.all('memberships', { where: { userId: app.ids.users.observer } });
    expect((await client.list('pilots')).status).toBe(200);
    expect((await lead.put(`/api/memberships/${membership?.id}`, { version: membership?.version, role: 'juror' })).status).toBe(
      200,
    );
    expect((await client.list('pilots')).status).toBe(403);
    expect((await lead.delete(`/api/memberships/${membership?.id}`)).status).toBe(200);
    expect((await client.list('pilots')).status).toBe(403);
    expect((await client.get('/api/session')).body).toMatchObject({ memberships: [], activeMembershipId: null, rules: [] });
    await lead.put(`/api/users/${app.ids.users.observer}`, { version: 1, disabled: true });
    expect(await isSignedIn(client)).toBe(false);
    const response = await (await app.signInAs()).signIn('observer@house.example', password);
    const unknown = await (await app.signInAs()).signIn('nobody@house.example', password);
    expect(withoutRequestId(response)).toBe(withoutRequestId(unknown));
    await lead.put(`/api/users/${app.ids.users.observer}`, { version: 2, disabled: false });
    expect(await isSignedIn(client)).toBe(false);
  });

  test('H07 a session expires after two idle hours, and after twelve hours in any case', async () => {
    const idle = await signInAs();
    app.clock.set('2019-03-15T10:59:59.000Z');
    expect(await isSignedIn(idle)).toBe(true);
    app.clock.set('2019-03-15T12:59:58.000Z');
    expect(await isSignedIn(idle)).toBe(true);
    app.clock.set('2019-03-15T14:59:58.001Z');
    expect(await isSignedIn(idle)).toBe(false);
    const busy = await signInAs();
    for (const at of ['16:30', '18:00', '19:30', '21:00', '22:30']) {
      app.clock.set(`2019-03-15T${at}:00.000Z`);
      expect(await isSignedIn(busy)).toBe(true);
    }
    for (const at of ['00:00', '01:30', '02:59']) {
      app.clock.set(`2019-03-16T${at}:00.000Z`);
      expect([at, await isSignedIn(busy)]).toEqual([at, true]);
    }
    app.clock.set('2019-03-16T02:59:58.002Z');
    expect(await isSignedIn(busy)).toBe(false);
    app.clock.set('2019-03-15T09:00:00.000Z');
  });

  test('H08 a cookie with an invalid signature is refused', async () => {
    const client = await signInAs();
    const [name = '', value = ''] = client.cookie.split(/=(.*)/s);
    const [token = '', signature = ''] = decodeURIComponent(value).split('.');
    for (const forged of [
      token,
      `${token}.`,
      `${token}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`,
      `${token}x.${signature}`,
      `.${signature}`,
      `${token}.${Buffer.alloc(32).toString('base64')}`,
      'A'.repeat(4_000),
      '%00',
      '%',
      '"',
      '',
      `${token}.${signature}.${signature}`,
    ]) {
      const { status } = await sendRawRequest(app.origin, { path: '/api/session', headers: { cookie: `${name}=${forged}` } });
      expect([forged, status]).toEqual([forged, 401]);
    }
    const other = await sendRawRequest(app.origin, {
      path: '/api/session',
      headers: { cookie: `__Host-sid=${value}; sid=${value}` },
    });
    expect(other.status).toBe(401);
  });

  test('H10 cross-site writes are refused, including sign-in', async () => {
    const client = await signInAs();
    const { port } = new URL(app.origin);
    const ask = (path: string, headers: Record<string, string>, body: object = { title: '', stage: '' }) =>
      sendRawRequest(app.origin, {
        method: 'POST',
        path,
        body: JSON.stringify(body),
        headers: { ...jsonHeaders, cookie: client.cookie, ...headers },
      });
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: '' },
      { origin: `http://127.0.0.1.evil.example:${port}` },
      { origin: `http://127.0.0.1:${Number(port) + 1}` },
      { origin: `https://127.0.0.1:${port}` },
      { origin: `http://127.0.0.1:${port}.evil.example` },
      { origin: 'http://127.0.0.1' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of foreign)
      for (const path of ['/api/pilots', '/api/auth/sign-in/email', '/api/auth/sign-out', '/api/auth/change-password'])
        expect([headers, path, (await ask(path, headers)).status]).toEqual([headers, path, 403]);
    expect(await isSignedIn(client)).toBe(true);
    const ownOrigins: Record<string, string>[] = [
      { origin: `http://127.0.0.1:${port}` },
      { origin: `http://localhost:${port}` },
      { origin: `http://[::1]:${port}` },
      { origin: `http://localhost:${port}`, 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-origin' },
      { 'sec-fetch-site': 'none' },
      {},
    ];
    for (const headers of ownOrigins)
      expect([
        headers,
        (await ask('/api/auth/sign-in/email', headers, credentialsOf('x@house.example', 'wrong'))).status,
      ]).toEqual([headers, 401]);
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])
      expect((await ask('/api/pilots', { 'content-type': type })).status).toBe(415);
  });

  test('H11 GET requests change nothing', async () => {
    const client = await signInAs();
    for (const path of [
      '/api/auth/sign-out',
      '/api/auth/sign-in/email',
      '/api/auth/change-password',
      '/api/reports/1/submit',
      '/api/periods/1/open',
    ])
      expect((await client.get(path)).status).toBe(404);
    expect(await isSignedIn(client)).toBe(true);
  });

  test('H13 CORS allows no other origin', async () => {
    const { port } = new URL(app.origin);
    for (const origin of ['https://evil.example', 'null', `http://127.0.0.1:${port}.evil.example`, `http://localhost:${port}`])
      for (const method of ['GET', 'OPTIONS']) {
        const { headers } = await sendRawRequest(app.origin, {
          method,
          path: '/api/session',
          headers: { origin, 'access-control-request-method': 'PUT' },
        });
        expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
      }
  });

  test('H14 H16 an unknown e-mail address and a wrong password give the same error', async () => {
    const visitor = await app.signInAs();
    const responses = [];
    for (const email of ['staffb@house.example', 'nobody@house.example', 'StaffB@House.example'])
      responses.push(await visitor.post('/api/auth/sign-in/email', credentialsOf(email, 'not-the-password')));
    expect(new Set(responses.map(withoutRequestId)).size).toBe(1);
    expect(new Set(responses.map(({ headers }) => [...headers.keys()].join())).size).toBe(1);
    expect(responses[0]?.status).toBe(401);
  });

  test('H17 ten wrong passwords block the client in any spelling and with any headers, but not the owner', async () => {
    const owner = await signInAs('evaluator@house.example');
    const statuses: number[] = [];
    for (let at = 0; at < 12; at += 1) {
      const email = at % 2 === 0 ? 'evaluator@house.example' : ' EVALUATOR@House.Example ';
      const headers = {
        'x-forwarded-for': `198.51.100.${at}`,
        'x-real-ip': `198.51.100.${at}`,
        forwarded: `for=198.51.100.${at}`,
        'user-agent': `bot ${at}`,
      };
      const { status } = await sendRawRequest(app.origin, {
        method: 'POST',
        path: '/api/auth/sign-in/email',
        body: JSON.stringify(credentialsOf(email, 'wrong-password')),
        headers: { ...jsonHeaders, ...headers },
      });
      if (status !== 422) statuses.push(status);
    }
    while (statuses.length < 12)
      statuses.push(
        (await (await app.signInAs()).post('/api/auth/sign-in/email', credentialsOf('evaluator@house.example', 'wrong-password')))
          .status,
      );
    expect(statuses).toEqual([...Array(10).fill(401), 429, 429]);
    const right = await (await app.signInAs()).post('/api/auth/sign-in/email', credentialsOf('evaluator@house.example'));
    expect([right.status, Number(right.headers.get('retry-after')) > 0]).toEqual([429, true]);
    // The owner is not locked out: neither in a known browser nor in a live session.
    expect((await owner.signIn('evaluator@house.example', password)).status).toBe(200);
    const weak = await owner.post('/api/auth/change-password', { currentPassword: password, newPassword: 'short' });
    expect(weak.status).toBe(422);
    await app.pilotage.jobs.tick();
    app.mails.splice(0);
    await (await app.signInAs()).post('/api/auth/forgot-password', { email: 'evaluator@house.example' });
    await app.pilotage.jobs.tick();
    const token = /#(\S{43})\s/.exec(app.mails.splice(0)[0]?.text ?? '')?.[1] ?? '';
    const elsewhere = await app.signInAs();
    expect((await elsewhere.post('/api/auth/reset-password', { token, password: 'a brand new password' })).status).toBe(200);
    expect((await (await app.signInAs()).signIn('evaluator@house.example', 'a brand new password')).status).toBe(200);
    expect((await (await app.signInAs()).signIn('staffa@house.example', password)).status).toBe(200);
  });

  test('H19 of fifty simultaneous guesses only ten are checked', async () => {
    const visitor = await app.signInAs();
    const responses = await Promise.all(
      Array.from({ length: 50 }, () =>
        visitor.post('/api/auth/sign-in/email', credentialsOf('juror@house.example', 'guess-guess-guess')),
      ),
    );
    expect(responses.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(responses.filter(({ status }) => status === 429)).toHaveLength(40);
  });

  test('H22 changing a password requires the current one and ends all other sessions', async () => {
    const [client, elsewhere] = [await signInAs('managerb@house.example'), await signInAs('managerb@house.example')];
    const change = (currentPassword: unknown) =>
      client.post('/api/auth/change-password', { currentPassword, newPassword: 'another-long-password' });
    for (const wrongPassword of ['wrong-password', '', {}, null, true]) expect((await change(wrongPassword)).status).toBe(422);
    expect((await client.post('/api/auth/change-password', { newPassword: 'another-long-password' })).status).toBe(422);
    expect(await isSignedIn(elsewhere)).toBe(true);
    expect((await change(password)).status).toBe(200);
    expect(await isSignedIn(elsewhere)).toBe(false);
  });

  test('H25 there are no default accounts', async () => {
    const bare = await startTestApp('sqlite');
    for (const [email, suppliedPassword] of [
      ['admin@admin', 'admin'],
      ['lead@democenter.example', 'demo-consortium-2019'],
      ['staff@zsi.example', 'demo-consortium-2019'],
    ] as const)
      expect([401, 422]).toContain((await (await bare.signInAs()).signIn(email, suppliedPassword)).status);
    await bare.close();
  });
});
