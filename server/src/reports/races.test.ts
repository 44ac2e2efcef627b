import { engines } from '@pilotage/db/testing';
import type { Assignment, Measurement, Report } from '@pilotage/shared';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseProblemCode } from '../testing/app/responseParsers.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { type ApiResponse, ApiClient } from '../testing/app/apiClient.ts';
import { type TestApp, startTestApp, password, type Person } from '../testing/app/testApp.ts';

const roundCount = 10;
const membershipsSchema = z.object({ memberships: z.array(z.looseObject({ id: z.int(), role: z.string() })) });
const numbersBelow = (count: number) => Array.from({ length: count }, (_, at) => at);

/** Counts the responses of a race by outcome: `approve 200` or `return 409 invalidState`. */
const countOutcomes = (responses: readonly (readonly [string, ApiResponse])[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const [action, response] of responses) {
    const outcome =
      response.status === 200 || response.status === 201
        ? `${action} done`
        : `${action} ${response.status} ${parseProblemCode(response)}`;
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
};

describe.each(engines)('concurrent report transitions on %s', (engine) => {
  let app: TestApp;
  let builders: ApiFactories;
  let assignment: Assignment;
  let others: Assignment[];
  let periodId: number;
  let cell: Measurement;
  let number = 0;
  let reviewers: ApiClient[];

  async function secondReviewer(): Promise<ApiClient> {
    await builders.aMembership(app.ids.users.staffLead, app.ids.organisations.lead, 'leadPartner');
    const client = new ApiClient(app.origin, app.pilotage.routes);
    await client.signIn('stafflead@house.example', password);
    const { memberships } = membershipsSchema.parse((await client.get('/api/session')).body);
    const membership = memberships.find(({ role }) => role === 'leadPartner');
    expect((await client.put('/api/session', { activeMembershipId: membership?.id })).status).toBe(200);
    return client;
  }

  beforeAll(async () => {
    app = await startTestApp(engine, '2031-03-15T09:00:00.000Z');
    builders = createApiFactories(app);
    assignment = await builders.anAssignment({ indicatorId: (await builders.anIndicator()).id });
    others = [];
    for (let remaining = roundCount; remaining > 0; remaining -= 1)
      others.push(await builders.anAssignment({ indicatorId: (await builders.anIndicator()).id }));
    reviewers = [await app.signInAs('lead'), await secondReviewer()];
  });
  afterAll(() => app.close());

  beforeEach(async () => {
    number += 1;
    const year = 2010 + number;
    const days = { startsOn: `${year}-01-01`, endsOn: `${year}-12-31`, dueOn: `${year + 1}-01-31` };
    periodId = (await builders.anOpenPeriod({ number, ...days })).id;
    cell = await builders.aMeasurement({ assignmentId: assignment.id, periodId, value: 5 });
  });

  const system = () => app.pilotage.stores.system();
  const theReport = () => builders.theReport(periodId);
  const bodyOf = (action: string, version: number) => {
    if (action === 'return') return { comment: 'x', version, cells: [{ assignmentId: assignment.id, comment: 'y' }] };
    return action === 'reopen' ? { version, reason: 'Counted twice' } : { version };
  };

  async function step(action: string, person: Person): Promise<Report> {
    const { id, version } = await theReport();
    const { status } = await (await app.signInAs(person)).post(`/api/reports/${id}/${action}`, bodyOf(action, version));
    expect([action, status]).toEqual([action, 200]);
    return theReport();
  }

  /** Sends each transition by each of its clients many times concurrently, all with the current version of the report. */
  async function race(clientsByAction: Readonly<Record<string, readonly ApiClient[]>>): Promise<Record<string, number>> {
    const { id, version } = await theReport();
    const requests = numbersBelow(roundCount).flatMap(() =>
      Object.entries(clientsByAction).flatMap(([action, clients]) => clients.map((client) => ({ action, client }))),
    );
    const responses = requests.map(
      async ({ action, client }) => [action, await client.post(`/api/reports/${id}/${action}`, bodyOf(action, version))] as const,
    );
    return countOutcomes(await Promise.all(responses));
  }

  /** The report, its figure, the approved versions and the audit trail agree on one transition. */
  async function expectConsistent(action: string, state: Report['state'], cellState: Measurement['state'], approvals: number) {
    const report = await theReport();
    expect(report.state).toBe(state);
    expect(await system().get('measurements', cell.id)).toMatchObject({ state: cellState, value: 5 });
    expect(await system().count('approvedVersions', { measurementId: cell.id })).toBe(approvals);
    expect(await system().count('auditEvents', { resource: 'reports', recordId: report.id, action })).toBe(1);
  }

  test('exactly one of concurrent approvals and returns by two reviewers succeeds', async () => {
    await step('submit', 'managerA');
    const counts = await race({ approve: reviewers, return: reviewers });
    const isApproved = counts['approve done'] === 1;
    expect(counts).toEqual({
      [isApproved ? 'approve done' : 'return done']: 1,
      'approve 409 invalidState': roundCount * 2 - (isApproved ? 1 : 0),
      'return 409 invalidState': roundCount * 2 - (isApproved ? 0 : 1),
    });
    if (isApproved) await expectConsistent('approve', 'approved', 'approved', 1);
    else await expectConsistent('return', 'returned', 'returned', 0);
  });

  test('of concurrent approvals and reopenings of an approved report, one reopening succeeds', async () => {
    await step('submit', 'managerA');
    await step('approve', 'lead');
    const counts = await race({ approve: reviewers, reopen: reviewers });
    expect(counts).toEqual({
      'reopen done': 1,
      'reopen 409 invalidState': roundCount * 2 - 1,
      'approve 409 invalidState': roundCount * 2,
    });
    await expectConsistent('reopen', 'reopened', 'reopened', 1);
  });

  test('of concurrent approvals and reopenings of a submitted report, one approval succeeds', async () => {
    await step('submit', 'managerA');
    const counts = await race({ approve: reviewers, reopen: reviewers });
    expect(counts['approve done']).toBe(1);
    expect(counts['approve 409 invalidState']).toBe(roundCount * 2 - 1);
    // Before the approval the state refuses the reopening; after it the version does.
    expect((counts['reopen 409 invalidState'] ?? 0) + (counts['reopen 409 conflict'] ?? 0)).toBe(roundCount * 2);
    await expectConsistent('approve', 'approved', 'approved', 1);
  });

  test.each([
    ['submitted', 'return', 'returned'],
    ['returned', 'submit', 'submitted'],
  ] as const)('of concurrent returns and submissions of a %s report, exactly one %s succeeds', async (from, wins, becomes) => {
    await step('submit', 'managerA');
    if (from === 'returned') await step('return', 'lead');
    const counts = await race({ return: reviewers, submit: [await app.signInAs('managerA')] });
    expect(counts[`${wins} done`]).toBe(1);
    const loser = wins === 'return' ? 'submit' : 'return';
    expect(counts[`${loser} done`]).toBeUndefined();
    const refused = Object.entries(counts).filter(([outcome]) => !outcome.endsWith('done'));
    for (const [outcome] of refused) expect(outcome).toMatch(/ 409 (invalidState|conflict)$/);
    expect(refused.reduce((sum, [, count]) => sum + count, 0)).toBe(roundCount * 3 - 1);
    const events = { resource: 'reports', recordId: (await theReport()).id, action: wins };
    expect(await system().count('auditEvents', events)).toBe(wins === 'submit' ? 2 : 1);
    expect((await theReport()).state).toBe(becomes);
    expect((await system().get('measurements', cell.id)).state).toBe(becomes);
    expect(await system().count('approvedVersions', { measurementId: cell.id })).toBe(0);
  });

  test.each([0, 8, 16, 24])(
    'a submission %i ms after new and changed figures includes or refuses each of them, and leaves no draft',
    async (delayMs) => {
      const { id, version } = await theReport();
      const [staff, manager] = [await app.signInAs('staffA'), await app.signInAs('managerA')];
      const save = async ({ id: assignmentId }: Assignment) => {
        const key = { 'idempotency-key': `${engine}-${number}-${assignmentId}` };
        return ['enter', await staff.post('/api/measurements', { assignmentId, periodId, value: 1 }, key)] as const;
      };
      const submit = async () => {
        await new Promise((resolve) => setTimeout(resolve, delayMs));
        return ['submit', await manager.post(`/api/reports/${id}/submit`, { version })] as const;
      };
      const change = async (value: number) =>
        ['change', await staff.put(`/api/measurements/${cell.id}`, { version: cell.version, value })] as const;
      const counts = countOutcomes(
        await Promise.all([...others.map(save), submit(), ...numbersBelow(roundCount).map((at) => change(at + 100))]),
      );
      expect(counts['submit done']).toBe(1);
      const refusals = ['enter 423 reportSubmitted', 'change 409 conflict', 'change 423 reportSubmitted'];
      const possible = ['submit done', 'enter done', 'change done', ...refusals];
      for (const outcome of Object.keys(counts)) expect(possible).toContain(outcome);
      expect(counts['change done'] ?? 0).toBeLessThanOrEqual(1);
      const stored = await system().all('measurements', { where: { periodId } });
      expect(stored).toHaveLength(1 + (counts['enter done'] ?? 0));
      expect(stored.map(({ state }) => state)).toEqual(stored.map(() => 'submitted'));
      expect(stored.find((each) => each.id === cell.id)?.value === 5).toBe(counts['change done'] === undefined);
    },
  );

  test.each([
    ['with a report', 'staffA'],
    ['that is not expected and has no report', 'staffB'],
  ] as const)('no figure of an organisation %s is stored after the period is closed', async (_, person) => {
    const [staff, lead] = [await app.signInAs(person), await app.signInAs('lead')];
    const indicatorId = (await builders.anIndicator()).id;
    const organisationId = app.ids.organisations[person === 'staffA' ? 'a' : 'b'];
    const { id: assignmentId } = await builders.anAssignment({ indicatorId, organisationId });
    const body = { assignmentId, periodId, value: 7 };
    const { version } = await system().get('periods', periodId);
    let closed = false;
    const late: number[] = [];
    const enter = async (at: number) => {
      await new Promise((resolve) => setTimeout(resolve, at * 2));
      const wasClosed = closed;
      const response = await staff.post('/api/measurements', body);
      if (wasClosed) late.push(response.status);
      return ['enter', response] as const;
    };
    const close = async () => {
      await new Promise((resolve) => setTimeout(resolve, (number % 5) * 4));
      const response = await lead.post(`/api/periods/${periodId}/close`, { version });
      closed = true;
      return ['close', response] as const;
    };
    const counts = countOutcomes(await Promise.all([...numbersBelow(roundCount * 2).map(enter), close(), close()]));
    expect(counts['close done']).toBe(1);
    expect(counts['close 409 invalidState']).toBe(1);
    for (const outcome of Object.keys(counts))
      expect(['close done', 'close 409 invalidState', 'enter done', 'enter 409 duplicate', 'enter 423 periodClosed']).toContain(
        outcome,
      );
    expect(late.filter((status) => status !== 423)).toEqual([]);
    const cells = await system().all('measurements', { where: { periodId, assignmentId } });
    expect(cells).toHaveLength(counts['enter done'] ?? 0);
    expect(cells.length).toBeLessThanOrEqual(1);
    // The first figure creates the report; a refused write leaves no report behind.
    const reports = await system().count('reports', { periodId, organisationId });
    expect(reports).toBe(person === 'staffA' ? 1 : cells.length);
  });
});
