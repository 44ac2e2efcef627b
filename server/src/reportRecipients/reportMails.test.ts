import { engines } from '@pilotage/db/testing';
import { type Period, reportDayOf } from '@pilotage/shared';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ApiClient } from '../testing/app/apiClient.ts';
import { parseProblemCode, parseRecord } from '../testing/app/responseParsers.ts';
import { everybody, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { createReportMailsJob } from './reportMailsJob.ts';

const programme = { email: 'secretariat@programme.example', name: 'Secretariat', confirmed: true };

describe.each(engines)('half-year reports by mail, on %s', (engine) => {
  let app: TestApp;
  let build: ApiFactories;
  let period: Period;
  beforeEach(async () => {
    app = await startTestApp(engine, '2018-02-01T09:00:00.000Z');
    build = createApiFactories(app);
    const indicator = await build.anIndicator({ code: 'COUNT', name: 'People trained', unit: 'people' });
    period = await build.aPeriod({ number: 1 });
    const { id } = await build.anAssignment({ indicatorId: indicator.id, target: 10 });
    const other = await build.anAssignment({ indicatorId: indicator.id, organisationId: app.ids.organisations.b, target: 10 });
    await build.openPeriod(period);
    await build.aMeasurement({ assignmentId: id, periodId: period.id, value: 7 });
    await build.aMeasurement({ assignmentId: other.id, periodId: period.id, value: 77, by: 'staffB' });
    const { id: reportId, version } = await build.theReport(period.id, 'managerA');
    const words = { version, narrative: 'Words of A for its reviewers' };
    const report = parseRecord('reports', await (await app.signInAs('managerA')).put(`/api/reports/${reportId}`, words), 200);
    await (await app.signInAs('managerA')).post(`/api/reports/${report.id}/submit`, { version: report.version });
    const submitted = await build.theReport(period.id);
    await (await app.signInAs('lead')).post(`/api/reports/${submitted.id}/approve`, { version: submitted.version });
  });
  afterEach(() => app.close());

  const add = async (body: object, status = 201) => {
    const response = await (await app.signInAs('lead')).post('/api/reportRecipients', body);
    if (status !== 201) return expect(response.status).toBe(status);
    return parseRecord('reportRecipients', response, status);
  };
  const addRecipient = async (body: object) => {
    const recipient = await add(body);
    if (!recipient) throw new Error('No recipient was added.');
    return recipient;
  };
  const find = async (id: number) =>
    parseRecord('reportRecipients', await (await app.signInAs('lead')).get(`/api/reportRecipients/${id}`), 200);
  const deliveries = async (id: number) =>
    (await (await app.signInAs('lead')).get(`/api/reportRecipients/${id}/deliveries`)).body;
  const send = async (id: number, periodId = period.id) =>
    (await app.signInAs('lead')).post(`/api/reportRecipients/${id}/send-report`, { version: (await find(id)).version, periodId });
  const sentMails = () => app.mails.filter(({ kind }) => kind === 'halfYearReport');
  /** Sets the clock. The lead partner's session has ended by then. */
  async function moveTo(instant: string): Promise<void> {
    app.clock.set(instant);
    await (await app.signInAs('lead')).signIn('lead@house.example', 'test-house-password');
  }
  /** Lets jobs run: the report is ordered, made, and sent some minutes later. */
  async function work() {
    for (let minutes = 0; minutes < 3; minutes += 1) {
      await app.pilotage.jobs.tick();
      app.clock.set(new Date(app.clock.now().getTime() + 61_000).toISOString());
    }
  }
  const textOf = async (bytes: Buffer | undefined) => {
    const pdf = await getDocumentProxy(new Uint8Array(bytes ?? []));
    return (await extractText(pdf, { mergePages: true })).text.replaceAll(/\s+/g, ' ');
  };
  const dueAt = () => `${reportDayOf({ trigger: 'dueDay', days: 14 }, period, null)}T12:00:00.000Z`;
  const endTokenOf = (text = '') => /\/public\/report-mails#([\w-]+)/.exec(text)?.[1] ?? '';

  test('are sent on their day, once to each, with the approved figures alone', async () => {
    const member = await addRecipient({ userId: app.ids.users.observer });
    const outside = await addRecipient(programme);
    await add({ ...programme, email: 'later@programme.example', days: 15 });
    await add({ ...programme, email: 'byhand@programme.example', trigger: 'byHand' });
    await work();
    expect(sentMails()).toEqual([]);
    await moveTo(dueAt());
    const jobs = [0, 1, 2].map(() => createReportMailsJob(app.pilotage.stores).run(() => false));
    await Promise.all(jobs);
    await work();
    app.clock.set(new Date(app.clock.now().getTime() + 3_600_000).toISOString());
    await work();
    expect(
      sentMails()
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual(['observer@house.example', 'secretariat@programme.example']);
    for (const { attachments, text, html } of sentMails()) {
      expect(attachments.map(({ fileName, mediaType }) => [fileName, mediaType])).toEqual([
        ['half-year-report-P1-approved.pdf', 'application/pdf'],
      ]);
      const content = await textOf(attachments[0]?.bytes);
      expect(content).toContain('People trained (people) 7 10 70%');
      expect(content).not.toMatch(/\b(77|84)\b/);
      expect(endTokenOf(text)).not.toBe('');
      expect(html).toContain('/public/report-mails#');
    }
    // One by the rights of the member, and one without the words of the reports.
    expect(await app.pilotage.stores.system().internal.consolidatedReports.listAll()).toHaveLength(2);
    expect(await deliveries(outside.id)).toEqual([expect.objectContaining({ periodId: period.id, state: 'sent' })]);
    expect((await find(member.id)).sentPeriodIds).toEqual([period.id]);
    const again = await send(member.id);
    expect([again.status, parseProblemCode(again)]).toEqual([409, 'duplicate']);
    // The report for the mail is none of the lead partner's own.
    expect((await (await app.signInAs('lead')).get('/api/consolidated-reports')).body).toEqual([]);
  });

  test('hold the words of a report for members who may read it, and for nobody else', async () => {
    const recipients = [
      { userId: app.ids.users.staffB },
      { userId: app.ids.users.managerA },
      { userId: app.ids.users.observer },
      programme,
    ];
    for (const each of recipients) {
      const { id } = await addRecipient({ ...each, trigger: 'byHand' });
      expect((await send(id)).status).toBe(200);
    }
    await work();
    const readers: string[] = [];
    for (const { to, attachments } of sentMails()) {
      const content = await textOf(attachments[0]?.bytes);
      expect(content).toContain('People trained (people) 7 10 70%');
      if (content.includes('Words of A')) readers.push(to);
    }
    expect(sentMails()).toHaveLength(4);
    expect(readers.toSorted()).toEqual(['managera@house.example', 'observer@house.example']);
  });

  test('are told of to the lead partner alone, also in the audit trail', async () => {
    await add(programme);
    const told = async (person: 'lead' | 'managerLead') =>
      (await app.signInAs(person)).list('auditEvents', { filter: { resource: 'reportRecipients' } });
    expect((await told('lead')).headers.get('content-range')).toBe('auditEvents 0-0/1');
    expect((await told('managerLead')).headers.get('content-range')).toBe('auditEvents */0');
  });

  test('are not sent of a period whose day was before the recipient was named, or is long ago', async () => {
    await add({ ...programme, days: 0 });
    await moveTo('2018-12-01T12:00:00.000Z');
    await add({ userId: app.ids.users.evaluator, days: 0 });
    await work();
    expect(sentMails()).toEqual([]);
  });

  test('are sent so many days after a period was closed', async () => {
    await add({ ...programme, trigger: 'closing', days: 2 });
    await moveTo('2018-06-01T09:00:00.000Z');
    const lead = await app.signInAs('lead');
    const { version } = parseRecord('periods', await lead.get(`/api/periods/${period.id}`), 200);
    expect((await lead.post(`/api/periods/${period.id}/close`, { version })).status).toBe(200);
    await moveTo('2018-06-02T09:00:00.000Z');
    await work();
    expect(sentMails()).toHaveLength(0);
    await moveTo('2018-06-03T09:00:00.000Z');
    await work();
    expect(sentMails()).toHaveLength(1);
  });

  test('are sent by hand, survive a restart in between, and are sent again where a mail was given up', async () => {
    const { id } = await addRecipient({ ...programme, trigger: 'byHand', format: 'docx' });
    expect((await send(id)).status).toBe(200);
    expect(await deliveries(id)).toEqual([{ periodId: period.id, state: 'waiting', endedAt: null }]);
    const both = await Promise.all([send(id), send(id)]);
    expect(both.map(({ status }) => status)).toEqual([409, 409]);
    await app.opened.dataSource.query(`UPDATE consolidatedReports SET state = 'failed', failure = 'fault'`);
    await work();
    expect(sentMails()).toEqual([]);
    expect(await deliveries(id)).toEqual([expect.objectContaining({ state: 'failed' })]);
    expect((await send(id)).status).toBe(200);
    await work();
    expect(sentMails().map(({ attachments }) => attachments.map(({ fileName }) => fileName))).toEqual([
      ['half-year-report-P1-approved.docx'],
    ]);
  });

  test('are ended by the recipient with a button; opening the page changes nothing', async () => {
    const { id } = await addRecipient({ ...programme, trigger: 'byHand' });
    await send(id);
    await work();
    const token = endTokenOf(sentMails()[0]?.text);
    const visitor = new ApiClient(app.origin, app.pilotage.routes);
    for (const path of ['/public/report-mails', '/public/report-mails.js', `/api/public/report-mails/end?token=${token}`])
      for (const method of ['GET', 'HEAD']) await fetch(`${app.origin}${path}`, { method });
    expect((await find(id)).state).toBe('active');
    expect((await visitor.post('/api/public/report-mails/end', { token: `${token.slice(1)}x` })).status).toBe(404);
    for (let times = 0; times < 2; times += 1)
      expect((await visitor.post('/api/public/report-mails/end', { token })).status).toBe(200);
    expect((await find(id)).state).toBe('ended');
    expect((await send(id)).status).toBe(409);
    const member = await addRecipient({ userId: app.ids.users.observer });
    expect((await find(member.id)).state).toBe('active');
  });

  test('are not sent to whoever lost the right between the order and the mail', async () => {
    const { id } = await addRecipient({ userId: app.ids.users.observer, trigger: 'byHand' });
    await send(id);
    await app.opened.dataSource.query(`DELETE FROM memberships WHERE userId = ${app.ids.users.observer}`);
    await work();
    expect(sentMails()).toEqual([]);
    expect(await deliveries(id)).toEqual([expect.objectContaining({ state: 'dropped' })]);
  });

  test('stop when the membership that set them up ends, and the lead partner is told', async () => {
    const { id, membershipId } = await addRecipient(programme);
    await build.aMembership(app.ids.users.managerLead, app.ids.organisations.lead, 'leadPartner');
    await app.opened.dataSource.query(`UPDATE memberships SET role = 'partnerStaff' WHERE id = ${membershipId}`);
    await moveTo(dueAt());
    await work();
    const stored = await app.pilotage.stores.system().get('reportRecipients', id);
    expect([stored.state, sentMails()]).toEqual(['stopped', []]);
    const notices = await app.pilotage.stores.system().all('notifications', { where: { kind: 'reportMailsStopped' } });
    expect(notices.map(({ userId }) => userId)).toEqual([app.ids.users.managerLead]);
  });

  test('name whom they go to: one of both, confirmed, an address once in any spelling, a person who reads figures', async () => {
    await add(programme);
    for (const [body, status] of [
      [programme, 409],
      [{ ...programme, email: ' Secretariat@PROGRAMME.example ' }, 409],
      [{ ...programme, email: 'other@programme.example', confirmed: false }, 422],
      [{ ...programme, userId: 1 }, 422],
      [{}, 422],
      [{ ...programme, email: 'no address' }, 422],
      [{ ...programme, email: 'a@b.example\r\nBcc: c@d.example' }, 422],
      [{ ...programme, email: 'a@b.example,c@d.example' }, 422],
      [{ userId: app.ids.users.juror }, 422],
    ] as const)
      await add(body, status);
    for (const person of everybody.filter((each) => each !== 'lead')) {
      const response = await (await app.signInAs(person)).post('/api/reportRecipients', { ...programme, email: 'x@y.example' });
      expect([person, response.status]).toEqual([person, 403]);
    }
  });
});
