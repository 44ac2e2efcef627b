import { engines } from '@pilotage/db/testing';
import { isWorkPlanItemLate, type WorkPlanItem } from '@pilotage/shared';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createEvidenceForm } from '../discussion/testing/evidenceForm.ts';
import { expectInvalid, parseProblemCode, parseRecord, parseRows, parseTotal } from '../testing/app/responseParsers.ts';
import { type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { createApiFactories } from '../testing/factories/apiFactories.ts';
import { createDeliverable, createWorkPlanItem } from '../testing/factories/workPlanFactories.ts';

describe.each(engines)('the work plan on %s', (engine) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(engine);
    app.clock.set('2019-11-25T10:00:00.000Z');
  });
  afterEach(() => app.close());

  const send = async (person: Person, fields: object) =>
    (await app.signInAs(person)).post('/api/workPlanItems', {
      title: 'Manual',
      responsibleOrganisationId: app.ids.organisations.a,
      ...fields,
    });
  const take = async (person: Person, { id, version }: WorkPlanItem, action: string, body: object = {}) =>
    (await app.signInAs(person)).post(`/api/workPlanItems/${id}/${action}`, { version, ...body });
  const taken = async (...input: Parameters<typeof take>) => parseRecord('workPlanItems', await take(...input), 200);
  const upload = async (person: Person, { id }: WorkPlanItem, personal = false) =>
    (await app.signInAs(person)).upload(
      '/api/attachments',
      createEvidenceForm({ subject: 'workPlanItems', subjectId: id, personal }),
    );
  const uploaded = async (person: Person, item: WorkPlanItem) => parseRecord('attachments', await upload(person, item), 201);
  const read = async ({ id }: WorkPlanItem) =>
    parseRecord('workPlanItems', await (await app.signInAs('lead')).get(`/api/workPlanItems/${id}`), 200);

  describe('numbers', () => {
    test('what an item is and where it stands follow from its number', async () => {
      for (const number of ['1', 'A 1.10', 'A 1.2', 'D 1.2.1', 'O 1.1']) await createWorkPlanItem(app, { number });
      const lead = await app.signInAs('lead');
      const rows = parseRows(await lead.list('workPlanItems', { sort: ['position', 'ASC'] }));
      expect(rows.map(({ number, kind }) => `${number} ${kind}`)).toEqual([
        '1 workPackage',
        'A 1.2 activity',
        'D 1.2.1 deliverable',
        'A 1.10 activity',
        'O 1.1 output',
      ]);
    });

    test.each(['WP 1', 'A1.2', 'A 1', 'D 1.2', '1.2', 'X 1.1', ' 1'])('%s is refused', async (number) => {
      expectInvalid(await send('lead', { number }), ['number']);
    });

    test('kind, place and state are the server’s', async () => {
      expectInvalid(await send('lead', { number: '1', kind: 'output', position: 3, state: 'approved' }), [
        'kind',
        'position',
        'state',
      ]);
    });

    test('a part needs what it is a part of, and holds it', async () => {
      expectInvalid(await send('lead', { number: 'A 1.1' }), ['number']);
      const whole = await createWorkPlanItem(app, { number: '1' });
      expectInvalid(await send('lead', { number: 'D 1.1.1' }), ['number']);
      const activity = await createWorkPlanItem(app, { number: 'A 1.1' });
      const deliverable = await createWorkPlanItem(app, { number: 'D 1.1.1' });
      const lead = await app.signInAs('lead');
      const renumber = ({ id, version }: WorkPlanItem, number: string) =>
        lead.put(`/api/workPlanItems/${id}`, { version, number });
      expect(parseProblemCode(await lead.delete(`/api/workPlanItems/${whole.id}`))).toBe('inUse');
      expectInvalid(await renumber(whole, '2'), ['number']);
      expectInvalid(await renumber(activity, 'A 1.2'), ['number']);
      expectInvalid(await renumber(deliverable, 'O 1.1'), ['number']);
      expectInvalid(await renumber(deliverable, 'D 1.2.1'), ['number']);
      expect(parseRecord('workPlanItems', await renumber(deliverable, 'D 1.1.2'), 200).position).toBe(deliverable.position + 1);
      for (const { id } of [deliverable, activity, whole])
        expect((await lead.delete(`/api/workPlanItems/${id}`)).status).toBe(200);
    });

    test('a number is given once, also when two send it together', async () => {
      const statuses = (await Promise.all([send('lead', { number: '1' }), send('lead', { number: '1' })])).map(
        (each) => each.status,
      );
      expect(statuses.toSorted()).toEqual([201, 409]);
    });
  });

  test('days and contributors are held to the shared rules', async () => {
    const days = { startsOn: '2019-02-02', dueOn: '2019-02-01' };
    expectInvalid(await send('lead', { number: '1', ...days, contributorIds: [app.ids.organisations.a] }), [
      'dueOn',
      'contributorIds',
    ]);
    const item = await createWorkPlanItem(app, { contributorIds: [app.ids.organisations.b] });
    expect(item.contributorIds).toEqual([app.ids.organisations.b]);
    const staff = await app.signInAs('staffB');
    expect(parseTotal(await staff.list('workPlanItems', { filter: { contributorIds: app.ids.organisations.b } }))).toBe(1);
  });

  test('the responsible organisation writes its progress note and nothing that was agreed', async () => {
    const item = await createWorkPlanItem(app);
    const staff = await app.signInAs('staffA');
    const put = (body: object) => staff.put(`/api/workPlanItems/${item.id}`, { version: item.version, ...body });
    for (const change of [{ title: 'Other' }, { dueOn: '2030-01-01' }, { responsibleOrganisationId: app.ids.organisations.b }])
      expectInvalid(await put(change), Object.keys(change));
    expect(parseRecord('workPlanItems', await put({ progressNote: 'Half of it is done.' }), 200).progressNote).toBe(
      'Half of it is done.',
    );
    const foreign = await createWorkPlanItem(app, { responsibleOrganisationId: app.ids.organisations.b });
    const refused = await staff.put(`/api/workPlanItems/${foreign.id}`, { version: 1, progressNote: 'Theirs' });
    expect(refused.status).toBe(403);
  });

  describe('versions and approval', () => {
    test('a deliverable is submitted with its files, approved as that version, and a new file is the next version', async () => {
      const item = await createDeliverable(app);
      expect(parseProblemCode(await take('staffA', item, 'submit'))).toBe('filesMissing');
      const first = await uploaded('staffA', item);
      const annex = await uploaded('managerA', item);
      expect([first.fileVersion, annex.fileVersion, first.approved]).toEqual([1, 1, false]);
      const submitted = await taken('staffA', await read(item), 'submit');
      expect([submitted.state, submitted.submittedVersion, submitted.submittedOn]).toEqual(['submitted', 1, '2019-11-25']);
      const approved = await taken('lead', submitted, 'approve');
      expect([approved.state, approved.approvedVersion, approved.approvedOn]).toEqual(['approved', 1, '2019-11-25']);

      expect(parseProblemCode(await upload('staffA', approved))).toBe('planItemSubmitted');
      const reopened = await taken('staffA', approved, 'reopen');
      expect([reopened.state, reopened.approvedVersion]).toEqual(['started', 1]);
      expect(parseProblemCode(await take('staffA', reopened, 'submit'))).toBe('filesMissing');
      const second = await uploaded('staffA', reopened);
      expect([second.fileVersion, second.approved]).toEqual([2, false]);
      const resubmitted = await taken('staffA', await read(item), 'submit');
      expect([resubmitted.submittedVersion, resubmitted.approvedVersion]).toEqual([2, 1]);
      const staff = await app.signInAs('staffA');
      const files = parseRows(await staff.list('attachments', { filter: { subjectId: item.id }, sort: ['id', 'ASC'] }));
      expect(files.map(({ fileVersion, approved: isApproved }) => [fileVersion, isApproved])).toEqual([
        [1, true],
        [1, true],
        [2, false],
      ]);
    });

    test('personal files of who was responsible before are not submitted by who is now', async () => {
      const item = await createDeliverable(app);
      expect((await upload('staffA', item, true)).status).toBe(201);
      const lead = await app.signInAs('lead');
      const { version } = await read(item);
      const body = { version, responsibleOrganisationId: app.ids.organisations.b };
      expect((await lead.put(`/api/workPlanItems/${item.id}`, body)).status).toBe(200);
      expect(parseProblemCode(await take('staffB', await read(item), 'submit'))).toBe('filesMissing');
    });

    test('what was submitted is not removed, a new file that was not is', async () => {
      const item = await createDeliverable(app);
      const first = await uploaded('staffA', item);
      const submitted = await taken('staffA', await read(item), 'submit');
      const staff = await app.signInAs('staffA');
      expect(parseProblemCode(await staff.delete(`/api/attachments/${first.id}`))).toBe('planItemSubmitted');
      const returned = await taken('lead', submitted, 'return', { comment: 'Add the annex.' });
      expect([returned.state, returned.lastReturn]).toEqual(['returned', 'Add the annex.']);
      expect([returned.returnedAt, returned.answeredReturn]).toEqual([app.clock.now().toISOString(), null]);
      // It is to be submitted again, and late from the day after its due day.
      expect(returned.submittedOn).toBeNull();
      expect(isWorkPlanItemLate({ ...returned, dueOn: '2019-11-24' }, '2019-11-25')).toBe(true);
      expect(parseProblemCode(await staff.delete(`/api/attachments/${first.id}`))).toBe('versionSubmitted');
      const second = await uploaded('staffA', returned);
      expect((await staff.delete(`/api/attachments/${second.id}`)).status).toBe(200);
      // What came back may be submitted as it is, with an answer in words.
      const again = await taken('staffA', await read(item), 'submit');
      expect([again.submittedVersion, again.lastReturn]).toEqual([1, null]);
      // The words are there until it is approved, and in the history of who is responsible afterwards.
      expect([again.answeredReturn, again.returnedAt]).toEqual(['Add the annex.', returned.returnedAt]);
      const approved = await taken('lead', again, 'approve');
      expect([approved.lastReturn, approved.answeredReturn, approved.returnedAt]).toEqual([null, null, null]);
      const historyOf = async (person: Person) =>
        (await app.signInAs(person)).get(`/api/auditEvents?filter={"resource":"workPlanItems","recordId":${item.id}}`);
      expect((await historyOf('staffA')).text).toContain('Add the annex.');
      expect(parseRows(await historyOf('staffB'))).toEqual([]);
    });

    test('a return says what should change', async () => {
      const item = await createWorkPlanItem(app);
      const submitted = await taken('staffA', item, 'submit');
      expectInvalid(await take('lead', submitted, 'return'), ['comment']);
    });

    test('work packages and activities have no files, and need none', async () => {
      const item = await createWorkPlanItem(app);
      expectInvalid(await upload('staffA', item), ['subjectId']);
      expect((await taken('staffA', item, 'submit')).submittedVersion).toBeNull();
    });

    test('files are added by the responsible organisation alone', async () => {
      const item = await createDeliverable(app, { contributorIds: [app.ids.organisations.b] });
      for (const person of ['staffB', 'lead', 'evaluator', 'observer'] as const)
        expect([person, (await upload(person, item)).status]).toEqual([person, 403]);
      expect((await upload('juror', item)).status).toBe(403);
    });

    test('partners read all versions, evaluators and observers what is approved, and nobody else what names people', async () => {
      const item = await createDeliverable(app);
      const file = await uploaded('staffA', item);
      const personal = parseRecord('attachments', await upload('staffA', item, true), 201);
      const readers: readonly Person[] = ['staffA', 'lead', 'staffB', 'evaluator', 'observer', 'juror'];
      const statusesOf = async ({ id }: { id: number }) =>
        Promise.all(
          readers.map(async (person) => (await (await app.signInAs(person)).get(`/api/attachments/${id}/file`)).status),
        );
      expect(await statusesOf(file)).toEqual([200, 200, 200, 404, 404, 404]);
      expect(await statusesOf(personal)).toEqual([200, 200, 404, 404, 404, 404]);
      const approved = await taken('lead', await taken('staffA', await read(item), 'submit'), 'approve');
      expect(await statusesOf(file)).toEqual([200, 200, 200, 200, 200, 404]);
      expect(await statusesOf(personal)).toEqual([200, 200, 404, 404, 404, 404]);
      // What was approved stays readable while the next version is written, which is not.
      const reopened = await taken('staffA', approved, 'reopen');
      const next = await uploaded('staffA', reopened);
      expect(await statusesOf(file)).toEqual([200, 200, 200, 200, 200, 404]);
      expect(await statusesOf(next)).toEqual([200, 200, 200, 404, 404, 404]);
    });

    test('an item with files is not removed', async () => {
      const item = await createDeliverable(app);
      await uploaded('staffA', item);
      expect(parseProblemCode(await (await app.signInAs('lead')).delete(`/api/workPlanItems/${item.id}`))).toBe('inUse');
    });
  });

  describe('what belongs to it', () => {
    test('a pilot and an indicator name a deliverable or an output, and nothing else', async () => {
      const deliverable = await createDeliverable(app);
      const builders = createApiFactories(app);
      const pilot = await builders.aPilot({ by: 'managerA', workPlanItemId: deliverable.id });
      const indicator = await builders.anIndicator({ workPlanItemId: deliverable.id });
      const lead = await app.signInAs('lead');
      const filter = { workPlanItemId: deliverable.id };
      expect(parseTotal(await lead.list('pilots', { filter }))).toBe(1);
      expect(parseTotal(await lead.list('indicators', { filter }))).toBe(1);
      const [activity] = parseRows(await lead.list('workPlanItems', { filter: { kind: 'activity' } }));
      const change = { workPlanItemId: activity?.id };
      const manager = await app.signInAs('managerA');
      expectInvalid(await manager.put(`/api/pilots/${pilot.id}`, { version: pilot.version, ...change }), ['workPlanItemId']);
      expectInvalid(await lead.put(`/api/indicators/${indicator.id}`, { version: indicator.version, ...change }), [
        'workPlanItemId',
      ]);
      expectInvalid(await manager.put(`/api/pilots/${pilot.id}`, { version: pilot.version, workPlanItemId: 99_999 }), [
        'workPlanItemId',
      ]);
    });

    test('who may not read a pilot does not find it by its output', async () => {
      const deliverable = await createDeliverable(app);
      await createApiFactories(app).aPilot({ by: 'managerA', workPlanItemId: deliverable.id });
      const other = await app.signInAs('staffB');
      expect(parseTotal(await other.list('pilots', { filter: { workPlanItemId: deliverable.id } }))).toBe(0);
    });
  });

  test('nobody approves what they submitted with another membership', async () => {
    const item = await createWorkPlanItem(app, { responsibleOrganisationId: app.ids.organisations.lead });
    const system = app.pilotage.stores.system();
    await system.insert('memberships', {
      userId: app.ids.users.lead,
      organisationId: app.ids.organisations.lead,
      role: 'partnerStaff',
    });
    const client = await app.signInAs('lead');
    const memberships = await system.all('memberships', { where: { userId: app.ids.users.lead } });
    const wear = async (role: string) =>
      client.put('/api/session', { activeMembershipId: memberships.find((each) => each.role === role)?.id });
    await wear('partnerStaff');
    const submitted = parseRecord(
      'workPlanItems',
      await client.post(`/api/workPlanItems/${item.id}/submit`, { version: item.version }),
      200,
    );
    await wear('leadPartner');
    for (const [action, body] of [
      ['approve', {}],
      ['return', { comment: 'Mine' }],
    ] as const) {
      const refused = await client.post(`/api/workPlanItems/${item.id}/${action}`, { version: submitted.version, ...body });
      expect(parseProblemCode(refused)).toBe('ownSubmission');
    }
  });
});
