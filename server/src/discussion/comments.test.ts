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

  const subjectOf = (subject: SubjectName) => ({
    subject,
    subjectId: { measurements: ids.cell, reports: ids.report, pilots: ids.pilot }[subject],
  });
  const postComment = async (person: Person, fields: object) =>
    (await app.signInAs(person)).post('/api/comments', { text: 'Canary words', ...fields });
  const createComment = async (person: Person, fields: object): Promise<Comment> =>
    parseRecord('comments', await postComment(person, fields), 201);

  async function readersOf(id: number): Promise<Person[]> {
    const readers: Person[] = [];
    for (const person of everybody) {
      const client = await app.signInAs(person);
      const one = await client.get(`/api/comments/${id}`);
      const list = await client.list('comments', { filter: { id: [id] } });
      expect([person, list.status === 200 && parseIds(list).includes(id)]).toEqual([person, one.status === 200]);
      if (one.status === 200) readers.push(person);
      else expect(withoutRequestId(one)).toBe(withoutRequestId(await client.get(`/api/comments/${missing}`)));
    }
    return readers;
  }

  test('a figure with comments or files cannot be deleted', async () => {
    const indicator = await build.anIndicator();
    const assignment = await build.anAssignment({ indicatorId: indicator.id });
    const cell = await build.aMeasurement({ assignmentId: assignment.id, periodId: ids.period, value: 1 });
    const staff = await app.signInAs('staffA');
    const subject = { subject: 'measurements' as const, subjectId: cell.id };
    const deleteCell = () => staff.delete(`/api/measurements/${cell.id}`);
    const comment = await createComment('staffA', subject);
    const file = await build.anAttachment(subject);
    const refused = await deleteCell();
    expect([refused.status, parseProblemCode(refused)]).toEqual([409, 'hasComments']);
    expect((await staff.delete(`/api/comments/${comment.id}`)).status).toBe(200);
    expect(parseProblemCode(await deleteCell())).toBe('hasComments');
    expect((await staff.delete(`/api/attachments/${file.id}`)).status).toBe(200);
    expect((await deleteCell()).status).toBe(200);
  });

  test('comments belong to the organisation of the subject and name their author; the trail hides their text', async () => {
    const comment = await createComment('staffA', subjectOf('measurements'));
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

  test('comments on a pilot are readable by their audience, and by no other organisation', async () => {
    const readers = async (audience: string) =>
      readersOf((await createComment('staffA', { ...subjectOf('pilots'), audience })).id);
    expect(await readers('organisation')).toEqual(['staffA', 'managerA']);
    expect(await readers('review')).toEqual(['staffA', 'managerA', 'lead']);
    expect(await readers('evaluation')).toEqual(['staffA', 'managerA', 'lead', 'evaluator']);
  });

  test('an evaluator reads the answer of a partner without its author', async () => {
    const question = await createComment('evaluator', { ...subjectOf('pilots'), audience: 'evaluation' });
    expect(question).toMatchObject({ organisationId: app.ids.organisations.a, authorRole: 'evaluator' });
    expect(await readersOf(question.id)).toEqual(['staffA', 'managerA', 'lead', 'evaluator']);
    const answer = await createComment('managerA', {
      ...subjectOf('pilots'),
      audience: 'evaluation',
      mentions: [app.ids.users.staffA],
    });
    const seen = await (await app.signInAs('evaluator')).get(`/api/comments/${answer.id}`);
    expect(seen.body).toMatchObject({ authorRole: 'partnerManager', text: 'Canary words' });
    expect(seen.text).not.toMatch(/authorName|authorId|mentions/);
    expect((await postComment('evaluator', { ...subjectOf('pilots'), audience: 'review' })).status).toBe(403);
    expect((await postComment('lead', { ...subjectOf('pilots'), audience: 'organisation' })).status).toBe(403);
    for (const person of ['observer', 'juror'] as const)
      expect((await postComment(person, subjectOf('pilots'))).status).toBe(403);
  });

  test('a comment on an unreadable subject, for another owner or by another author is refused', async () => {
    const before = await countRows(app, 'comments');
    for (const person of ['staffB', 'lead', 'evaluator'] as const) {
      const audience = person === 'evaluator' ? 'evaluation' : 'review';
      for (const subject of ['measurements', 'reports'] as const) {
        const foreign = await postComment(person, { ...subjectOf(subject), audience });
        const unknown = await postComment(person, { subject, subjectId: missing, audience });
        expectInvalid(foreign, ['subjectId']);
        expect(withoutRequestId(foreign)).toBe(withoutRequestId(unknown));
      }
    }
    expect((await postComment('staffB', subjectOf('pilots'))).status).toBe(403);
    expect((await postComment('staffA', { ...subjectOf('pilots'), organisationId: app.ids.organisations.b })).status).toBe(403);
    expectInvalid(await postComment('staffA', { ...subjectOf('pilots'), authorId: 1, authorName: 'x', resolvedAt: null }), [
      'authorId',
      'authorName',
      'resolvedAt',
    ]);
    expectInvalid(await postComment('staffA', { ...subjectOf('pilots'), text: '  ', subject: 'users' }), ['subject', 'text']);
    expect(await countRows(app, 'comments')).toBe(before);
  });

  test('only readers who are visible to the author can be mentioned', async () => {
    const { staffB, managerA, lead, evaluator, observer } = app.ids.users;
    await createComment('staffA', { ...subjectOf('pilots'), mentions: [managerA] });
    for (const mentions of [[staffB], [lead], [missing]])
      expectInvalid(await postComment('staffA', { ...subjectOf('pilots'), mentions }), ['mentions']);
    await createComment('lead', { ...subjectOf('pilots'), mentions: [managerA] });
    for (const mentions of [[staffB], [observer], [evaluator]])
      expectInvalid(await postComment('lead', { ...subjectOf('pilots'), mentions }), ['mentions']);
    await createComment('lead', { ...subjectOf('pilots'), audience: 'evaluation', mentions: [evaluator] });
  });

  test('only the author can change a comment, for fifteen minutes, and delete it at any time', async () => {
    const { id } = await createComment('staffA', subjectOf('pilots'));
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

  test('readers can resolve and reopen a comment', async () => {
    const { id } = await createComment('lead', subjectOf('pilots'));
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

  test('the readers of a comment are listed before it is written', async () => {
    const ask = async (person: Person, subject: SubjectName) =>
      (await app.signInAs(person)).get(`/api/comments/readers?subject=${subject}&subjectId=${subjectOf(subject).subjectId}`);
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

  test('counts include only what the viewer may read, in each state of the report', async () => {
    const counts = async (person: Person) =>
      (await app.signInAs(person)).get(`/api/measurements/evidence?periodId=${ids.period}`);
    const comment = await createComment('staffA', { ...subjectOf('measurements'), audience: 'organisation' });
    await createComment('managerA', { ...subjectOf('measurements'), audience: 'evaluation' });
    await (await app.signInAs('staffA')).upload(
      '/api/attachments',
      createEvidenceForm({ ...subjectOf('measurements'), personal: true }),
    );
    expect((await counts('staffA')).body).toEqual([{ measurementId: ids.cell, comments: 3, unresolved: 3, attachments: 1 }]);
    for (const person of ['lead', 'evaluator', 'observer', 'staffB'] as const) expect((await counts(person)).body).toEqual([]);
    expect(await readersOf(comment.id)).toEqual(['staffA', 'managerA']);
    await build.submitReport(ids.period);
    expect((await counts('lead')).body).toEqual([{ measurementId: ids.cell, comments: 2, unresolved: 2, attachments: 1 }]);
    expect((await counts('evaluator')).body).toEqual([{ measurementId: ids.cell, comments: 1, unresolved: 1, attachments: 0 }]);
    expect((await counts('observer')).body).toEqual([]);
    // A submitted figure can still be commented on.
    expect((await postComment('lead', subjectOf('measurements'))).status).toBe(201);
    expect((await postComment('staffA', subjectOf('measurements'))).status).toBe(201);
  });

  test('a return hides comments from the reviewer until the next submission', async () => {
    const ask = await createComment('lead', subjectOf('measurements'));
    const answer = await createComment('staffA', subjectOf('measurements'));
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

  test('an explanation includes comments and files that the viewer may read', async () => {
    const lead = await app.signInAs('lead');
    const { version } = parseRecord('reports', await lead.get(`/api/reports/${ids.report}`), 200);
    expect((await lead.post(`/api/reports/${ids.report}/approve`, { version })).status).toBe(200);
    const explainCell = async (person: Person) => {
      const { text } = await (await app.signInAs(person)).get('/api/progress/explain?indicator=TRAININGS&key=AT');
      return JSON.parse(text).parts[0].cells[0];
    };
    expect(await explainCell('staffB')).not.toHaveProperty('comments');
    expect(await explainCell('staffB')).not.toHaveProperty('attachments');
    expect(await explainCell('observer')).not.toHaveProperty('comments');
    expect((await explainCell('observer')).attachments).toEqual([]);
    expect((await explainCell('evaluator')).comments).toMatchObject([{ text: 'Canary words', authorRole: 'partnerManager' }]);
    const before = (await explainCell('lead')).comments.length;
    await createComment('lead', subjectOf('measurements'));
    expect((await explainCell('lead')).comments.length).toBe(before + 1);
    expect((await explainCell('staffA')).attachments).toHaveLength(1);
  });

  test('a pilot with comments cannot be deleted', async () => {
    const manager = await app.signInAs('managerA');
    const refused = await manager.delete(`/api/pilots/${ids.pilot}`);
    expect([refused.status, parseProblemCode(refused)]).toEqual([409, 'inUse']);
  });
});
