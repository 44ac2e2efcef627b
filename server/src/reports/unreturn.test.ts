import { engines } from '@pilotage/db/testing';
import type { Assignment, Measurement, Report } from '@pilotage/shared';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseProblemCode, parseRecord } from '../testing/app/responseParsers.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';

const start = '2021-03-15T09:00:00.000Z';

describe.each(engines)('undoing a return on %s', (engine) => {
  let app: TestApp;
  let builders: ApiFactories;
  let assignments: [Assignment, Assignment];
  let cells: [Measurement, Measurement];
  let periodId: number;
  let number = 0;

  beforeAll(async () => {
    app = await startTestApp(engine, start);
    builders = createApiFactories(app);
  });
  afterAll(() => app.close());

  beforeEach(async () => {
    app.clock.set(start);
    assignments = [
      await builders.anAssignment({ indicatorId: (await builders.anIndicator()).id }),
      await builders.anAssignment({ indicatorId: (await builders.anIndicator()).id }),
    ];
    number += 1;
    const year = 2010 + number;
    const days = { startsOn: `${year}-01-01`, endsOn: `${year}-12-31`, dueOn: `${year + 1}-01-31` };
    periodId = (await builders.anOpenPeriod({ number, ...days })).id;
    cells = [
      await builders.aMeasurement({ assignmentId: assignments[0].id, periodId, value: 5 }),
      await builders.aMeasurement({ assignmentId: assignments[1].id, periodId, value: 7 }),
    ];
    await step('submit', 'managerA');
  });

  async function request(action: string, person: Person, body: object = {}) {
    const { id, version } = await builders.theReport(periodId);
    return (await app.signInAs(person)).post(`/api/reports/${id}/${action}`, { version, ...body });
  }
  async function step(action: string, person: Person, body: object = {}): Promise<Report> {
    const { status, text } = await request(action, person, body);
    expect([action, status, text.slice(0, 300)]).toEqual([action, 200, text.slice(0, 300)]);
    return builders.theReport(periodId);
  }
  const giveBack = (comment: string) =>
    step('return', 'lead', { comment, cells: [{ assignmentId: assignments[0].id, comment: 'Counted twice?' }] });
  const system = () => app.pilotage.stores.system();
  const cellStates = async () => Promise.all(cells.map(async ({ id }) => (await system().get('measurements', id)).state));
  async function change(fields: object) {
    const staff = await app.signInAs('staffA');
    const { version } = parseRecord('measurements', await staff.get(`/api/measurements/${cells[0].id}`), 200);
    expect((await staff.put(`/api/measurements/${cells[0].id}`, { version, ...fields })).status).toBe(200);
  }

  test('a return gives a task with the day that it names, which its undo takes back and a new submission completes', async () => {
    const task = { title: 'Correct the report of P4', dueOn: '2021-03-29' };
    const giveTask = () =>
      step('return', 'lead', {
        comment: 'Please look again.',
        cells: [{ assignmentId: assignments[0].id, comment: 'Counted twice?' }],
        task,
      });
    const { id, lastReturn } = await giveTask();
    expect(lastReturn?.dueOn).toBe('2021-03-29');
    const tasksOfReport = () => system().all('tasks', { where: { reportId: id } });
    expect(await tasksOfReport()).toMatchObject([
      {
        ...task,
        organisationId: app.ids.organisations.a,
        description: 'Please look again.',
        state: 'todo',
        givenByLeadPartner: true,
        visibility: 'internal',
      },
    ]);
    const notices = { about: 'tasks' as const, kind: 'taskGiven' as const };
    const before = await system().count('notifications', notices);
    await step('unreturn', 'lead');
    expect(await tasksOfReport()).toEqual([]);
    expect(await system().count('notifications', notices)).toBe(before - 2);
    // The clock of the second return is later: its undo would not touch the first task.
    app.clock.set('2021-03-15T09:00:05.000Z');
    await giveTask();
    await change({ value: 6 });
    await step('submit', 'managerA');
    expect(await tasksOfReport()).toMatchObject([{ state: 'done', doneOn: '2021-03-15' }]);
    await step('return', 'lead', { comment: 'Once more.', cells: [] });
    expect((await tasksOfReport()).map(({ state }) => state)).toEqual(['done']);
  });

  test('a return whose task somebody has begun stays', async () => {
    const { id } = await step('return', 'lead', { comment: 'Please.', cells: [], task: { title: 'Correct it', dueOn: null } });
    const [task] = await system().all('tasks', { where: { reportId: id } });
    const staff = await app.signInAs('staffA');
    expect((await staff.post(`/api/tasks/${task?.id}/start`, { version: task?.version })).status).toBe(200);
    expect(parseProblemCode(await request('unreturn', 'lead'))).toBe('undoEnded');
    expect(await system().count('tasks', { reportId: id })).toBe(1);
    const events = await system().all('auditEvents', { where: { resource: 'tasks', recordId: task?.id ?? 0 } });
    expect(events.map(({ action, actorId }) => [action, actorId])).toEqual([
      ['create', app.ids.users.lead],
      ['start', app.ids.users.staffA],
    ]);
  });

  test('what is wrong with the task of a return is named, and nothing is returned', async () => {
    for (const task of [
      { title: '', dueOn: null },
      { title: 'x', dueOn: '2021-02-30' },
      { title: 'x' },
      { title: 'x', dueOn: null, organisationId: 1 },
    ])
      expect((await request('return', 'lead', { comment: 'Please.', cells: [], task })).status).toBe(422);
    expect((await builders.theReport(periodId)).state).toBe('submitted');
  });

  test('brings report and figures back to submitted, takes notice and remarks away, and is in the audit trail', async () => {
    const { id } = await giveBack('Please look again.');
    expect(await cellStates()).toEqual(['returned', 'submitted']);
    const notices = { reportId: id, kind: 'returned' as const };
    expect(await system().count('notifications', notices)).toBeGreaterThan(0);
    expect(await step('unreturn', 'lead')).toMatchObject({ state: 'submitted', lastReturn: null });
    expect(await cellStates()).toEqual(['submitted', 'submitted']);
    expect(await system().count('notifications', notices)).toBe(0);
    const events = await system().all('auditEvents', { where: { resource: 'reports', recordId: id, action: 'unreturn' } });
    expect(events).toMatchObject([{ actorId: app.ids.users.lead, before: { state: 'returned' }, after: { state: 'submitted' } }]);
    // The partner cannot write, and the review goes on: nothing is taken for accepted or changed.
    expect((await request('submit', 'managerA')).status).toBe(409);
    const { body } = await (await app.signInAs('lead')).get(`/api/reports/${id}/review`);
    expect(body).toMatchObject([
      { changed: false, accepted: false },
      { changed: false, accepted: false },
    ]);
    await step('approve', 'lead');
    expect(await cellStates()).toEqual(['approved', 'approved']);
  });

  test('leaves the remarks of an earlier return as they were', async () => {
    await giveBack('The first time.');
    await change({ value: 6 });
    await step('submit', 'managerA');
    await giveBack('The second time.');
    expect(await step('unreturn', 'lead')).toMatchObject({ lastReturn: { comment: 'The first time.' } });
  });

  test('the lead partner reads the figure again, and what the partner does in between is not taken along', async () => {
    const lead = await app.signInAs('lead');
    const statusOf = async () => (await lead.get(`/api/measurements/${cells[0].id}`)).status;
    await giveBack('Please look again.');
    expect(await statusOf()).toBe(404);
    await step('unreturn', 'lead');
    expect(await statusOf()).toBe(200);
    await giveBack('Please look again.');
    await change({ value: 9 });
    expect(parseProblemCode(await request('unreturn', 'lead'))).toBe('undoEnded');
    expect(await statusOf()).toBe(404);
    expect(await cellStates()).toEqual(['returned', 'submitted']);
  });

  test('what the partner writes into the report ends it, too', async () => {
    const { id, version } = await giveBack('Please look again.');
    const staff = await app.signInAs('staffA');
    expect((await staff.put(`/api/reports/${id}`, { version, narrative: 'New words' })).status).toBe(200);
    expect(parseProblemCode(await request('unreturn', 'lead'))).toBe('undoEnded');
  });

  test('an unread notice of an earlier return stays', async () => {
    const { id } = await giveBack('The first time.');
    app.clock.set('2021-03-15T09:00:10.000Z');
    await step('submit', 'managerA');
    app.clock.set('2021-03-15T09:00:20.000Z');
    await giveBack('The second time.');
    const count = () => system().count('notifications', { reportId: id, kind: 'returned' });
    const both = await count();
    await step('unreturn', 'lead');
    expect([both > 0, await count()]).toEqual([true, both / 2]);
  });

  test('a file that the partner adds or takes away ends it, too', async () => {
    await giveBack('Please look again.');
    const file = await builders.anAttachment({ subject: 'measurements', subjectId: cells[0].id });
    expect(parseProblemCode(await request('unreturn', 'lead'))).toBe('undoEnded');
    await step('submit', 'managerA');
    await giveBack('Please look again.');
    expect((await (await app.signInAs('staffA')).delete(`/api/attachments/${file.id}`)).status).toBe(200);
    expect(parseProblemCode(await request('unreturn', 'lead'))).toBe('undoEnded');
  });

  test('nothing becomes submitted again in a period that was closed meanwhile', async () => {
    await giveBack('Please look again.');
    await builders.closePeriod(await system().get('periods', periodId));
    expect((await request('unreturn', 'lead')).status).toBe(423);
  });

  test('is possible for a minute, and only for whoever returned', async () => {
    const { id } = await giveBack('Please look again.');
    for (const person of ['staffA', 'managerA'] as const)
      expect([person, (await request('unreturn', person)).status]).toEqual([person, 403]);
    for (const person of ['evaluator', 'observer', 'managerB'] as const)
      expect([person, (await request('unreturn', person)).status]).toEqual([person, 404]);
    app.clock.set('2021-03-15T09:01:00.000Z');
    expect(parseProblemCode(await request('unreturn', 'lead'))).toBe('undoEnded');
    app.clock.set('2021-03-15T09:00:59.000Z');
    const [event] = await system().all('auditEvents', { where: { resource: 'reports', recordId: id, action: 'return' } });
    if (!event) throw new Error('The audit trail has no return.');
    const { id: _, version: _1, createdAt: _2, updatedAt: _3, ...content } = event;
    await system().insert('auditEvents', { ...content, actorId: app.ids.users.staffA });
    expect(parseProblemCode(await request('unreturn', 'lead'))).toBe('undoEnded');
  });

  test('a return that was undone is told in the history, and withdraws nothing from those who follow', async () => {
    const { id } = await giveBack('Please look again.');
    await step('unreturn', 'lead');
    const { body } = await (await app.signInAs('lead')).get(`/api/reports/${id}/history`);
    expect(body).toMatchObject([{ action: 'submit' }, { action: 'return' }, { action: 'unreturn' }]);
    const history = await (await app.signInAs('lead')).get(`/api/measurements/${cells[0].id}/history`);
    expect([history.status, history.text.includes('"state":"returned"')]).toEqual([200, false]);
  });
});
