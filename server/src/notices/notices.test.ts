import { engines } from '@pilotage/db/testing';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { composeApp, type App } from '../app/createApp.ts';
import { parseProblemCode, parseRecord, parseRows } from '../testing/app/responseParsers.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { type TestApp, startTestApp, password, type Person } from '../testing/app/testApp.ts';
import { countriesOnHoliday } from './holidays.ts';

const mailsTo = (app: TestApp, address: string) => app.mails.filter(({ to }) => to === address);

describe.each(engines)('notices on %s', (engine) => {
  let app: TestApp;
  let builders: ApiFactories;
  beforeEach(async () => {
    app = await startTestApp(engine);
    builders = createApiFactories(app);
  });
  afterEach(() => app.close());

  const setClock = (instant: string) => app.clock.set(instant);
  /** Signs in again: the clock may have passed the end of earlier sessions. */
  async function signInAgain(person: Person) {
    const client = await app.signInAs();
    await client.signIn(`${person.toLowerCase()}@house.example`, password);
    return client;
  }
  const noticesOf = async (person: Person) =>
    parseRows(await (await signInAgain(person)).list('notifications', { sort: ['id', 'ASC'] })).map(({ kind }) => kind);

  /** Period 4 is due on 31 August 2019; organisation A reports one indicator in it. */
  async function openReport() {
    const { id: indicatorId } = await builders.anIndicator();
    const { id: assignmentId } = await builders.anAssignment({ indicatorId });
    const period = await builders.anOpenPeriod({ number: 4 });
    return { assignmentId, period, report: await builders.theReport(period.id) };
  }

  test('a submission notifies the lead partner, a return the partner with the cell, and only they read it', async () => {
    const { assignmentId, period } = await openReport();
    await builders.aMeasurement({ assignmentId, periodId: period.id, value: 3 });
    const submitted = await builders.submitReport(period.id);
    expect([await noticesOf('lead'), await noticesOf('staffA'), await noticesOf('managerB')]).toEqual([['submitted'], [], []]);
    const body = { version: submitted.version, comment: 'Look', cells: [{ assignmentId, comment: 'Why?' }] };
    await (await signInAgain('lead')).post(`/api/reports/${submitted.id}/return`, body);
    const staff = await signInAgain('staffA');
    const [notice] = parseRows(await staff.list('notifications'));
    expect(notice).toMatchObject({ kind: 'returned', assignmentId, read: false });
    expect(await noticesOf('staffB')).toEqual([]);
    const other = await signInAgain('managerA');
    expect((await other.get(`/api/notifications/${notice?.id}`)).status).toBe(404);
    expect((await other.put(`/api/notifications/${notice?.id}`, { version: 1, read: true })).status).toBe(404);
    const read = await staff.put(`/api/notifications/${notice?.id}`, { version: 1, read: true });
    expect(parseRecord('notifications', read, 200).read).toBe(true);
    expect((await staff.list('notifications', { filter: { read: false } })).headers.get('content-range')).toContain('/0');
  });

  test('three servers together send each reminder once: 14 and 3 days before the due day, and once after it', async () => {
    await openReport();
    const userPath = `/api/users/${app.ids.users.managerA}`;
    expect((await (await signInAgain('managerA')).put(userPath, { version: 1, digest: false })).status).toBe(200);
    const otherServers: App[] = [0, 1].map(() =>
      composeApp(app.opened, {
        publicUrl: app.origin,
        uploadDir: app.uploadDir,
        trustProxy: 0,
        secret: 's'.repeat(40),
        clock: app.clock,
        log: pino({ level: 'silent' }),
        version: 'test',
        mailTransport: { send: async (mail) => void app.mails.push(mail), close: () => undefined },
      }),
    );
    const tick = () => Promise.all([app.pilotage, ...otherServers].map(({ jobs }) => jobs.tick()));
    const sent = () => mailsTo(app, 'staffa@house.example').length;
    const counts: [string, number, number][] = [];
    for (const instant of [
      '2019-08-16T12:00:00.000Z',
      '2019-08-17T03:00:00.000Z',
      '2019-08-17T12:00:00.000Z',
      '2019-08-17T18:00:00.000Z',
      '2019-08-20T12:00:00.000Z',
      '2019-08-28T12:00:00.000Z',
      '2019-08-31T12:00:00.000Z',
      '2019-09-01T12:00:00.000Z',
      '2019-08-31T23:00:00.000Z',
      '2019-09-10T12:00:00.000Z',
    ]) {
      setClock(instant);
      await tick();
      await tick();
      counts.push([instant.slice(0, 13), (await noticesOf('staffA')).length, sent()]);
    }
    expect(counts).toEqual([
      ['2019-08-16T12', 0, 0],
      ['2019-08-17T03', 0, 0],
      ['2019-08-17T12', 1, 1],
      ['2019-08-17T18', 1, 1],
      ['2019-08-20T12', 1, 1],
      ['2019-08-28T12', 2, 2],
      ['2019-08-31T12', 2, 2],
      ['2019-09-01T12', 3, 3],
      ['2019-08-31T23', 3, 3],
      ['2019-09-10T12', 3, 3],
    ]);
    expect(await noticesOf('staffA')).toEqual(['dueSoon', 'dueSoon', 'late']);
    expect(mailsTo(app, 'managera@house.example')).toEqual([]);
    expect(mailsTo(app, 'staffb@house.example')).toEqual([]);
    expect(app.mails[0]?.text).toContain(`${app.origin}/figures?period=4&of=${app.ids.organisations.a}`);
  });

  test('a mail leaves out notices of an organisation that the user has left', async () => {
    await openReport();
    setClock('2019-08-17T02:00:00.000Z');
    await app.pilotage.jobs.tick();
    const system = app.pilotage.stores.system();
    const [membership] = await system.all('memberships', { where: { userId: app.ids.users.staffA } });
    setClock('2019-08-17T12:00:00.000Z');
    expect((await (await signInAgain('managerA')).delete(`/api/memberships/${membership?.id}`)).status).toBe(200);
    await app.pilotage.jobs.tick();
    expect(mailsTo(app, 'staffa@house.example')).toEqual([]);
    expect(mailsTo(app, 'managera@house.example')).toHaveLength(1);
  });

  test('the lead partner reminds a late organisation once a day and sees the reminders', async () => {
    const { report } = await openReport();
    const nudge = async () => (await signInAgain('lead')).post(`/api/reports/${report.id}/nudge`, {});
    setClock('2019-08-31T20:00:00.000Z');
    expect(parseProblemCode(await nudge())).toBe('notOverdue');
    setClock('2019-09-01T10:00:00.000Z');
    const responses = await Promise.all([nudge(), nudge(), nudge()]);
    expect(responses.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    await app.pilotage.jobs.tick();
    const [mail] = mailsTo(app, 'managera@house.example').filter(({ kind }) => kind === 'nudge');
    expect(mail?.text).toContain('The lead partner asks for the report of period 4');
    expect(
      app.mails
        .filter(({ kind }) => kind === 'nudge')
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual(['managera@house.example', 'staffa@house.example']);
    expect(parseRows(await (await signInAgain('lead')).list('nudges'))).toMatchObject([
      { reportId: report.id, day: '2019-09-01', nudgedById: app.ids.users.lead },
    ]);
    expect(parseRows(await (await signInAgain('managerA')).list('nudges'))).toHaveLength(1);
    expect(parseRows(await (await signInAgain('managerB')).list('nudges'))).toEqual([]);
    setClock('2019-09-02T10:00:00.000Z');
    expect((await nudge()).status).toBe(200);
  });
});

test('only countries with a public holiday on that day are listed', () => {
  const countries = ['AT', 'DE', 'HU', 'IT', 'PL', 'SI', 'SK'];
  expect(countriesOnHoliday('2020-05-01', countries)).toEqual(countries);
  expect(countriesOnHoliday('2020-08-15', countries)).toEqual(['AT', 'IT', 'PL', 'SI']);
  expect(countriesOnHoliday('2020-08-31', countries)).toEqual([]);
});
