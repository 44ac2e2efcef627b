import type { Comment, SubjectName } from '@pilotage/shared';
import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseProblemCode, expectInvalid, parseIds, parseRecord, withoutRequestId } from '../testing/app/responseParsers.ts';
import { type ApiFactories, createApiFactories, countRows } from '../testing/factories/apiFactories.ts';
import { everybody, type TestApp, startTestApp, type Person } from '../testing/app/testApp.ts';
import { createEvidenceForm } from './testing/evidenceForm.ts';

const missing = 999_999;

describe.each(engines)('comments on %s', (engine) => {
  let app: TestApp;
  let build: ApiFactories;
  let ids: { period: number; cell: number; report: number; pilot: number };

  beforeAll(async () => {
    app = await startTestApp(engine);
    build = createApiFactories(app);
    const period = await build.anOpenPeriod();
    const indicator = await build.anIndicator({ code: 'TRAININGS' });
    const assignment = await build.anAssignment({ indicatorId: indicator.id, target: 10 });
    const cell = await build.aMeasurement({ assignmentId: assignment.id, periodId: period.id, value: 3 });
    const pilot = await build.aPilot({ partnerIds: [app.ids.organisations.b] });
    ids = { period: period.id, cell: cell.id, report: (await build.theReport(period.id)).id, pilot: pilot.id };
  });
  afterAll(() => app.close());

  const about = (subject: SubjectName) => ({
    subject,
    subjectId: { measurements: ids.cell, reports: ids.report, pilots: ids.pilot }[subject],
  });
  const write = async (by: Person, fields: object) =>
    (await app.signInAs(by)).post('/api/comments', { text: 'Canary words', ...fields });
  const written = async (by: Person, fields: object): Promise<Comment> => parseRecord('comments', await write(by, fields), 201);

  async function readersOf(id: number): Promise<Person[]> {
    const found: Person[] = [];
    for (const person of everybody) {
      const client = await app.signInAs(person);
      const one = await client.get(`/api/comments/${id}`);
      const list = await client.list('comments', { filter: { id: [id] } });
      expect([person, list.status === 200 && parseIds(list).includes(id)]).toEqual([person, one.status === 200]);
      if (one.status === 200) found.push(person);
      else expect(withoutRequestId(one)).toBe(withoutRequestId(await client.get(`/api/comments/${missing}`)));
    }
    return found;
  }

  test('a figure from which something hangs is not emptied, and says why; else it is', async () => {
    const indicator = await build.anIndicator();
    const assignment = await build.anAssignment({ indicatorId: indicator.id });
    const cell = await build.aMeasurement({ assignmentId: assignment.id, periodId: ids.period, value: 1 });
    const staff = await app.signInAs('staffA');
    const subject = { subject: 'measurements' as const, subjectId: cell.id };
    const emptied = () => staff.delete(`/api/measurements/${cell.id}`);
    const said = await written('staffA', subject);
    const file = await build.anAttachment(subject);
    const refused = await emptied();
    expect([refused.status, parseProblemCode(refused)]).toEqual([409, 'hasComments']);
    expect((await staff.delete(`/api/comments/${said.id}`)).status).toBe(200);
    expect(parseProblemCode(await emptied())).toBe('hasComments');
    expect((await staff.delete(`/api/attachments/${file.id}`)).status).toBe(200);
    expect((await emptied()).status).toBe(200);
  });

  test('belong to whom the subject belongs, and say who wrote them; the trail does not say what', async () => {
    const comment = await written('staffA', about('measurements'));
    expect(comment).toMatchObject({
      organisationId: app.ids.organisations.a,
      measurementId: ids.cell,
      reportId: null,
      audience: 'review',
      authorId: app.ids.users.staffA,
      authorName: 'Canary staffA',
      authorRole: 'partnerStaff',
      mentions: [],
    });
    const trail = await (await app.signInAs('managerA')).list('auditEvents', { filter: { resource: 'comments' } });
    expect([trail.text.includes('[personal]'), trail.text.includes('Canary')]).toEqual([true, false]);
  });

  test('on a pilot each audience is read by its readers, and by no partner of another organisation', async () => {
    const readers = async (audience: string) => readersOf((await written('staffA', { ...about('pilots'), audience })).id);
    expect(await readers('organisation')).toEqual(['staffA', 'managerA']);
    expect(await readers('review')).toEqual(['staffA', 'managerA', 'lead']);
    expect(await readers('evaluation')).toEqual(['staffA', 'managerA', 'lead', 'evaluator']);
  });

  test('an evaluator asks, the partner answers to the evaluator, and no name is told', async () => {
    const question = await written('evaluator', { ...about('pilots'), audience: 'evaluation' });
    expect(question).toMatchObject({ organisationId: app.ids.organisations.a, authorRole: 'evaluator' });
    expect(await readersOf(question.id)).toEqual(['staffA', 'managerA', 'lead', 'evaluator']);
    const answer = await written('managerA', { ...about('pilots'), audience: 'evaluation', mentions: [app.ids.users.staffA] });
    const seen = await (await app.signInAs('evaluator')).get(`/api/comments/${answer.id}`);
    expect(seen.body).toMatchObject({ authorRole: 'partnerManager', text: 'Canary words' });
    expect(seen.text).not.toMatch(/authorName|authorId|mentions/);
    expect((await write('evaluator', { ...about('pilots'), audience: 'review' })).status).toBe(403);
    expect((await write('lead', { ...about('pilots'), audience: 'organisation' })).status).toBe(403);
    for (const person of ['observer', 'juror'] as const) expect((await write(person, about('pilots'))).status).toBe(403);
  });

  test('nobody writes on what they cannot see, for another, or in another\u2019s name', async () => {
    const before = await countRows(app, 'comments');
    for (const person of ['staffB', 'lead', 'evaluator'] as const) {
      const audience = person === 'evaluator' ? 'evaluation' : 'review';
      for (const subject of ['measurements', 'reports'] as const) {
        const theirs = await write(person, { ...about(subject), audience });
        const none = await write(person, { subject, subjectId: missing, audience });
        expectInvalid(theirs, ['subjectId']);
        expect(withoutRequestId(theirs)).toBe(withoutRequestId(none));
      }
    }
    expect((await write('staffB', about('pilots'))).status).toBe(403);
    expect((await write('staffA', { ...about('pilots'), organisationId: app.ids.organisations.b })).status).toBe(403);
    expectInvalid(await write('staffA', { ...about('pilots'), authorId: 1, authorName: 'x', resolvedAt: null }), [
      'authorId',
      'authorName',
      'resolvedAt',
    ]);
    expectInvalid(await write('staffA', { ...about('pilots'), text: '  ', subject: 'users' }), ['subject', 'text']);
    expect(await countRows(app, 'comments')).toBe(before);
  });

  test('only somebody who will read it can be mentioned, and only somebody whom the author can see', async () => {
    const { staffB, managerA, lead, evaluator, observer } = app.ids.users;
    await written('staffA', { ...about('pilots'), mentions: [managerA] });
    for (const mentions of [[staffB], [lead], [missing]])
      expectInvalid(await write('staffA', { ...about('pilots'), mentions }), ['mentions']);
    await written('lead', { ...about('pilots'), mentions: [managerA] });
    for (const mentions of [[staffB], [observer], [evaluator]])
      expectInvalid(await write('lead', { ...about('pilots'), mentions }), ['mentions']);
    await written('lead', { ...about('pilots'), audience: 'evaluation', mentions: [evaluator] });
  });

  test('the author alone changes the words, for fifteen minutes, and removes them at any time', async () => {
    const { id } = await written('staffA', about('pilots'));
    const path = `/api/comments/${id}`;
    const staff = await app.signInAs('staffA');
    for (const person of ['managerA', 'lead'] as const) {
      const client = await app.signInAs(person);
      expect((await client.put(path, { version: 1, text: 'x' })).status).toBe(403);
      expect((await client.delete(path)).status).toBe(403);
    }
    const changed = parseRecord('comments', await staff.put(path, { version: 1, text: 'Better words' }), 200);
    expect(changed).toMatchObject({ text: 'Better words', editedAt: '2019-03-15T09:00:00.000Z', version: 2 });
    expectInvalid(await staff.put(path, { version: 2, audience: 'organisation', subjectId: missing }), ['audience', 'subjectId']);
    app.clock.set('2019-03-15T09:15:00.000Z');
    expect((await staff.put(path, { version: 2, text: 'At the last moment' })).status).toBe(200);
    app.clock.set('2019-03-15T09:15:00.001Z');
    const late = await staff.put(path, { version: 3, text: 'Too late' });
    expect([late.status, parseProblemCode(late)]).toEqual([423, 'commentSettled']);
    expect((await staff.delete(path)).status).toBe(200);
    app.clock.set('2019-03-15T09:00:00.000Z');
  });

  test('a question is dealt with by those it is put to, and can be opened again', async () => {
    const { id } = await written('lead', about('pilots'));
    const path = `/api/comments/${id}/resolve`;
    const staff = await app.signInAs('staffA');
    expect((await staff.post(path, { resolved: true })).status).toBe(428);
    const done = parseRecord('comments', await staff.post(path, { version: 1, resolved: true }), 200);
    expect(done.resolvedAt).toBe('2019-03-15T09:00:00.000Z');
    expect((await staff.post(path, { version: 1, resolved: false })).status).toBe(409);
    expect((await (await app.signInAs('lead')).post(path, { version: 2, resolved: false })).status).toBe(200);
    expect((await (await app.signInAs('staffB')).post(path, { version: 3, resolved: true })).status).toBe(404);
    expect((await (await app.signInAs('evaluator')).post(path, { version: 3, resolved: true })).status).toBe(404);
  });

  test('who will read it is said before it is written', async () => {
    const ask = async (person: Person, subject: SubjectName) =>
      (await app.signInAs(person)).get(`/api/comments/readers?subject=${subject}&subjectId=${about(subject).subjectId}`);
    expect((await ask('staffA', 'measurements')).body).toEqual({
      organisationId: app.ids.organisations.a,
      audiences: ['organisation', 'review', 'evaluation'],
      atOnce: false,
      people: [
        { id: app.ids.users.managerA, name: 'Canary managerA', audiences: ['organisation', 'review', 'evaluation'] },
        { id: app.ids.users.staffA, name: 'Canary staffA', audiences: ['organisation', 'review', 'evaluation'] },
      ],
    });
    expect((await ask('evaluator', 'pilots')).body).toMatchObject({ audiences: ['evaluation'], atOnce: true });
    expect((await ask('lead', 'measurements')).status).toBe(404);
    expect((await ask('staffB', 'reports')).status).toBe(404);
    expect((await ask('observer', 'pilots')).status).toBe(403);
    expect((await (await app.signInAs('staffA')).get('/api/comments/readers?subject=users&subjectId=1')).status).toBe(400);
  });

  test('counts are those of what the viewer reads, and follow the figure through the review', async () => {
    const counts = async (person: Person) =>
      (await app.signInAs(person)).get(`/api/measurements/evidence?periodId=${ids.period}`);
    const comment = await written('staffA', { ...about('measurements'), audience: 'organisation' });
    await written('managerA', { ...about('measurements'), audience: 'evaluation' });
    await (await app.signInAs('staffA')).upload(
      '/api/attachments',
      createEvidenceForm({ ...about('measurements'), personal: true }),
    );
    expect((await counts('staffA')).body).toEqual([{ measurementId: ids.cell, comments: 3, unresolved: 3, attachments: 1 }]);
    for (const person of ['lead', 'evaluator', 'observer', 'staffB'] as const) expect((await counts(person)).body).toEqual([]);
    expect(await readersOf(comment.id)).toEqual(['staffA', 'managerA']);
    await build.submitReport(ids.period);
    expect((await counts('lead')).body).toEqual([{ measurementId: ids.cell, comments: 2, unresolved: 2, attachments: 1 }]);
    expect((await counts('evaluator')).body).toEqual([{ measurementId: ids.cell, comments: 1, unresolved: 1, attachments: 0 }]);
    expect((await counts('observer')).body).toEqual([]);
    // A figure that is handed in is still spoken about.
    expect((await write('lead', about('measurements'))).status).toBe(201);
    expect((await write('staffA', about('measurements'))).status).toBe(201);
  });

  test('a return hides the thread from the review and loses nothing of it', async () => {
    const ask = await written('lead', about('measurements'));
    const answer = await written('staffA', about('measurements'));
    const lead = await app.signInAs('lead');
    const [cell] = await app.pilotage.stores.system().all('measurements');
    const { version } = parseRecord('reports', await lead.get(`/api/reports/${ids.report}`), 200);
    const cells = [{ assignmentId: cell?.assignmentId, comment: 'Look again' }];
    expect((await lead.post(`/api/reports/${ids.report}/return`, { version, comment: 'Again', cells })).status).toBe(200);
    expect(await readersOf(answer.id)).toEqual(['staffA', 'managerA']);
    expect(await readersOf(ask.id)).toEqual(['staffA', 'managerA', 'lead']);
    await build.submitReport(ids.period);
    expect(await readersOf(answer.id)).toEqual(['staffA', 'managerA', 'lead']);
  });

  test('a figure is explained with thread and files for whoever may read them', async () => {
    const lead = await app.signInAs('lead');
    const { version } = parseRecord('reports', await lead.get(`/api/reports/${ids.report}`), 200);
    expect((await lead.post(`/api/reports/${ids.report}/approve`, { version })).status).toBe(200);
    const explained = async (person: Person) => {
      const answer = await (await app.signInAs(person)).get('/api/progress/explain?indicator=TRAININGS&key=AT');
      return JSON.parse(answer.text).parts[0].cells[0];
    };
    expect(await explained('staffB')).not.toHaveProperty('comments');
    expect(await explained('staffB')).not.toHaveProperty('attachments');
    expect(await explained('observer')).not.toHaveProperty('comments');
    expect((await explained('observer')).attachments).toEqual([]);
    expect((await explained('evaluator')).comments).toMatchObject([{ text: 'Canary words', authorRole: 'partnerManager' }]);
    const before = (await explained('lead')).comments.length;
    await written('lead', about('measurements'));
    expect((await explained('lead')).comments.length).toBe(before + 1);
    expect((await explained('staffA')).attachments).toHaveLength(1);
  });

  test('what is spoken about is not taken away', async () => {
    const manager = await app.signInAs('managerA');
    const refused = await manager.delete(`/api/pilots/${ids.pilot}`);
    expect([refused.status, parseProblemCode(refused)]).toEqual([409, 'inUse']);
  });
});
