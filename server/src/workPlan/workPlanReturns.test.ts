import { engines } from '@pilotage/db/testing';
import { isWorkPlanItemLate, openWorkPlanStates, type WorkPlanItem } from '@pilotage/shared';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createEvidenceForm } from '../discussion/testing/evidenceForm.ts';
import { parseRecord, parseRows, parseTotal } from '../testing/app/responseParsers.ts';
import { type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { createDeliverable, createWorkPlanItem, takeWorkPlanAction } from '../testing/factories/workPlanFactories.ts';

const nextDay = '2019-12-01T23:30:00.000Z';

describe.each(engines)('returned items of the work plan on %s', (engine) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(engine);
    // Half an hour before midnight, in the time zone of the consortium.
    app.clock.set('2019-12-01T22:30:00.000Z');
  });
  afterEach(() => app.close());

  const taken = (person: Person, item: WorkPlanItem, action: string, body?: object) =>
    takeWorkPlanAction(app, person, item, action, body);
  const uploadTo = async ({ id }: WorkPlanItem) => {
    const form = createEvidenceForm({ subject: 'workPlanItems', subjectId: id, personal: false });
    expect((await (await app.signInAs('staffA')).upload('/api/attachments', form)).status).toBe(201);
  };
  const countLate = async (today: string) => {
    const filter = { state: openWorkPlanStates, submittedOn: null, dueOn_lt: today };
    return parseTotal(await (await app.signInAs('lead')).list('workPlanItems', { filter }));
  };
  /** The notices of the morning after that an item is late. Nobody is signed in any more then. */
  const remindersOf = async ({ id }: WorkPlanItem) => {
    app.clock.set('2019-12-02T10:00:00.000Z');
    await app.pilotage.jobs.tick();
    const notices = await app.pilotage.stores.system().all('notifications', { where: { userId: app.ids.users.staffA } });
    return notices.flatMap(({ kind, aboutId }) => (aboutId === id && kind === 'workPlanLate' ? [kind] : []));
  };

  test('a later version that comes back does not make late what was approved in time', async () => {
    const item = await createDeliverable(app, { dueOn: '2019-12-01' });
    await uploadTo(item);
    const approved = await taken('lead', await taken('staffA', item, 'submit'), 'approve');
    const reopened = await taken('staffA', approved, 'reopen');
    await uploadTo(reopened);
    app.clock.set(nextDay);
    const again = await taken('staffA', reopened, 'submit');
    const returned = await taken('lead', again, 'return', { comment: 'Name the authors.' });
    expect([returned.state, returned.submittedOn, returned.approvedOn]).toEqual(['returned', '2019-12-02', '2019-12-01']);
    expect(isWorkPlanItemLate(returned, '2019-12-02')).toBe(false);
    expect(await countLate('2019-12-02')).toBe(0);
    expect(await remindersOf(item)).toEqual([]);
  });

  test('what comes back and was never approved is late after its day, and is reminded of', async () => {
    const item = await createWorkPlanItem(app, { dueOn: '2019-12-01' });
    const returned = await taken('lead', await taken('staffA', item, 'submit'), 'return', { comment: 'Name the authors.' });
    expect([returned.submittedOn, await countLate('2019-12-01')]).toEqual([null, 0]);
    app.clock.set(nextDay);
    expect(await countLate('2019-12-02')).toBe(1);
    expect(await remindersOf(item)).toEqual(['workPlanLate']);
  });

  test('the history goes with the responsibility, as a whole and otherwise unchanged', async () => {
    const item = await createWorkPlanItem(app);
    const other = await createWorkPlanItem(app);
    const returned = await taken('lead', await taken('staffA', item, 'submit'), 'return', { comment: 'Name the authors.' });
    const system = app.pilotage.stores.system();
    const readEvents = (recordId: number) => system.all('auditEvents', { where: { resource: 'workPlanItems', recordId } });
    const [before, beforeOfOther] = [await readEvents(item.id), await readEvents(other.id)];
    const { a, b } = app.ids.organisations;
    const change = { version: returned.version, responsibleOrganisationId: b };
    parseRecord('workPlanItems', await (await app.signInAs('lead')).put(`/api/workPlanItems/${item.id}`, change), 200);

    const [moved, ...more] = (await readEvents(item.id)).slice(before.length);
    expect([moved?.action, moved?.organisationId, moved?.before, moved?.after, more]).toEqual([
      'update',
      b,
      { responsibleOrganisationId: a },
      { responsibleOrganisationId: b },
      [],
    ]);
    expect((await readEvents(item.id)).slice(0, before.length)).toEqual(before.map((event) => ({ ...event, organisationId: b })));
    expect(await readEvents(other.id)).toEqual(beforeOfOther);
    const historyOf = async (person: Person) => {
      const filter = { resource: 'workPlanItems', recordId: item.id };
      return parseRows(await (await app.signInAs(person)).list('auditEvents', { filter, sort: ['id', 'ASC'] }));
    };
    const inFull = await historyOf('lead');
    expect(inFull.map(({ action }) => action)).toEqual(['create', 'submit', 'return', 'update']);
    expect(await historyOf('staffB')).toEqual(inFull);
    expect(inFull[2]?.after).toMatchObject({ lastReturn: 'Name the authors.' });
    expect(await historyOf('staffA')).toEqual([]);
  });
});
