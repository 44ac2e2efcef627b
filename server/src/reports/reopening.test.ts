import { engines } from '@pilotage/db/testing';
import type { Assignment, Measurement, Report } from '@pilotage/shared';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { verify } from '../cli/verify.ts';
import { parseProblemCode, parseRecord, parseTotal } from '../testing/app/responseParsers.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { type TestApp, startTestApp, type Person } from '../testing/app/testApp.ts';

const rowSchema = z.looseObject({ key: z.string(), value: z.number().nullable(), n: z.int(), of: z.int() });
const explanationSchema = z.object({
  parts: z.array(
    z.looseObject({ cells: z.array(z.looseObject({ value: z.number().nullable(), asReported: z.number().nullish() })) }),
  ),
});

describe.each(engines)('a reopened report on %s', (engine) => {
  let app: TestApp;
  let builders: ApiFactories;
  let code: string;
  let assignment: Assignment;
  let second: Assignment;
  let cell: Measurement;
  let report: Report;
  let periodId: number;
  let number = 0;

  beforeAll(async () => {
    app = await startTestApp(engine, '2021-03-15T09:00:00.000Z');
    builders = createApiFactories(app);
  });
  afterAll(() => app.close());

  beforeEach(async () => {
    const indicator = await builders.anIndicator();
    code = indicator.code;
    const other = await builders.anIndicator();
    assignment = await builders.anAssignment({ indicatorId: indicator.id, target: 20 });
    second = await builders.anAssignment({ indicatorId: other.id });
    number += 1;
    periodId = (await builders.anOpenPeriod(yearPeriod(number))).id;
    cell = await builders.aMeasurement({ assignmentId: assignment.id, periodId, value: 5, comment: 'canary-first' });
    report = await step('submit', 'managerA');
    report = await step('approve', 'lead');
    report = await step('reopen', 'lead', { reason: 'Counted twice' });
  });

  const yearPeriod = (number: number) => {
    const year = 2010 + number;
    return { number, startsOn: `${year}-01-01`, endsOn: `${year}-12-31`, dueOn: `${year + 1}-01-31` };
  };

  async function requestStep(action: string, person: Person, body: object = {}) {
    const { id, version } = await builders.theReport(periodId);
    return (await app.signInAs(person)).post(`/api/reports/${id}/${action}`, { version, ...body });
  }
  async function step(action: string, person: Person, body: object = {}) {
    const { status, text } = await requestStep(action, person, body);
    expect([action, status, text.slice(0, 300)]).toEqual([action, 200, text.slice(0, 300)]);
    // After returning or reopening a report the lead partner cannot read its narrative.
    return builders.theReport(periodId);
  }

  async function change(fields: object) {
    const staff = await app.signInAs('staffA');
    const { version } = parseRecord('measurements', await staff.get(`/api/measurements/${cell.id}`), 200);
    return staff.put(`/api/measurements/${cell.id}`, { version, ...fields });
  }

  async function total(person: Person, basis: string) {
    const response = await (await app.signInAs(person)).get(`/api/progress?indicator=${code}&by=country&basis=${basis}`);
    expect(response.status).toBe(200);
    return z
      .array(rowSchema)
      .parse(response.body)
      .find(({ key }) => key === 'AT');
  }
  /** The faults that the operators' command `verify` finds in the figures. */
  async function findFaults(): Promise<string[]> {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    await verify({ ...app.pilotage, clock: app.clock }).catch(() => undefined);
    const messages = log.mock.calls.flat().map(String);
    log.mockRestore();
    return messages.filter((message) => message.startsWith('measurement '));
  }

  const values = async () => ({
    approved: (await total('observer', 'approved'))?.value,
    other: (await total('staffB', 'own'))?.value,
    submitted: (await total('evaluator', 'submitted'))?.value,
    own: (await total('staffA', 'own'))?.value,
  });

  test('counts as approved for other organisations until the restatement is submitted or approved', async () => {
    expect(report).toMatchObject({ state: 'reopened', lastReopening: { reason: 'Counted twice' } });
    expect(await values()).toEqual({ approved: 5, other: 5, submitted: 5, own: 5 });
    expect((await change({ value: 8 })).status).toBe(200);
    expect(await values()).toEqual({ approved: 5, other: 5, submitted: 5, own: 8 });
    await step('submit', 'managerA');
    expect(await values()).toEqual({ approved: 5, other: 5, submitted: 8, own: 8 });
    expect((await total('staffB', 'approved'))?.n).toBe(1);
    await step('return', 'lead', { comment: 'x', cells: [{ assignmentId: assignment.id, comment: 'y' }] });
    expect(await values()).toEqual({ approved: 5, other: 5, submitted: 5, own: 8 });
    expect((await change({ value: 9 })).status).toBe(200);
    await step('submit', 'managerA');
    await step('approve', 'lead');
    expect(await values()).toEqual({ approved: 9, other: 9, submitted: 9, own: 9 });
    expect(await findFaults()).toEqual([]);
  });

  /** The API paths whose responses show this person the value that was approved before. */
  async function findPathsShowing(person: Person) {
    const client = await app.signInAs(person);
    const explain = (key: string, basis: string) => `/api/progress/explain?indicator=${code}&key=${key}&basis=${basis}`;
    const bases = person === 'lead' || person === 'evaluator' ? ['approved', 'submitted'] : ['approved'];
    const paths = [];
    for (const path of [
      ...bases.flatMap((basis) => ['AT', 'consortium'].map((key) => explain(key, basis))),
      `/api/approvedVersions?filter={"measurementId":[${cell.id}]}`,
      `/api/measurements/${cell.id}`,
      `/api/measurements/${cell.id}/history`,
      `/api/reports/${report.id}/differences`,
      `/api/reports/${report.id}/at?from=2021-03-15T08:00:00.000Z&to=2021-03-15T20:00:00.000Z`,
      `/api/auditEvents?filter={"recordId":[${cell.id}]}`,
      `/api/programme-rows?period=${number}`,
      `/api/progress?indicator=${code}&series=true`,
    ]) {
      const { text } = await client.get(path);
      if (text.includes('5150') || text.includes('canary-first')) paths.push(path.split('?')[0]);
    }
    return [...new Set(paths)];
  }

  test('shows an earlier value of a withheld figure to its organisation and the lead partner only', async () => {
    await change({ value: 5150 });
    await step('submit', 'managerA');
    await step('approve', 'lead');
    expect(await findPathsShowing('staffB')).not.toEqual([]);
    await step('reopen', 'lead', { reason: 'To be withheld' });
    await change({ availability: 'withheld', value: null, comment: 'Under review' });
    await step('submit', 'managerA');
    await step('approve', 'lead');
    for (const person of ['staffB', 'managerB', 'evaluator', 'observer'] as const)
      expect([person, await findPathsShowing(person)]).toEqual([person, []]);
    const versions = await (await app.signInAs('lead')).list('approvedVersions', { filter: { measurementId: cell.id } });
    const rows = z.array(z.looseObject({ id: z.int(), value: z.number().nullable() })).parse(versions.body);
    expect(rows.map(({ value }) => value)).toEqual([5, 5150, null]);
    for (const person of ['evaluator', 'observer'] as const) {
      const client = await app.signInAs(person);
      const filter = { measurementId: cell.id };
      expect(parseTotal(await client.list('approvedVersions', { filter, sort: ['approvedAt', 'ASC'] }))).toBe(1);
      for (const { id, value } of rows)
        expect((await client.get(`/api/approvedVersions/${id}`)).status).toBe(value === null ? 200 : 404);
    }
    for (const person of ['staffA', 'lead'] as const) {
      const { text } = await (await app.signInAs(person)).list('approvedVersions', { filter: { measurementId: cell.id } });
      expect(text).toContain('5150');
      expect((await (await app.signInAs(person)).get(`/api/measurements/${cell.id}/history`)).text).toContain('5150');
    }
    // A second withheld restatement keeps it concealed; a reported one shows it again.
    await step('reopen', 'lead', { reason: 'Again' });
    for (const person of ['staffB', 'evaluator', 'observer'] as const)
      expect([person, await findPathsShowing(person)]).toEqual([person, []]);
    await change({ availability: 'reported', value: 6, comment: null });
    await step('submit', 'managerA');
    await step('approve', 'lead');
    expect(await findPathsShowing('evaluator')).toContain('/api/approvedVersions');
  });

  test('can be restated as withheld; the first approved value is shown beside a later one', async () => {
    await change({ availability: 'withheld', value: null, comment: 'Under review' });
    expect((await total('observer', 'approved'))?.value).toBe(5);
    await step('submit', 'managerA');
    const explainSubmitted = `/api/progress/explain?indicator=${code}&key=AT&basis=submitted`;
    expect((await (await app.signInAs('evaluator')).get(explainSubmitted)).text).not.toContain('asReported');
    await step('approve', 'lead');
    expect((await total('observer', 'approved'))?.value).toBeNull();
    await step('reopen', 'lead', { reason: 'Again' });
    await change({ availability: 'reported', value: 7, comment: null });
    await step('submit', 'managerA');
    await step('approve', 'lead');
    const { body } = await (await app.signInAs('staffB')).get(`/api/progress/explain?indicator=${code}&key=AT`);
    expect(explanationSchema.parse(body).parts[0]?.cells).toMatchObject([{ value: 7, asReported: 5, state: 'approved' }]);
  });

  test('shows the approved comment to its readers during the restatement', async () => {
    await change({ value: 8, comment: 'Counted anew' });
    const explain = `/api/progress/explain?indicator=${code}&key=AT&basis=approved`;
    for (const person of ['staffA', 'managerA', 'lead', 'evaluator', 'observer'] as const)
      expect([person, (await (await app.signInAs(person)).get(explain)).text.includes('canary-first')]).toEqual([person, true]);
    expect((await (await app.signInAs('staffB')).get(explain)).text).not.toContain('canary-first');
  });

  test('hides the restatement and its content from other organisations and roles', async () => {
    await change({ value: 880_088, comment: 'canary-restated' });
    const paths = [`/api/measurements/${cell.id}`, `/api/measurements?filter={"id":[${cell.id}]}`];
    for (const person of ['lead', 'evaluator', 'observer', 'staffB'] as const) {
      const client = await app.signInAs(person);
      for (const path of [
        ...paths,
        `/api/progress/explain?indicator=${code}&key=AT`,
        `/api/progress?indicator=${code}&by=organisation&series=true`,
        `/api/approvedVersions?filter={"measurementId":[${cell.id}]}`,
        `/api/auditEvents?filter={"recordId":${cell.id}}`,
      ]) {
        const { text } = await client.get(path);
        expect([person, path, text.includes('canary-restated'), text.includes('880088')]).toEqual([person, path, false, false]);
      }
      expect((await client.get(paths[0] ?? '')).status).toBe(404);
    }
    const versions = await (await app.signInAs('lead')).list('approvedVersions', { filter: { measurementId: cell.id } });
    expect(versions.text).toContain('canary-first');
    expect(parseTotal(await (await app.signInAs('staffB')).list('approvedVersions'))).toBe(0);
    const rates = await (await app.signInAs('staffB')).get(`/api/reporting-rates?period=${number}`);
    expect(rates.text).not.toContain('reopened');
  });

  test('accepts new figures and refuses to delete approved ones', async () => {
    const staff = await app.signInAs('staffA');
    const refused = await staff.delete(`/api/measurements/${cell.id}`);
    expect([refused.status, parseProblemCode(refused)]).toEqual([409, 'approvedOnce']);
    const added = await builders.aMeasurement({ assignmentId: second.id, periodId, value: 3 });
    expect((await staff.delete(`/api/measurements/${added.id}`)).status).toBe(200);
    await builders.aMeasurement({ assignmentId: second.id, periodId, value: 4 });
    expect(await findFaults()).toEqual([]);
    await step('submit', 'managerA');
    await step('approve', 'lead');
    expect(await findFaults()).toEqual([]);
  });

  test('keeps its timeliness and counts as submitted once', async () => {
    const before = await (await app.signInAs('observer')).get(`/api/reporting-rates?period=${number}`);
    await step('submit', 'managerA');
    const after = await (await app.signInAs('observer')).get(`/api/reporting-rates?period=${number}`);
    expect(after.body).toEqual(before.body);
    expect(z.looseObject({ submitted: z.int(), expected: z.int() }).parse(after.body)).toMatchObject({ submitted: 1 });
  });

  test('is reopened with a reason, only from approved, and never by its own author', async () => {
    expect((await requestStep('reopen', 'lead', { reason: 'Again' })).status).toBe(409);
    await step('submit', 'managerA');
    await step('approve', 'lead');
    for (const reason of [undefined, '', '   ', 5]) expect((await requestStep('reopen', 'lead', { reason })).status).toBe(422);
    for (const person of ['staffA', 'managerA', 'evaluator', 'observer'] as const)
      expect((await requestStep('reopen', person, { reason: 'x' })).status).toBe(403);
    const reopenings = { resource: 'reports', action: 'reopen', recordId: report.id };
    expect(await app.pilotage.stores.system().count('auditEvents', reopenings)).toBe(1);
    // A member of the lead partner's team once wrote in this organisation.
    const system = app.pilotage.stores.system();
    const [event] = await system.all('auditEvents', { where: { resource: 'measurements', recordId: cell.id, action: 'create' } });
    if (!event) throw new Error('The audit trail has no event of the figure.');
    const { id: _, version: _1, createdAt: _2, updatedAt: _3, ...written } = event;
    await system.insert('auditEvents', { ...written, actorId: app.ids.users.lead, action: 'update' });
    for (const [action, body] of [['reopen', { reason: 'x' }]] as const) {
      const response = await requestStep(action, 'lead', body);
      expect([response.status, parseProblemCode(response)]).toEqual([403, 'ownReport']);
    }
  });

  test.each([
    ['reopen', 'lead', { reason: 'Race' }, 'approved'],
    ['submit', 'managerA', {}, 'reopened'],
    ['approve', 'lead', {}, 'submitted'],
  ] as const)('exactly one of twenty concurrent %s requests succeeds', async (action, person, body, from) => {
    if (from !== 'reopened') await step('submit', 'managerA');
    if (from === 'approved') await step('approve', 'lead');
    const { id, version } = await builders.theReport(periodId);
    const client = await app.signInAs(person);
    const responses = await Promise.all(
      Array.from({ length: 20 }, () => client.post(`/api/reports/${id}/${action}`, { version, ...body })),
    );
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(responses.filter(({ status }) => status === 409)).toHaveLength(19);
    expect(await findFaults()).toEqual([]);
  });

  test('exactly one of twenty concurrent approvals and returns succeeds, and the stored figures are consistent', async () => {
    await step('submit', 'managerA');
    const { id, version } = await builders.theReport(periodId);
    const lead = await app.signInAs('lead');
    const returnBody = { version, comment: 'x', cells: [{ assignmentId: assignment.id, comment: 'y' }] };
    const responses = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        at % 2 === 0 ? lead.post(`/api/reports/${id}/approve`, { version }) : lead.post(`/api/reports/${id}/return`, returnBody),
      ),
    );
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await findFaults()).toEqual([]);
  });
});
