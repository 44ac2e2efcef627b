import { engines } from '@pilotage/db/testing';
import type { WorkPlanItem } from '@pilotage/shared';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createEvidenceForm } from '../discussion/testing/evidenceForm.ts';
import { parseRecord, parseRows } from '../testing/app/responseParsers.ts';
import { type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { createDeliverable, takeWorkPlanAction } from '../testing/factories/workPlanFactories.ts';

describe.each(engines)('notices of the work plan on %s', (engine) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(engine);
    app.clock.set('2019-11-25T10:00:00.000Z');
  });
  afterEach(() => app.close());

  const taken = (person: Person, item: WorkPlanItem, action: string, body?: object) =>
    takeWorkPlanAction(app, person, item, action, body);
  const noticesOf = async (person: Person) =>
    parseRows(await (await app.signInAs(person)).list('notifications', { sort: ['id', 'ASC'] })).map(
      ({ kind, about, aboutId }) => `${kind} ${about} ${aboutId}`,
    );

  test('each step tells the other side, and nobody else', async () => {
    const item = await createDeliverable(app);
    const form = createEvidenceForm({ subject: 'workPlanItems', subjectId: item.id, personal: false });
    expect((await (await app.signInAs('staffA')).upload('/api/attachments', form)).status).toBe(201);
    const submitted = await taken('staffA', item, 'submit');
    expect(await noticesOf('lead')).toEqual([`workPlanSubmitted workPlanItems ${item.id}`]);
    const returned = await taken('lead', submitted, 'return', { comment: 'Name the authors.' });
    const again = await taken('managerA', returned, 'submit');
    const approved = await taken('lead', again, 'approve');
    await taken('lead', approved, 'reopen');
    for (const person of ['staffA', 'managerA'] as const)
      expect(await noticesOf(person)).toEqual(
        ['workPlanReturned', 'workPlanApproved', 'workPlanReopened'].map((kind) => `${kind} workPlanItems ${item.id}`),
      );
    expect(await noticesOf('lead')).toHaveLength(2);
    for (const person of ['staffB', 'managerB', 'evaluator', 'observer'] as const) expect(await noticesOf(person)).toEqual([]);
  });

  test('two weeks before the due day its organisation is reminded once, and once more when it is late', async () => {
    const item = await createDeliverable(app);
    const lead = await app.signInAs('lead');
    const dueOn = '2019-12-10';
    parseRecord('workPlanItems', await lead.put(`/api/workPlanItems/${item.id}`, { version: item.version, dueOn }), 200);
    const kindsAfter = async (instant: string) => {
      app.clock.set(instant);
      for (let times = 0; times < 2; times += 1) await app.pilotage.jobs.tick();
      const own = await app.pilotage.stores.system().all('notifications', { where: { userId: app.ids.users.staffA } });
      return own.map(({ kind }) => kind);
    };
    expect(await kindsAfter('2019-11-25T10:00:00.000Z')).toEqual([]);
    expect(await kindsAfter('2019-11-26T10:00:00.000Z')).toEqual(['workPlanDueSoon']);
    expect(await kindsAfter('2019-12-10T10:00:00.000Z')).toEqual(['workPlanDueSoon']);
    expect(await kindsAfter('2019-12-11T10:00:00.000Z')).toEqual(['workPlanDueSoon', 'workPlanLate']);
    expect(await kindsAfter('2019-12-12T10:00:00.000Z')).toHaveLength(2);
    const others = await app.pilotage.stores.system().all('notifications', { where: { userId: app.ids.users.staffB } });
    expect(others).toEqual([]);
    const mail = app.mails.findLast(({ to }) => to === 'staffa@house.example');
    expect(mail?.text).toContain('An item of the work plan was late: D 1.');
  });
});
