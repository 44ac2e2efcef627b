import { engines } from '@pilotage/db/testing';
import type { Assignment, Measurement, Report } from '@pilotage/shared';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { verify } from '../cli/verify.ts';
import { parseProblemCode, parseRecord } from '../testing/app/responseParsers.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { type TestApp, startTestApp, type Person } from '../testing/app/testApp.ts';

const rowsSchema = z.array(z.looseObject({ key: z.string(), value: z.number().nullable() }));
const start = '2021-03-15T09:00:00.000Z';

describe.each(engines)('undoing an approval on %s', (engine) => {
  let app: TestApp;
  let builders: ApiFactories;
  let code: string;
  let assignment: Assignment;
  let cell: Measurement;
  let periodId: number;
  let number = 0;

  beforeAll(async () => {
    app = await startTestApp(engine, start);
    builders = createApiFactories(app);
  });
  afterAll(() => app.close());

  beforeEach(async () => {
    const indicator = await builders.anIndicator();
    code = indicator.code;
    assignment = await builders.anAssignment({ indicatorId: indicator.id, target: 20 });
    number += 1;
    const year = 2010 + number;
    const days = { startsOn: `${year}-01-01`, endsOn: `${year}-12-31`, dueOn: `${year + 1}-01-31` };
    periodId = (await builders.anOpenPeriod({ number, ...days })).id;
    cell = await builders.aMeasurement({ assignmentId: assignment.id, periodId, value: 5 });
  });

  const later = (seconds: number) => {
    app.clock.set(new Date(Date.parse(start) + seconds * 1000).toISOString());
  };
  async function request(action: string, person: Person, body: object = {}) {
    const { id, version } = await builders.theReport(periodId);
    return (await app.signInAs(person)).post(`/api/reports/${id}/${action}`, { version, ...body });
  }
  async function step(action: string, person: Person, body: object = {}): Promise<Report> {
    const { status, text } = await request(action, person, body);
    expect([action, status, text.slice(0, 300)]).toEqual([action, 200, text.slice(0, 300)]);
    return builders.theReport(periodId);
  }
  async function change(fields: object) {
    const staff = await app.signInAs('staffA');
    const { version } = parseRecord('measurements', await staff.get(`/api/measurements/${cell.id}`), 200);
    expect((await staff.put(`/api/measurements/${cell.id}`, { version, ...fields })).status).toBe(200);
  }
  async function approvedTotal() {
    const { body } = await (await app.signInAs('observer')).get(`/api/progress?indicator=${code}&by=country`);
    return rowsSchema.parse(body).find(({ key }) => key === 'AT')?.value;
  }
  const system = () => app.pilotage.stores.system();
  const versions = async () =>
    (await system().all('approvedVersions', { where: { measurementId: cell.id } })).map(({ value, standsIn, concealed }) => [
      value,
      standsIn,
      concealed,
    ]);
  async function findFaults(): Promise<string[]> {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    await verify({ ...app.pilotage, clock: app.clock }).catch(() => undefined);
    const messages = log.mock.calls.flat().map(String);
    log.mockRestore();
    return messages.filter((message) => message.startsWith('measurement '));
  }

  test('brings report and figures back to submitted, takes the notice away, and is in the audit trail', async () => {
    await step('submit', 'managerA');
    const { id } = await step('approve', 'lead');
    expect(await approvedTotal()).toBe(5);
    const approvalNotices = { reportId: id, kind: 'approved' as const };
    expect(await system().count('notifications', approvalNotices)).toBeGreaterThan(0);
    expect(await step('unapprove', 'lead')).toMatchObject({ state: 'submitted' });
    expect((await system().get('measurements', cell.id)).state).toBe('submitted');
    expect(await approvedTotal()).toBeNull();
    expect(await versions()).toEqual([]);
    expect(await system().count('notifications', approvalNotices)).toBe(0);
    const events = await system().all('auditEvents', { where: { resource: 'reports', recordId: id, action: 'unapprove' } });
    expect(events).toMatchObject([{ actorId: app.ids.users.lead, before: { state: 'approved' }, after: { state: 'submitted' } }]);
    expect(await findFaults()).toEqual([]);
    // It can be returned now, or approved again.
    await step('approve', 'lead');
    expect(await versions()).toEqual([[5, false, false]]);
    expect(await findFaults()).toEqual([]);
  });

  test('of a restated report lets the figures count that were approved before', async () => {
    await step('submit', 'managerA');
    await step('approve', 'lead');
    await step('reopen', 'lead', { reason: 'Counted twice' });
    await change({ availability: 'withheld', value: null, comment: 'Under review' });
    await step('submit', 'managerA');
    await step('approve', 'lead');
    expect(await versions()).toEqual([
      [5, false, true],
      [null, false, false],
    ]);
    await step('unapprove', 'lead');
    expect(await versions()).toEqual([[5, true, false]]);
    expect(await approvedTotal()).toBe(5);
    expect(await findFaults()).toEqual([]);
    await step('approve', 'lead');
    expect(await approvedTotal()).toBeNull();
  });

  test('leaves nothing to follow for those who follow approved figures alone, also when the figure is withheld later', async () => {
    const historyOf = async (person: Person) =>
      (await app.signInAs(person)).get(`/api/measurements/${cell.id}/history`).then(({ status, text }) => ({ status, text }));
    await step('submit', 'managerA');
    const { id } = await step('approve', 'lead');
    expect((await historyOf('observer')).status).toBe(200);
    await step('unapprove', 'lead');
    for (const person of ['observer', 'evaluator'] as const) {
      const followed = await app.signInAs(person);
      const differences = await followed.get(`/api/reports/${id}/differences`);
      for (const { text } of [await historyOf(person), differences])
        expect([person, text.includes('"approve"'), text.includes('"value":5')]).toEqual([person, false, false]);
    }
    // Its owner and the lead partner see that it was approved, and that this was undone.
    for (const person of ['managerA', 'lead'] as const) {
      const { text } = await historyOf(person);
      expect([person, text.includes('"approve"'), text.includes('"unapprove"')]).toEqual([person, true, true]);
    }
    await step('return', 'lead', {
      comment: 'Please withhold',
      cells: [{ assignmentId: assignment.id, comment: 'Too few people' }],
    });
    await change({ availability: 'withheld', value: null, comment: 'Too few people' });
    await step('submit', 'managerA');
    await step('approve', 'lead');
    for (const person of ['observer', 'evaluator'] as const) {
      const { status, text } = await historyOf(person);
      expect([person, status, text.includes('"value":5')]).toEqual([person, 200, false]);
    }
  });

  test('is refused once the period is closed, because the report could not be returned', async () => {
    await step('submit', 'managerA');
    await step('approve', 'lead');
    await builders.closePeriod(await system().get('periods', periodId));
    const refused = await request('unapprove', 'lead');
    expect([refused.status, parseProblemCode(refused)]).toEqual([423, 'periodClosed']);
  });

  test('is possible for a minute by the clock of the server, and only for whoever approved', async () => {
    await step('submit', 'managerA');
    const { id } = await step('approve', 'lead');
    for (const person of ['staffA', 'managerA', 'evaluator', 'observer'] as const)
      expect([person, (await request('unapprove', person)).status]).toEqual([person, 403]);
    const [approval] = await system().all('auditEvents', { where: { resource: 'reports', recordId: id, action: 'approve' } });
    if (!approval) throw new Error('The audit trail has no approval.');
    later(60);
    const refused = await request('unapprove', 'lead');
    expect([refused.status, parseProblemCode(refused)]).toEqual([409, 'undoEnded']);
    later(59);
    const { id: _, version: _1, createdAt: _2, updatedAt: _3, ...event } = approval;
    await system().insert('auditEvents', { ...event, actorId: app.ids.users.staffA });
    expect(parseProblemCode(await request('unapprove', 'lead'))).toBe('undoEnded');
    await system().insert('auditEvents', event);
    await step('unapprove', 'lead');
    expect(parseProblemCode(await request('unapprove', 'lead'))).toBe('invalidState');
    later(0);
  });

  test('exactly one of ten concurrent requests succeeds', async () => {
    await step('submit', 'managerA');
    const { id, version } = await step('approve', 'lead');
    const lead = await app.signInAs('lead');
    const responses = await Promise.all(Array.from({ length: 10 }, () => lead.post(`/api/reports/${id}/unapprove`, { version })));
    expect(responses.map(({ status }) => status).toSorted()).toEqual([200, ...Array.from({ length: 9 }, () => 409)]);
    expect(await findFaults()).toEqual([]);
  });
});
