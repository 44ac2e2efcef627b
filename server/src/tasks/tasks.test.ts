import { engines } from '@pilotage/db/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expectInvalid, parseIds, parseProblemCode, parseRecord, parseRows, parseTotal } from '../testing/app/responseParsers.ts';
import { password, type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { createApiFactories } from '../testing/factories/apiFactories.ts';
import { createTask } from '../testing/factories/taskFactories.ts';

describe.each(engines)('tasks on %s', (engine) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(engine);
    app.clock.set('2019-08-14T20:00:00.000Z');
  });
  afterEach(() => app.close());

  const idOf = (person: Person) => app.ids.users[person];
  /** Signs in again: the clock may have passed the end of earlier sessions. */
  async function signInAgain(person: Person) {
    const client = await app.signInAs();
    await client.signIn(`${person.toLowerCase()}@house.example`, password);
    return client;
  }
  const noticesOf = async (person: Person) =>
    parseRows(await (await signInAgain(person)).list('notifications', { sort: ['id', 'ASC'] })).map(({ kind, aboutId }) => [
      kind,
      aboutId,
    ]);

  test('the day on which it was done is written by the server, in the time zone of the consortium, and taken back', async () => {
    const task = await createTask(app, { by: 'staffA' });
    app.clock.set('2019-08-14T22:30:00.000Z');
    const staff = await signInAgain('staffA');
    const path = `/api/tasks/${task.id}`;
    const done = parseRecord('tasks', await staff.post(`${path}/complete`, { version: task.version }), 200);
    expect(done).toMatchObject({ state: 'done', doneOn: '2019-08-15' });
    expect((await staff.put(path, { version: done.version, doneOn: '2019-01-01' })).status).toBe(422);
    expect((await staff.put(path, { version: done.version, state: 'todo' })).status).toBe(422);
    const open = parseRecord('tasks', await staff.post(`${path}/reopen`, { version: done.version }), 200);
    expect(open).toMatchObject({ state: 'todo', doneOn: null });
  });

  test('who gave it is never taken from the client', async () => {
    const staff = await app.signInAs('staffA');
    expectInvalid(await staff.post('/api/tasks', { title: 'Ours', givenByLeadPartner: true }), ['givenByLeadPartner']);
    const ofLead = await createTask(app, { by: 'lead' });
    expect(ofLead.givenByLeadPartner).toBe(false);
    const given = await createTask(app, { by: 'lead', organisationId: app.ids.organisations.a });
    expect(given).toMatchObject({ givenByLeadPartner: true, visibility: 'internal', state: 'todo' });
  });

  test('a partner changes the person and the state of a task that was given, nothing else, and cannot remove it', async () => {
    const task = await createTask(app, { by: 'lead', organisationId: app.ids.organisations.a, dueOn: '2019-09-01' });
    const staff = await app.signInAs('staffA');
    const path = `/api/tasks/${task.id}`;
    for (const change of [{ title: 'Other' }, { dueOn: null }, { description: 'x' }, { visibility: 'consortium' }])
      expectInvalid(await staff.put(path, { version: task.version, ...change }), Object.keys(change));
    expect((await staff.delete(path)).status).toBe(403);
    const body = { version: task.version, assigneeId: idOf('managerA') };
    const assigned = parseRecord('tasks', await staff.put(path, body), 200);
    expect(parseRecord('tasks', await staff.post(`${path}/complete`, { version: assigned.version }), 200).state).toBe('done');
  });

  test('somebody of another organisation, of none, or unknown is the same 422', async () => {
    const staff = await app.signInAs('staffA');
    const refusals = [];
    for (const assigneeId of [idOf('staffB'), idOf('evaluator'), 999_999]) {
      const response = await staff.post('/api/tasks', { title: 'For whom', assigneeId });
      expectInvalid(response, ['assigneeId']);
      refusals.push(response.text.replaceAll(/"(requestId|instance)":"[^"]*"/g, ''));
    }
    expect(new Set(refusals).size).toBe(1);
    const lead = await app.signInAs('lead');
    const body = { title: 'For whom', organisationId: app.ids.organisations.a, assigneeId: idOf('staffB') };
    expectInvalid(await lead.post('/api/tasks', body), ['assigneeId']);
  });

  test('it is about one thing that its organisation reads; what not all read is not shared', async () => {
    const builders = createApiFactories(app);
    const [pilot, foreign] = [await builders.aPilot(), await builders.aPilot({ by: 'managerB' })];
    const milestone = await builders.aMilestone({ pilotId: pilot.id });
    const draft = await builders.aContest({ by: 'managerB' });
    const local = await builders.aLocalIndicator({ by: 'managerB', code: 'org-b-KPI' });
    const staff = await app.signInAs('staffA');
    const send = (body: object) => staff.post('/api/tasks', { title: 'About', ...body });
    expectInvalid(await send({ pilotId: foreign.id }), ['pilotId']);
    expectInvalid(await send({ contestId: draft.id }), ['contestId']);
    expectInvalid(await send({ pilotId: pilot.id, milestoneId: milestone.id }), ['milestoneId']);
    expectInvalid(await send({ pilotId: pilot.id, visibility: 'consortium' }), ['visibility']);
    expect((await send({ milestoneId: milestone.id })).status).toBe(201);
    const lead = await app.signInAs('lead');
    const give = (body: object) => lead.post('/api/tasks', { title: 'About', organisationId: app.ids.organisations.a, ...body });
    expectInvalid(await give({ pilotId: foreign.id }), ['pilotId']);
    expectInvalid(await give({ contestId: draft.id }), ['contestId']);
    expectInvalid(await give({ indicatorId: local.id }), ['indicatorId']);
    const { id } = await createTask(app, { by: 'staffA', pilotId: pilot.id });
    const shared = await staff.put(`/api/tasks/${id}`, { version: 1, visibility: 'consortium' });
    expectInvalid(shared, ['visibility']);
  });

  test('an internal task of another organisation is in no list, count, search or filter; a shared one is, for evaluators without the person', async () => {
    const internal = await createTask(app, { by: 'staffB', title: 'Hidden word' });
    const shared = await createTask(app, {
      by: 'staffB',
      title: 'Open word',
      visibility: 'consortium',
      assigneeId: idOf('staffB'),
    });
    const staff = await app.signInAs('staffA');
    expect(parseIds(await staff.list('tasks'))).toEqual([shared.id]);
    expect(parseTotal(await staff.list('tasks', { filter: { q: 'hidden' } }))).toBe(0);
    expect(parseTotal(await staff.list('tasks', { filter: { organisationId: app.ids.organisations.b } }))).toBe(1);
    expect((await staff.get(`/api/tasks/${internal.id}`)).status).toBe(404);
    const evaluator = await app.signInAs('evaluator');
    expect(parseRows(await evaluator.list('tasks'))[0]).not.toHaveProperty('assigneeId');
    expect((await evaluator.list('tasks', { filter: { assigneeId: idOf('staffB') } })).status).toBe(400);
    const system = app.pilotage.stores.system();
    const stored = await system.get('tasks', shared.id);
    const taken = parseRecord(
      'tasks',
      await (await app.signInAs('staffB')).put(`/api/tasks/${shared.id}`, { version: stored.version, visibility: 'internal' }),
      200,
    );
    expect(taken.visibility).toBe('internal');
    expect(parseIds(await staff.list('tasks'))).toEqual([]);
  });

  test('who gets a task is told, once, and who gives it to oneself is not', async () => {
    const given = await createTask(app, { by: 'lead', organisationId: app.ids.organisations.a });
    expect([await noticesOf('staffA'), await noticesOf('managerA')]).toEqual([
      [['taskGiven', given.id]],
      [['taskGiven', given.id]],
    ]);
    expect([await noticesOf('staffB'), await noticesOf('lead')]).toEqual([[], []]);
    const own = await createTask(app, { by: 'staffA', assigneeId: idOf('staffA') });
    expect(await noticesOf('staffA')).toHaveLength(1);
    const staff = await app.signInAs('staffA');
    const passed = parseRecord(
      'tasks',
      await staff.put(`/api/tasks/${own.id}`, { version: 1, assigneeId: idOf('managerA') }),
      200,
    );
    expect(await noticesOf('managerA')).toEqual([
      ['taskGiven', given.id],
      ['taskGiven', own.id],
    ]);
    await staff.put(`/api/tasks/${own.id}`, { version: passed.version, title: 'Renamed' });
    expect(await noticesOf('managerA')).toHaveLength(2);
  });

  test('who was told with the whole organisation is told again when the task is passed to them', async () => {
    const given = await createTask(app, { by: 'lead', organisationId: app.ids.organisations.a });
    const manager = await app.signInAs('managerA');
    const pass = async (version: number, person: Person) =>
      parseRecord('tasks', await manager.put(`/api/tasks/${given.id}`, { version, assigneeId: idOf(person) }), 200).version;
    const version = await pass(given.version, 'staffA');
    const notice = ['taskGiven', given.id];
    expect([await noticesOf('staffA'), await noticesOf('managerA')]).toEqual([[notice, notice], [notice]]);
    await pass(await pass(version, 'managerA'), 'staffA');
    expect([await noticesOf('staffA'), await noticesOf('managerA')]).toEqual([[notice, notice, notice], [notice]]);
  });

  test('what is due or late is reminded of once, in the digest too, and not when it is done', async () => {
    const staff = await app.signInAs('staffA');
    await staff.put(`/api/users/${idOf('managerA')}`, { version: 1, digest: false });
    const due = await createTask(app, { by: 'staffA', title: 'Send the list', dueOn: '2019-08-17', assigneeId: idOf('staffA') });
    await createTask(app, { by: 'staffA', title: 'Later', dueOn: '2019-08-18', assigneeId: idOf('staffA') });
    const done = await createTask(app, { by: 'staffA', dueOn: '2019-08-15', assigneeId: idOf('staffA') });
    await staff.post(`/api/tasks/${done.id}/complete`, { version: done.version });
    for (const _ of [1, 2]) await app.pilotage.jobs.tick();
    expect(await noticesOf('staffA')).toEqual([['taskDueSoon', due.id]]);
    expect(await noticesOf('managerA')).toEqual([]);
    expect(
      app.mails.map(({ to, text }) => [to, text.includes('Reminder of a task due on 17 August 2019: Send the list')]),
    ).toEqual([['staffa@house.example', true]]);
    app.clock.set('2019-08-18T10:00:00.000Z');
    await app.pilotage.jobs.tick();
    expect((await noticesOf('staffA')).map(([kind]) => kind)).toEqual(['taskDueSoon', 'taskLate', 'taskDueSoon']);
  });

  test('of a task of nobody, or of somebody who left, its organisation alone is reminded', async () => {
    await createTask(app, { by: 'staffA', dueOn: '2019-08-15', assigneeId: idOf('staffA') });
    const [membership] = await app.pilotage.stores.system().all('memberships', { where: { userId: idOf('staffA') } });
    expect((await (await app.signInAs('managerA')).delete(`/api/memberships/${membership?.id}`)).status).toBe(200);
    await app.pilotage.jobs.tick();
    expect([(await noticesOf('managerA')).length, (await noticesOf('managerB')).length]).toEqual([1, 0]);
  });

  describe('a pilot with tasks and activities of a partner that its coordinator does not see', () => {
    const partner = () => app.ids.organisations.b;

    async function createPilotOfBoth() {
      const factories = createApiFactories(app);
      const pilot = await factories.aPilot({ partnerIds: [partner()] });
      const task = await createTask(app, { by: 'staffB', pilotId: pilot.id });
      const activity = await factories.anActivity({ by: 'staffB', pilotId: pilot.id });
      return { pilot, task, activity, path: `/api/pilots/${pilot.id}` };
    }
    const refersTo = async (task: { id: number }, activity: { id: number }) => {
      const staff = await app.signInAs('staffB');
      return [
        parseRecord('tasks', await staff.get(`/api/tasks/${task.id}`), 200),
        parseRecord('activities', await staff.get(`/api/activities/${activity.id}`), 200),
      ].map(({ pilotId }) => pilotId);
    };

    test('the partner leaves as one without any does, and keeps its rows without the pilot, in its own audit trail', async () => {
      const { pilot, task, activity, path } = await createPilotOfBoth();
      const manager = await app.signInAs('managerA');
      const left = parseRecord('pilots', await manager.put(path, { version: pilot.version, partnerIds: [] }), 200);
      expect([left.partnerIds, left.version]).toEqual([[], pilot.version + 1]);
      expect(await refersTo(task, activity)).toEqual([null, null]);
      const eventsOf = async (person: Person) => {
        const events = parseRows(await (await app.signInAs(person)).list('auditEvents', { filter: { action: 'update' } }));
        return events
          .filter(({ resource }) => resource === 'tasks' || resource === 'activities')
          .map(({ resource, recordId, organisationId, before, after }) => [resource, recordId, organisationId, before, after]);
      };
      const change = [{ pilotId: pilot.id }, { pilotId: null }];
      expect(await eventsOf('managerB')).toEqual([
        ['activities', activity.id, partner(), ...change],
        ['tasks', task.id, partner(), ...change],
      ]);
      expect(await eventsOf('managerA')).toEqual([]);
    });

    test('what the others have stays with the pilot, and a refused change clears nothing', async () => {
      const { pilot, task, activity, path } = await createPilotOfBoth();
      const manager = await app.signInAs('managerA');
      const own = await createTask(app, { by: 'staffA', pilotId: pilot.id });
      expect((await manager.put(path, { version: pilot.version + 1, partnerIds: [] })).status).toBe(409);
      expect((await manager.put(path, { version: pilot.version, partnerIds: [], title: '' })).status).toBe(422);
      expect(parseRecord('pilots', await manager.put(path, { version: pilot.version, title: 'Other' }), 200).title).toBe('Other');
      expect(await refersTo(task, activity)).toEqual([pilot.id, pilot.id]);
      await manager.put(path, { version: pilot.version + 1, partnerIds: [] });
      expect(parseRecord('tasks', await manager.get(`/api/tasks/${own.id}`), 200).pilotId).toBe(pilot.id);
    });

    test('the pilot is removed; tasks of its own organisation, which it sees, hold it', async () => {
      const { task, activity, path, pilot } = await createPilotOfBoth();
      const manager = await app.signInAs('managerA');
      const own = await createTask(app, { by: 'staffA', pilotId: pilot.id });
      expect(parseProblemCode(await manager.delete(path))).toBe('inUse');
      expect(await refersTo(task, activity)).toEqual([pilot.id, pilot.id]);
      expect((await manager.delete(`/api/tasks/${own.id}`)).status).toBe(200);
      expect((await manager.delete(path)).status).toBe(200);
      expect(await refersTo(task, activity)).toEqual([null, null]);
    });
  });

  test('an indicator of the consortium is removed, and tasks of partners about it stay', async () => {
    const indicator = await createApiFactories(app).anIndicator();
    const task = await createTask(app, { by: 'staffB', indicatorId: indicator.id });
    expect((await (await app.signInAs('lead')).delete(`/api/indicators/${indicator.id}`)).status).toBe(200);
    const staff = await app.signInAs('staffB');
    expect(parseRecord('tasks', await staff.get(`/api/tasks/${task.id}`), 200).indicatorId).toBeNull();
  });
});
