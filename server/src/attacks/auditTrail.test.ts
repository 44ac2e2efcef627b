import { engines } from '@pilotage/db/testing';
import { describe, expect, test } from 'vitest';
import { parseRecord, parseRows } from '../testing/app/responseParsers.ts';
import { useAttackFixture } from '../testing/attacks/attackFixture.ts';
import { countAuditEvents } from '../testing/factories/apiFactories.ts';
import { password } from '../testing/app/testApp.ts';

describe.each(engines)('audit trail and log, on %s', (engine) => {
  const fixtures = useAttackFixture(engine);

  test('O02 an organisation reads only its own audit events', async () => {
    const { leakDetector, app } = fixtures();
    const staff = await leakDetector.signInAs('staffA');
    for (const filter of [
      {},
      { actorId: app.ids.users.managerB },
      { actorRole: 'system' },
      { resource: 'users' },
      { recordId: fixtures().b.pilots },
    ])
      for (const event of parseRows(await staff.list('auditEvents', { filter })))
        expect(event.organisationId).toBe(app.ids.organisations.a);
    for (const field of ['ip', 'userAgent', 'before', 'after', 'requestId'])
      expect((await staff.list('auditEvents', { filter: { [field]: 'x' } })).status).toBe(400);
    for (const person of ['evaluator', 'observer', 'juror'] as const)
      expect((await (await leakDetector.signInAs(person)).list('auditEvents')).status).toBe(403);
    expect(
      (await leakDetector.sendRaw({ method: 'DELETE', path: `/api/auditEvents/${fixtures().a.auditEvents}` }, 'lead')).status,
    ).toBe(404);
    expect(
      (
        await leakDetector.sendRaw(
          {
            method: 'PUT',
            path: `/api/auditEvents/${fixtures().a.auditEvents}`,
            body: '{"version":1}',
            headers: { 'content-type': 'application/json' },
          },
          'lead',
        )
      ).status,
    ).toBe(404);
    expect((await (await leakDetector.signInAs('lead')).post('/api/auditEvents', {})).status).toBe(404);
  });

  test('O03 a write without its audit event is rolled back', async () => {
    const { app, leakDetector } = fixtures();
    const manager = await app.signInAs('managerA');
    const { dataSource } = app.opened;
    const before = [await countAuditEvents(app), await app.pilotage.stores.system().count('pilots', {})];
    const triggerSql =
      engine === 'sqlite'
        ? "CREATE TRIGGER untold BEFORE INSERT ON auditEvents BEGIN SELECT RAISE(ABORT, 'full'); END"
        : "CREATE TRIGGER untold BEFORE INSERT ON auditEvents FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'full'";
    await dataSource.query(triggerSql);
    const response = await leakDetector.sendRaw({
      method: 'POST',
      path: '/api/pilots',
      body: '{"title":"Untold","stage":"design"}',
      headers: { 'content-type': 'application/json', cookie: manager.cookie },
    });
    await dataSource.query('DROP TRIGGER untold');
    expect(response.status).toBeGreaterThanOrEqual(500);
    expect(response.text).not.toContain('full');
    expect([await countAuditEvents(app), await app.pilotage.stores.system().count('pilots', {})]).toEqual(before);
    await leakDetector.startCase();
  });

  test('O05 a log entry is one line, escaped and truncated', async () => {
    const { leakDetector, app } = fixtures();
    const from = app.logLines().length;
    for (const path of ['/api/%0d%0aINJECTED', '/api/%1b[31mred', '/api/"},{"level":60', `/api/${'x'.repeat(10_000)}`, '/api/\t'])
      await leakDetector.sendRaw({ path, headers: { 'user-agent': 'x"\\u0000\u001b[31m' } }).catch(() => undefined);
    for (const line of app.logLines().slice(from)) {
      expect(line.indexOf('\n')).toBe(line.length - 1);
      expect(line.length).toBeLessThan(1_000);
      expect(JSON.parse(line)).toHaveProperty('msg', 'request');
      expect(line).not.toContain('\u001b');
    }
  });

  test('O06 log and audit trail contain no password, token or cookie', async () => {
    const { app, leakDetector } = fixtures();
    const client = await leakDetector.signInAs();
    await client.signIn('managera@house.example', password);
    await client.post('/api/auth/sign-in/email', { email: 'managera@house.example', password: 'ZQXWRONG-password' });
    await client.post('/api/auth/change-password', { currentPassword: 'ZQXWRONG-password', newPassword: 'ZQXNEW-password-1' });
    await client.get('/api/pilots?filter={"tokenHash":"ZQXQUERY"}');
    await client.put(`/api/users/${app.ids.users.managerA}`, { version: 1, name: 'ZQXNAME Person' });
    const token = decodeURIComponent(client.cookie.split('=')[1] ?? '').split('.')[0] ?? '';
    const events: object[] = await app.opened.dataSource.query('SELECT * FROM auditEvents');
    const recordedText = app.logLines().join('') + JSON.stringify(events);
    for (const hidden of [token, 'ZQXWRONG', 'ZQXNEW', 'ZQXQUERY', 'ZQXNAME', 'managera@house', password])
      expect(recordedText).not.toContain(hidden);
    const sessions: object[] = await app.opened.dataSource.query('SELECT * FROM authSessions');
    expect(JSON.stringify(sessions)).not.toContain(token);
  });

  test('O08 the audit trail hides the same fields as the record', async () => {
    const { leakDetector, a } = fixtures();
    const staff = await leakDetector.signInAs('staffA');
    const cell = parseRecord('measurements', await staff.get(`/api/measurements/${a.measurements}`), 200);
    await staff.put(`/api/measurements/${cell.id}`, { version: cell.version, comment: 'ZQXOWNWORD', value: 6 });
    const lead = await leakDetector.signInAs('lead');
    for (const resource of ['measurements', 'reports'])
      for (const event of parseRows(await lead.list('auditEvents', { filter: { resource } })))
        expect(Object.keys(event)).not.toContain('after');
    const own = parseRows(await staff.list('auditEvents', { filter: { resource: 'measurements', recordId: cell.id } }));
    expect(JSON.stringify(own)).toContain('ZQXOWNWORD');
    const people = await lead.list('auditEvents', { filter: { resource: 'users' } });
    expect(people.text).not.toContain('@house.example');
  });
});
