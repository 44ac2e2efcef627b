import { engines } from '@pilotage/db/testing';
import { describe, expect, test } from 'vitest';
import { expectInvalid, parseIds, parseRecord, parseTotal } from '../testing/app/responseParsers.ts';
import { useAttackFixture } from '../testing/attacks/attackFixture.ts';

/** SQL injections: termination, tautology, stacking, UNION, backslash, quotes, comment, hex, time. */
const payloads = [
  "'; DROP TABLE pilots; --",
  "' OR '1'='1",
  '1; DELETE FROM pilots',
  "' UNION SELECT password FROM authAccounts --",
  "\\'; DROP TABLE pilots; --",
  '" OR ""="',
  '/**/OR/**/1=1',
  "''''",
  '0x31204f5220313d31',
  "'; SELECT SLEEP(5); --",
  '1 OR 1=1',
  '${7*7}{{7*7}}<script>alert(1)</script>',
] as const;

describe.each(engines)('values of wrong types and injected operators, on %s', (engine) => {
  const fixtures = useAttackFixture(engine);

  test('E02 E03 credentials must be two texts', async () => {
    const visitor = await fixtures().leakDetector.signInAs();
    for (const body of [
      { email: { email: 1 }, password: { password: 1 } },
      { email: 'lead@house.example', password: true },
      { email: 'lead@house.example', password: null },
      { email: 'lead@house.example', password: {} },
      { email: ['lead@house.example'], password: ['x'] },
      { email: 'lead@house.example', password: 'x', token: {} },
      {},
    ])
      expect((await visitor.post('/api/auth/sign-in/email', body)).status, `${JSON.stringify(body)}`).toBe(422);
    for (const body of ['[]', 'null', '5', '"x"', '{', 'undefined', ''])
      expect([400, 415]).toContain(
        (await visitor.post('/api/auth/sign-in/email', body, { 'content-type': 'application/json' })).status,
      );
    for (const path of [
      'reset',
      'forget-password',
      'sign-up/email',
      'list-sessions',
      'update-user',
      'get-session',
      'ok',
      'error',
    ])
      expect((await visitor.post(`/api/auth/${path}`, { token: {}, password: 'x' })).status).toBe(404);
    for (const token of [{}, null, '', [], 0, true, ['x'], 'x'.repeat(10_000)])
      expect(
        (await visitor.post('/api/auth/reset-password', { token, newPassword: 'a-long-enough-password' })).status,
        `${JSON.stringify(token).slice(0, 40)}`,
      ).toBe(422);
  });

  test('E05 an e-mail address must be a single valid address', async () => {
    const visitor = await fixtures().leakDetector.signInAs();
    for (const email of [
      'victim@x.example,attacker@x.example',
      'victim@x.example\nBcc: a@x.example',
      'victim@x.example;a@x.example',
      '"v" <victim@x.example>, a@x.example',
      'victim@x.example\u0000',
      '<victim@x.example>',
      'victim',
      '@',
    ])
      expect([
        email,
        (await visitor.post('/api/auth/sign-in/email', { email, password: 'long-enough-password' })).status,
      ]).toEqual([email, 422]);
  });

  test('E06 database operators are refused as values', async () => {
    const staff = await fixtures().leakDetector.signInAs('staffA');
    for (const value of [
      { _type: 'raw', _value: '1=1' },
      { '@instanceof': 'FindOperator', type: 'not', value: 'x' },
      { $ne: null },
      { toString: 'x' },
      [{ $gt: '' }],
      [['x']],
      true,
      5,
    ]) {
      expect((await staff.list('pilots', { filter: { title: value } })).status, `${JSON.stringify(value)}`).toBe(400);
      expect((await staff.list('pilots', { filter: { q: value } })).status).toBe(400);
    }
  });

  test('E08 a number must be a JSON number', async () => {
    const { leakDetector, a } = fixtures();
    const staff = await leakDetector.signInAs('staffA');
    const { version } = parseRecord('measurements', await staff.get(`/api/measurements/${a.measurements}`), 200);
    for (const value of ['5', '1 OR 1=1', '1;DROP', '1/**/', '0x31', '１２', '', true, [], {}, [5]]) {
      expectInvalid(await staff.put(`/api/measurements/${a.measurements}`, { version, value }), ['value']);
      expect((await staff.list('measurements', { filter: { value } })).status).toBe(
        Array.isArray(value) && value[0] !== '5' && value.every((each) => typeof each === 'number') ? 200 : 400,
      );
      expect((await staff.list('measurements', { filter: { value_gte: value } })).status).toBe(400);
      expectInvalid(await staff.post('/api/milestones', { pilotId: value, title: 'x' }), ['pilotId']);
    }
    for (const value of ['5', 1.5, {}, [], true])
      expectInvalid(await staff.put(`/api/measurements/${a.measurements}`, { version: value }), ['version']);
  });

  test('E09 SQL in a text is stored, found and compared as plain text', async () => {
    const { leakDetector } = fixtures();
    const manager = await leakDetector.signInAs('managerA');
    const before = parseTotal(await manager.list('pilots'));
    for (const title of payloads) {
      const created = parseRecord('pilots', await manager.post('/api/pilots', { title, stage: 'design', summary: title }), 201);
      expect([created.title, created.summary]).toEqual([title, title]);
      for (const filter of [{ title }, { title: [title] }, { q: title }])
        expect(parseIds(await manager.list('pilots', { filter }))).toEqual([created.id]);
      await manager.delete(`/api/pilots/${created.id}`);
      for (const resource of ['milestones', 'indicators'])
        expect(parseTotal(await manager.list(resource, { filter: { q: title } }))).toBe(0);
      for (const field of ['stage', 'startsOn', 'organisationId', 'completedAt'])
        expect((await manager.list('pilots', { filter: { [field]: title } })).status).toBe(400);
    }
    expect(parseTotal(await manager.list('pilots'))).toBe(before);
  });

  test('E11 a flag must be true or false', async () => {
    const { leakDetector, a } = fixtures();
    const staff = await leakDetector.signInAs('staffA');
    const { version } = parseRecord('measurements', await staff.get(`/api/measurements/${a.measurements}`), 200);
    for (const illustrative of ['false', 'true', 0, 1, '0', [], {}, null]) {
      expectInvalid(await staff.put(`/api/measurements/${a.measurements}`, { version, illustrative }), ['illustrative']);
      const { status } = await staff.list('measurements', { filter: { illustrative } });
      expect(status).toBe(Array.isArray(illustrative) ? 200 : 400);
    }
  });

  test('E12 a choice must be exactly one of its values', async () => {
    const { leakDetector, a } = fixtures();
    const manager = await leakDetector.signInAs('managerA');
    const { version } = parseRecord('pilots', await manager.get(`/api/pilots/${a.pilots}`), 200);
    for (const stage of ['Design', 'design ', 'DESIGN', 'design\u0000', ' design', 'dèsign', 0, null, ['design'], {}]) {
      expectInvalid(await manager.put(`/api/pilots/${a.pilots}`, { version, stage }), ['stage']);
      if (!Array.isArray(stage)) expect((await manager.list('pilots', { filter: { stage } })).status).toBe(400);
    }
  });

  test('E14 a body must be JSON in UTF-8', async () => {
    const { leakDetector, a } = fixtures();
    for (const type of [
      'application/x-www-form-urlencoded',
      'text/plain',
      'multipart/form-data; boundary=x',
      'application/json; charset=utf-7',
      'application/json; charset=utf-16',
      'application/json-patch+json',
      'application/jsonx',
      'text/json',
      '',
    ])
      for (const [method, path] of [
        ['PUT', `/api/pilots/${a.pilots}`],
        ['POST', '/api/pilots'],
        ['POST', '/api/auth/sign-in/email'],
      ] as const) {
        const response = await leakDetector.sendRaw(
          { method, path, body: '{"version":1}', headers: type ? { 'content-type': type } : {} },
          'managerA',
        );
        expect([type, response.status]).toEqual([type, 415]);
      }
    const gzip = await leakDetector.sendRaw(
      {
        method: 'POST',
        path: '/api/pilots',
        body: '{}',
        headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      },
      'managerA',
    );
    expect(gzip.status).toBe(415);
    // Without a body there is no content type to check, and no empty object is assumed.
    expect((await leakDetector.sendRaw({ method: 'POST', path: '/api/pilots' }, 'managerA')).status).toBe(400);
  });

  test('E15 only standard JSON is accepted', async () => {
    const { leakDetector, a } = fixtures();
    const staff = await leakDetector.signInAs('staffA');
    const path = `/api/measurements/${a.measurements}`;
    for (const body of [
      '\ufeff{"version":1}',
      '\ufeff\ufeff{"version":1}',
      '{"value":NaN}',
      '{"value":Infinity}',
      '{"version":1,}',
      '{"version":1}//x',
      '{version:1}',
      "{'version':1}",
      '{"value":01}',
      '{"value":.5}',
      '{"a":"\u0001"}',
      '{"a":"\\x"}',
    ])
      expect([body, (await staff.put(path, body)).status]).toEqual([body, 400]);
    const { version } = parseRecord('measurements', await staff.get(path), 200);
    for (const value of ['1e999', '1E400', '-1e999', '1e11', '1e-5'])
      expectInvalid(await staff.put(path, `{"version":${version},"value":${value}}`), ['value']);
    const zero = parseRecord('measurements', await staff.put(path, `{"version":${version},"value":-0}`), 200);
    expect(Object.is(zero.value, 0)).toBe(true);
    for (const filter of ['{"value":1e999}', '{"id":1e999}', '{"value":-1e400}'])
      expect((await staff.get(`/api/measurements?filter=${encodeURIComponent(filter)}`)).status).toBe(400);
  });
});
