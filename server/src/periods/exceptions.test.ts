import { engines } from '@pilotage/db/testing';
import { type Assignment, formatInstantWithZone, type Period } from '@pilotage/shared';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseProblemCode, parseDetail, expectInvalid, parseRecord } from '../testing/app/responseParsers.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';

const until = '2019-03-15T10:00:00.000Z';
const after = '2019-03-15T10:00:00.001Z';

describe.each(engines)('an exception on %s', (engine) => {
  let app: TestApp;
  let builders: ApiFactories;
  let period: Period;
  let assignment: Assignment;
  let otherAssignmentId = 0;

  beforeEach(async () => {
    app = await startTestApp(engine, '2019-03-15T09:00:00.000Z');
    builders = createApiFactories(app);
    const { id: indicatorId } = await builders.anIndicator({ code: 'TRAININGS' });
    assignment = await builders.anAssignment({ indicatorId });
    otherAssignmentId = (await builders.anAssignment({ indicatorId, organisationId: app.ids.organisations.b })).id;
    period = await builders.anOpenPeriod();
    period = await builders.closePeriod(period);
  });
  afterEach(() => app.close());

  const enter = async (value: number) =>
    (await app.signInAs('staffA')).post('/api/measurements', { assignmentId: assignment.id, periodId: period.id, value });
  const createException = () => builders.anException({ periodId: period.id, until });

  test('opens a closed period for its organisation only, up to and including its last instant', async () => {
    expect((await enter(1)).status).toBe(423);
    await createException();
    app.clock.set(until);
    const cell = parseRecord('measurements', await enter(2), 201);
    const staffB = await app.signInAs('staffB');
    const foreign = await staffB.post('/api/measurements', { assignmentId: otherAssignmentId, periodId: period.id, value: 1 });
    expect([foreign.status, parseProblemCode(foreign)]).toEqual([423, 'periodClosed']);
    app.clock.set(after);
    const staff = await app.signInAs('staffA');
    for (const late of [
      await staff.put(`/api/measurements/${cell.id}`, { version: cell.version, value: 3 }),
      await staff.delete(`/api/measurements/${cell.id}`),
    ]) {
      expect([late.status, parseProblemCode(late)]).toEqual([423, 'periodClosed']);
      expect(parseDetail(late)).toContain('Period 1 was closed on 15 Mar 2019, 10:00 CET.');
      expect(parseDetail(late)).toContain(
        `ended on ${formatInstantWithZone(until, { locale: 'en', timeZone: 'Europe/Vienna' })}`,
      );
    }
    expect((await app.pilotage.stores.system().get('measurements', cell.id)).value).toBe(2);
  });

  test('permits a submission until it ends, and does not change the timeliness', async () => {
    await createException();
    app.clock.set(until);
    await enter(2);
    const { id, version } = await builders.theReport(period.id);
    const manager = await app.signInAs('managerA');
    app.clock.set(after);
    expect((await manager.post(`/api/reports/${id}/submit`, { version })).status).toBe(423);
    expect((await manager.put(`/api/reports/${id}`, { version, narrative: 'x' })).status).toBe(423);
    app.clock.set(until);
    expect((await manager.post(`/api/reports/${id}/submit`, { version })).status).toBe(200);
    const { body } = await manager.get('/api/reporting-rates?period=1');
    // Due on 28 February 2018 and submitted later; an exception does not move the due day.
    expect(body).toMatchObject({ expected: 2, submitted: 1, onTime: 0, rate: 0.5, timeliness: 0 });
  });

  test('is required to return or reopen a report of a closed period', async () => {
    const exception = await createException();
    await enter(2);
    await builders.submitReport(period.id);
    const lead = await app.signInAs('lead');
    const step = async (action: string, body: object = {}) => {
      const { id, version } = await builders.theReport(period.id);
      return lead.post(`/api/reports/${id}/${action}`, { version, ...body });
    };
    app.clock.set(after);
    expect((await step('return', { comment: 'x', cells: [] })).status).toBe(423);
    expect((await step('approve')).status).toBe(200);
    expect((await step('reopen', { reason: 'x' })).status).toBe(423);
    const longer = { version: exception.version, until: '2019-03-15T11:00:00.000Z' };
    expect((await lead.put(`/api/exceptions/${exception.id}`, longer)).status).toBe(200);
    expect((await step('reopen', { reason: 'x' })).status).toBe(200);
  });

  test('exists once per organisation and period, ends in the future, and needs an opened period', async () => {
    await createException();
    const lead = await app.signInAs('lead');
    const body = { organisationId: app.ids.organisations.a, periodId: period.id, until, reason: 'Illness' };
    expect((await lead.post('/api/exceptions', body)).status).toBe(409);
    const planned = await builders.aPeriod({ number: 2 });
    expectInvalid(await lead.post('/api/exceptions', { ...body, periodId: planned.id, until: '2019-03-15T08:59:59.999Z' }), [
      'periodId',
      'until',
    ]);
    expectInvalid(await lead.post('/api/exceptions', { ...body, periodId: planned.id, until: 'tomorrow', reason: ' ' }), [
      'periodId',
      'reason',
      'until',
    ]);
    const staff = await app.signInAs('staffA');
    expect((await staff.list('exceptions')).text).toContain('Illness');
    expect((await (await app.signInAs('staffB')).list('exceptions')).text).toBe('[]');
  });

  test('closes the period at once when it is deleted', async () => {
    const { id } = await createException();
    expect((await enter(1)).status).toBe(201);
    expect((await (await app.signInAs('lead')).delete(`/api/exceptions/${id}`)).status).toBe(200);
    const { id: reportId, version } = await builders.theReport(period.id);
    expect((await (await app.signInAs('managerA')).post(`/api/reports/${reportId}/submit`, { version })).status).toBe(423);
  });

  test('permits no figure after its removal, with twenty concurrent writes', async () => {
    const { id } = await createException();
    const staff = await app.signInAs('staffA');
    const lead = await app.signInAs('lead');
    const cell = parseRecord('measurements', await enter(1), 201);
    const writeValue = async (value: number) =>
      (await staff.put(`/api/measurements/${cell.id}`, { version: cell.version, value })).status;
    const [removed, ...statuses] = await Promise.all([
      lead.delete(`/api/exceptions/${id}`).then(({ status }) => status),
      ...Array.from({ length: 20 }, (_, at) => writeValue(at + 10)),
    ]);
    expect(removed).toBe(200);
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(1);
    for (const status of statuses) expect([200, 409, 423]).toContain(status);
    expect(await writeValue(99)).toBe(423);
  });
});

