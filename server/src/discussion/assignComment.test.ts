import { engines } from '@pilotage/db/testing';
import type { Comment, Task } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseProblemCode, parseRecord, parseRows, withoutRequestId } from '../testing/app/responseParsers.ts';
import { everybody, type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';

const idSchema = z.object({ id: z.int() });

describe.each(engines)('a comment that becomes a task on %s', (engine) => {
  let app: TestApp;
  let build: ApiFactories;
  let pilotId: number;
  beforeAll(async () => {
    app = await startTestApp(engine);
    build = createApiFactories(app);
    pilotId = (await build.aPilot()).id;
  });
  afterAll(() => app.close());

  const comment = (by: Person, audience: Comment['audience']) =>
    build.aComment({ by, subject: 'pilots', subjectId: pilotId, audience, text: 'Canary question' });
  const assign = async (by: Person, { id, version }: Comment, fields: object = { title: 'Say where they live' }) =>
    (await app.signInAs(by)).post(`/api/comments/${id}/assign`, { version, ...fields });
  const give = async (by: Person, question: Comment, fields?: object): Promise<Task> =>
    parseRecord('tasks', await assign(by, question, fields), 200);
  const readersOf = async (id: number) => {
    const readers: Person[] = [];
    for (const person of everybody) {
      const client = await app.signInAs(person);
      const one = await client.get(`/api/tasks/${id}`);
      const list = await client.list('tasks', { filter: { id: [id] } });
      expect([person, list.status === 200 && parseRows(list).length === 1]).toEqual([person, one.status === 200]);
      if (one.status === 200) readers.push(person);
      else expect(withoutRequestId(one)).toBe(withoutRequestId(await client.get('/api/tasks/999999')));
    }
    return readers;
  };

  test('a question of the lead partner is given to the organisation of its subject, whose members are told', async () => {
    const question = await comment('lead', 'review');
    const task = await give('lead', question, { title: 'Say where they live', dueOn: '2019-09-01' });
    expect(task).toMatchObject({
      organisationId: app.ids.organisations.a,
      commentId: question.id,
      title: 'Say where they live',
      description: null,
      dueOn: '2019-09-01',
      state: 'todo',
      visibility: 'internal',
      givenByLeadPartner: true,
      askedById: null,
    });
    expect(await readersOf(task.id)).toEqual(['staffA', 'managerA', 'lead']);
    const notices = parseRows(await (await app.signInAs('staffA')).list('notifications', { filter: { kind: 'taskGiven' } }));
    expect(notices).toMatchObject([{ about: 'tasks', aboutId: task.id }]);
  });

  test('an evaluator reads the task of the own question, without the person, and changes nothing in it', async () => {
    const answer = await assign('evaluator', await comment('evaluator', 'evaluation'));
    expect([answer.status, answer.text.includes('assigneeId')]).toEqual([200, false]);
    const { id: taskId } = idSchema.parse(answer.body);
    const task = await app.pilotage.stores.system().get('tasks', taskId);
    expect(task).toMatchObject({ askedById: app.ids.users.evaluator, givenByLeadPartner: true, dueOn: null });
    expect(await readersOf(task.id)).toEqual(['staffA', 'managerA', 'lead', 'evaluator']);
    const evaluator = await app.signInAs('evaluator');
    expect((await evaluator.get(`/api/tasks/${task.id}`)).body).not.toHaveProperty('assigneeId');
    expect((await evaluator.put(`/api/tasks/${task.id}`, { version: task.version, title: 'x' })).status).toBe(403);
    expect((await evaluator.post(`/api/tasks/${task.id}/complete`, { version: task.version })).status).toBe(403);
    const staff = await app.signInAs('staffA');
    expect((await staff.put(`/api/tasks/${task.id}`, { version: task.version, title: 'x' })).status).toBe(422);
    expect((await staff.delete(`/api/tasks/${task.id}`)).status).toBe(403);
  });

  test('an evaluator reads the task of the own question also where the lead partner gives it', async () => {
    const task = await give('lead', await comment('evaluator', 'evaluation'));
    expect(task.askedById).toBe(app.ids.users.evaluator);
    expect(await readersOf(task.id)).toEqual(['staffA', 'managerA', 'lead', 'evaluator']);
  });

  test('others cannot give it, and a comment that one does not read is as one that is not there', async () => {
    const forReview = await comment('lead', 'review');
    const inside = await comment('staffA', 'organisation');
    const refusals: [Person, Comment, number][] = [
      ['staffA', forReview, 403],
      ['managerA', forReview, 403],
      ['staffB', forReview, 404],
      ['evaluator', forReview, 404],
      ['observer', forReview, 404],
      ['juror', forReview, 404],
      ['lead', inside, 404],
    ];
    for (const [person, { id, version }, status] of refusals)
      expect([person, (await assign(person, { ...forReview, id, version })).status]).toEqual([person, status]);
    expect(await app.pilotage.stores.system().count('tasks', { commentId: [forReview.id, inside.id] })).toBe(0);
  });

  test('a comment has one open task, which is done once the comment is dealt with', async () => {
    const question = await comment('lead', 'review');
    const task = await give('lead', question);
    const { version } = parseRecord('comments', await (await app.signInAs('lead')).get(`/api/comments/${question.id}`), 200);
    expect(parseProblemCode(await assign('lead', { ...question, version }))).toBe('duplicate');
    const staff = await app.signInAs('staffA');
    const resolved = await staff.post(`/api/comments/${question.id}/resolve`, { version, resolved: true });
    const settled = parseRecord('comments', resolved, 200);
    const read = await staff.get(`/api/tasks/${task.id}`);
    expect(parseRecord('tasks', read, 200)).toMatchObject({ state: 'done', doneOn: expect.any(String) });
    expect(parseProblemCode(await assign('lead', settled))).toBe('invalidState');
  });

  test('the task outlives its comment', async () => {
    const question = await comment('lead', 'review');
    const { id } = await give('lead', question);
    const lead = await app.signInAs('lead');
    expect((await lead.delete(`/api/comments/${question.id}`)).status).toBe(200);
    expect(parseRecord('tasks', await lead.get(`/api/tasks/${id}`), 200).commentId).toBeNull();
  });

  test('its title is needed, its day is one, and what follows from a question is never shown to all', async () => {
    const question = await comment('lead', 'review');
    for (const fields of [{}, { title: '' }, { title: 'x', dueOn: '2019-02-30' }, { title: 'x', organisationId: 1 }])
      expect((await assign('lead', question, fields)).status).toBe(422);
    const { id, version } = await give('lead', question);
    const lead = await app.signInAs('lead');
    expect((await lead.put(`/api/tasks/${id}`, { version, visibility: 'consortium' })).status).toBe(422);
    expect((await lead.post('/api/tasks', { title: 'x', commentId: question.id })).status).toBe(422);
    expect((await lead.post('/api/tasks', { title: 'x', askedById: app.ids.users.evaluator })).status).toBe(422);
  });
});
