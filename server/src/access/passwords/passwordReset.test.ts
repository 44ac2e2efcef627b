import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseProblemCode } from '../../testing/app/responseParsers.ts';
import { type TestApp, startTestApp, password } from '../../testing/app/testApp.ts';
import { sendRawRequest } from '../../testing/app/rawRequest.ts';

const newPassword = 'a brand new password';

describe.each(engines)('a forgotten password, on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(engine);
  });
  afterAll(() => app.close());

  const mailsSent = async () => {
    await app.pilotage.jobs.tick();
    return app.mails.splice(0);
  };
  const forgot = async (email: string) => (await app.signInAs()).post('/api/auth/forgot-password', { email });
  const reset = async (token: unknown, word: unknown = newPassword) =>
    (await app.signInAs()).post('/api/auth/reset-password', { token, password: word });
  const tokenFor = async (email: string): Promise<string> => {
    await forgot(email);
    const [mail] = await mailsSent();
    return /#([A-Za-z0-9_-]{43})\s/.exec(mail?.text ?? '')?.[1] ?? '';
  };
  const signsIn = async (email: string, word: string) =>
    (await (await app.signInAs()).post('/api/auth/sign-in/email', { email, password: word })).status;

  test('known, unknown and disabled addresses are answered alike; only the known one gets a mail', async () => {
    await (await app.signInAs('lead')).put(`/api/users/${app.ids.users.juror}`, { version: 1, disabled: true });
    const responses = [];
    for (const email of ['staffa@house.example', 'nobody@house.example', 'juror@house.example'])
      responses.push(await forgot(email));
    expect(responses.map(({ status, text }) => `${status} ${text}`)).toEqual(Array(3).fill('200 {"ok":true}'));
    const mails = await mailsSent();
    expect(mails.map(({ to }) => to)).toEqual(['staffa@house.example']);
    const rows = await app.opened.dataSource.query('SELECT about, state FROM mails');
    expect(JSON.stringify(rows)).not.toContain('@');
  });

  test('the link uses the configured address, whatever host headers the request has', async () => {
    const body = JSON.stringify({ email: 'staffb@house.example' });
    await sendRawRequest(app.origin, {
      method: 'POST',
      path: '/api/auth/forgot-password',
      headers: {
        host: 'evil.example',
        'x-forwarded-host': 'evil.example',
        forwarded: 'host=evil.example',
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(body)),
      },
      body,
    });
    const [mail] = await mailsSent();
    expect(mail?.text).toContain(`${app.origin}/reset-password#`);
    expect(`${mail?.text}${mail?.html}`).not.toContain('evil');
  });

  test('the token is in the mail only; the database stores its hash', async () => {
    const token = await tokenFor('managera@house.example');
    expect(token).toHaveLength(43);
    for (const table of ['mails', 'linkTokens', 'auditEvents'])
      expect(JSON.stringify(await app.opened.dataSource.query(`SELECT * FROM ${table}`))).not.toContain(token);
  });

  test('of twenty concurrent uses one succeeds, and every session ends', async () => {
    const before = await app.signInAs('managerB');
    const token = await tokenFor('managerb@house.example');
    const words = Array.from({ length: 20 }, (_, at) => `new password number ${at}`);
    const responses = await Promise.all(words.map((word) => reset(token, word)));
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(responses.filter(({ status }) => status === 404)).toHaveLength(19);
    const won = words[responses.findIndex(({ status }) => status === 200)] ?? '';
    expect((await before.get('/api/session')).status).toBe(401);
    expect([await signsIn('managerb@house.example', password), await signsIn('managerb@house.example', won)]).toEqual([401, 200]);
    expect((await reset(token)).status).toBe(404);
  });

  test('a link expires after an hour, and an older one when a newer one is sent', async () => {
    const [first, second] = [await tokenFor('observer@house.example'), await tokenFor('observer@house.example')];
    app.clock.set('2019-03-15T09:59:59.999Z');
    expect(parseProblemCode(await reset(first))).toBe('linkExpired');
    expect((await reset(second, 'short')).status).toBe(422);
    expect((await reset(second)).status).toBe(200);
    expect(parseProblemCode(await reset(second))).toBe('linkExpired');
    const third = await tokenFor('evaluator@house.example');
    app.clock.set('2019-03-15T11:00:00.000Z');
    expect((await reset(third)).status).toBe(404);
  });

  test('text that is not a token is refused', async () => {
    const token = await tokenFor('lead@house.example');
    const swapped = token.replace(/[a-z]/i, (letter) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    );
    for (const wrong of [swapped, token.slice(0, -1), `${token}%`, `${token} `, `%${token}`])
      expect([wrong, (await reset(wrong)).status]).toEqual([wrong, 404]);
    for (const wrong of [[token], 0, null, { token }]) expect((await reset(wrong)).status).toBe(422);
    expect((await reset(token)).status).toBe(200);
  });

  test('mails to one address are limited, whether it has an account or not', async () => {
    for (const email of ['stafflead@house.example', 'unheardof@house.example']) {
      const statuses = [];
      for (let at = 0; at < 6; at += 1) statuses.push((await forgot(email)).status);
      expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    }
  });
});