describe.each(engines)('expected organisations on %s', (engine) => {
  test('leave out late joiners and early leavers with a reason; no rate exceeds one', async () => {
    const app = await startTestApp(engine, '2019-03-15T09:00:00.000Z');
    const builders = createApiFactories(app);
    const { a, b, lead: leadId } = app.ids.organisations;
    const { id: indicatorId } = await builders.anIndicator();
    const first = await builders.aPeriod({ number: 1 });
    const second = await builders.aPeriod({ number: 2 });
    await builders.anAssignment({ indicatorId, organisationId: a, untilPeriodId: first.id });
    await builders.anAssignment({ indicatorId, organisationId: b, fromPeriodId: second.id });
    const lead = await app.signInAs('lead');
    const opening = async (period: Period) => (await lead.get(`/api/periods/${period.id}/opening`)).body;
    // Before a period opens, the same rule says whom it would ask.
    expect(await opening(first)).toEqual({ figures: 1, asked: [a], notAsked: expect.arrayContaining([b, leadId]) });
    expect(await opening(second)).toEqual({ figures: 1, asked: [b], notAsked: expect.arrayContaining([a, leadId]) });
    await builders.openPeriod(first);
    const late = await builders.anAssignment({ indicatorId, organisationId: leadId });
    await builders.openPeriod(second);
    const observer = await app.signInAs('observer');
    const rates = async (number: number) => (await observer.get(`/api/reporting-rates?period=${number}`)).body;
    const expectation = (organisationId: number, expected: boolean, reason?: string) =>
      expect.objectContaining({ organisationId, expected, ...(reason ? { reason } : {}) });
    expect(await rates(1)).toMatchObject({
      expected: 1,
      organisations: expect.arrayContaining([
        expectation(a, true),
        expectation(b, false, 'joinedLater'),
        expectation(leadId, false, 'joinedLater'),
      ]),
    });
    expect(await rates(2)).toMatchObject({
      expected: 2,
      organisations: expect.arrayContaining([
        expectation(a, false, 'leftEarlier'),
        expectation(b, true),
        expectation(leadId, true),
      ]),
    });
    // Assigned after the opening: its figures count, but the reporting rates leave it out.
    await builders.aMeasurement({ by: 'staffLead', organisationId: leadId, assignmentId: late.id, periodId: first.id, value: 1 });
    expect(await rates(1)).toMatchObject({ expected: 1, submitted: 0, rate: 0 });
    await builders.submitReport(first.id);
    expect(await rates(1)).toMatchObject({ expected: 1, submitted: 1, rate: 1, timeliness: 0 });
    await app.close();
  });
});
