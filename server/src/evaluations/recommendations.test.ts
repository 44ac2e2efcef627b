import { engines } from '@pilotage/db/testing';
import type { Evaluation, Recommendation } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectInvalid, parseIds, parseProblemCode, parseRecord, withoutRequestId } from '../testing/app/responseParsers.ts';
import { everybody, type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { createEvaluationFactories } from '../testing/factories/evaluationFactories.ts';
import { createPartnersFixture, type PartnersFixture } from '../testing/fixtures/partnersFixture.ts';

const accepted = { response: 'accepted', responseText: 'We agree.', action: 'Ask the pupils', actionDueOn: '2020-03-01' };

describe.each(engines)('recommendations on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  let factories: ReturnType<typeof createEvaluationFactories>;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = await createPartnersFixture(app);
    factories = createEvaluationFactories(fixtures);
  });
  afterAll(() => app.close());

  const stored = (id: number) => app.pilotage.stores.system().get('recommendations', id);
  const post = async (evaluation: Evaluation, fields: object = {}) =>
    (await app.signInAs('evaluator')).post('/api/recommendations', {
      evaluationId: evaluation.id,
      text: 'Ask the pupils,\nand their parents.',
      dueOn: '2019-12-01',
      ...fields,
    });
  const write = async (evaluation: Evaluation, fields: object = {}): Promise<Recommendation> =>
    parseRecord('recommendations', await post(evaluation, fields), 201);
  const act = async (by: Person, { id }: { id: number }, action: string, body: object) =>
    (await app.signInAs(by)).post(`/api/recommendations/${id}/${action}`, { version: (await stored(id)).version, ...body });
  const respond = (recommendation: { id: number }, body: object) => act('managerA', recommendation, 'respond', body);
  const issue = async ({ id, version }: Evaluation) =>
    parseRecord('evaluations', await (await app.signInAs('evaluator')).post(`/api/evaluations/${id}/issue`, { version }), 200);
  const tasksOf = ({ id }: { id: number }) =>
    app.pilotage.stores.system().all('tasks', { where: { recommendationId: id }, order: { field: 'id', direction: 'ASC' } });
  const issued = async (fields: object = {}) => {
    const evaluation = await factories.anEvaluation();
    const recommendation = await write(evaluation, fields);
    await issue(evaluation);
    return stored(recommendation.id);
  };
  const readersOf = async ({ id }: { id: number }) => {
    const readers: Person[] = [];
    for (const person of everybody) {
      const client = await app.signInAs(person);
      const one = await client.get(`/api/recommendations/${id}`);
      if (one.status === 200) readers.push(person);
      else expect(withoutRequestId(one)).toBe(withoutRequestId(await client.get('/api/recommendations/999999')));
    }
    return readers;
  };

  test('they are drafts with their evaluation and are issued with it, numbered, each with a task of its organisation', async () => {
    const evaluation = await factories.anEvaluation({ organisationId: null });
    const { a, b } = app.ids.organisations;
    const dropped = await write(evaluation, { organisationId: a });
    const [ofA, ofB] = [await write(evaluation, { organisationId: a }), await write(evaluation, { organisationId: b })];
    expect([ofA.number, ofB.number, ofA.state]).toEqual([2, 3, 'draft']);
    expect(await readersOf(ofA)).toEqual(['evaluator']);
    expect((await (await app.signInAs('evaluator')).delete(`/api/recommendations/${dropped.id}`)).status).toBe(200);
    expect(await tasksOf(ofA)).toEqual([]);
    await issue(evaluation);
    expect([await stored(ofA.id), await stored(ofB.id)]).toMatchObject([
      { number: 1, state: 'open' },
      { number: 2, state: 'open' },
    ]);
    expect(await tasksOf(ofA)).toMatchObject([
      {
        organisationId: a,
        title: 'Ask the pupils, and their parents.',
        dueOn: '2019-12-01',
        state: 'todo',
        visibility: 'internal',
        givenByLeadPartner: true,
        askedById: app.ids.users.evaluator,
      },
    ]);
    expect(await readersOf(ofA)).toEqual(['staffA', 'managerA', 'lead', 'evaluator']);
    expect(await readersOf(ofB)).toEqual(['staffB', 'managerB', 'lead', 'evaluator']);
  });

  test('one is written into an own draft alone, for the organisation that it is about, and not for the own', async () => {
    const evaluation = await factories.anEvaluation();
    expectInvalid(await post(evaluation, { organisationId: app.ids.organisations.b }), ['organisationId']);
    const ofAll = await factories.anEvaluation({ organisationId: null });
    expect((await post(ofAll)).status).toBe(422);
    const userId = app.ids.users.evaluator;
    const membership = { userId, role: 'partnerStaff', organisationId: app.ids.organisations.b } as const;
    const { id } = await app.pilotage.stores.system().insert('memberships', membership);
    expectInvalid(await post(ofAll, { organisationId: app.ids.organisations.b }), ['organisationId']);
    await (await app.signInAs('lead')).delete(`/api/memberships/${id}`);
    const others = await factories.anEvaluation({ evaluatorId: await factories.anotherEvaluator() });
    const hidden = await post(others, { organisationId: app.ids.organisations.a });
    const unknown = await post({ ...others, id: 999_999 }, { organisationId: app.ids.organisations.a });
    expect([hidden.status, withoutRequestId(hidden)]).toEqual([422, withoutRequestId(unknown)]);
    await issue(evaluation);
    const late = await post(evaluation);
    expect([late.status, parseProblemCode(late)]).toEqual([409, 'invalidState']);
  });

  test('of issues and recommendations at the same instant, what is issued is whole, and once', async () => {
    const evaluation = await factories.anEvaluation();
    const first = await write(evaluation);
    const evaluator = await app.signInAs('evaluator');
    const send = () => evaluator.post(`/api/evaluations/${evaluation.id}/issue`, { version: evaluation.version });
    const [one, late, other] = await Promise.all([send(), post(evaluation), send()]);
    expect([one.status, other.status].toSorted()).toEqual([200, 409]);
    const all = await app.pilotage.stores.system().all('recommendations', { where: { evaluationId: evaluation.id } });
    expect(all.map(({ state }) => state)).toEqual(all.map(() => 'open'));
    expect(all.length).toBe(late.status === 201 ? 2 : 1);
    expect((await tasksOf(first)).length).toBe(1);
  });

  test('the response ends the task to answer and gives that of the action, which follows a changed response', async () => {
    const recommendation = await issued();
    expect((await respond(recommendation, accepted)).status).toBe(200);
    expect(await tasksOf(recommendation)).toMatchObject([
      { state: 'done', doneOn: expect.any(String) },
      { state: 'todo', title: 'Ask the pupils', description: 'Ask the pupils', dueOn: '2020-03-01' },
    ]);
    expect((await respond(recommendation, { ...accepted, responseText: 'We do.' })).status).toBe(200);
    expect((await tasksOf(recommendation)).map(({ version }) => version)).toEqual([2, 1]);
    expect((await respond(recommendation, { ...accepted, response: 'partly', actionDueOn: '2020-04-01' })).status).toBe(200);
    expect((await tasksOf(recommendation)).map(({ dueOn }) => dueOn)).toEqual(['2019-12-01', '2020-04-01']);
    const rejected = await respond(recommendation, { response: 'rejected', responseText: 'The school decides that.' });
    expect(parseRecord('recommendations', rejected, 200)).toMatchObject({
      response: 'rejected',
      action: null,
      actionDueOn: null,
    });
    expect((await tasksOf(recommendation)).map(({ state }) => state)).toEqual(['done']);
  });

  test('a task to answer that is opened again stays what it was when the response changes', async () => {
    const recommendation = await issued();
    await respond(recommendation, accepted);
    const [answer] = await tasksOf(recommendation);
    const reopened = await (await app.signInAs('staffA')).post(`/api/tasks/${answer?.id}/reopen`, { version: answer?.version });
    expect(reopened.status).toBe(200);
    expect((await respond(recommendation, { ...accepted, actionDueOn: '2020-04-01' })).status).toBe(200);
    expect(await tasksOf(recommendation)).toMatchObject([
      { dueOn: '2019-12-01', title: answer?.title },
      { dueOn: '2020-04-01', title: 'Ask the pupils' },
    ]);
    await respond(recommendation, { response: 'rejected', responseText: 'The school decides that.' });
    expect((await tasksOf(recommendation)).map(({ dueOn }) => dueOn)).toEqual(['2019-12-01']);
  });

  test('an accepted response needs an action and its day, a rejected one has none', async () => {
    const recommendation = await issued();
    const { action: _, ...withoutAction } = accepted;
    expectInvalid(await respond(recommendation, withoutAction), ['action']);
    expectInvalid(await respond(recommendation, { ...accepted, actionDueOn: null }), ['actionDueOn']);
    expectInvalid(await respond(recommendation, { ...accepted, response: 'rejected' }), ['action', 'actionDueOn']);
    expectInvalid(await respond(recommendation, { ...accepted, responseText: ' ' }), ['responseText']);
    expect(await stored(recommendation.id)).toMatchObject({ state: 'open', response: null });
  });

  test('the follow-up is its evaluator’s, ends the changes of the response, and the action where it is implemented', async () => {
    const recommendation = await issued();
    const followUp = { followUp: 'inProgress', followUpText: 'Half of them were asked.' };
    expect(parseProblemCode(await act('evaluator', recommendation, 'follow-up', followUp))).toBe('invalidState');
    await respond(recommendation, accepted);
    expect((await act('lead', recommendation, 'follow-up', followUp)).status).toBe(403);
    expect((await act('evaluator', recommendation, 'follow-up', followUp)).status).toBe(200);
    expect(parseProblemCode(await respond(recommendation, accepted))).toBe('invalidState');
    expect((await tasksOf(recommendation)).map(({ state }) => state)).toEqual(['done', 'todo']);
    const done = await act('evaluator', recommendation, 'follow-up', { ...followUp, followUp: 'implemented' });
    expect(parseRecord('recommendations', done, 200)).toMatchObject({ state: 'followedUp', followUp: 'implemented' });
    expect((await tasksOf(recommendation)).map(({ state }) => state)).toEqual(['done', 'done']);
  });

  test('the evaluator is told of the response, and the managers of the follow-up', async () => {
    const recommendation = await issued();
    await respond(recommendation, accepted);
    await act('evaluator', recommendation, 'follow-up', { followUp: 'implemented', followUpText: 'All were asked.' });
    const told: [Person, string][] = [];
    for (const person of everybody)
      for (const kind of ['responseGiven', 'followUpGiven']) {
        const filter = { kind, aboutId: recommendation.id };
        const found = parseIds(await (await app.signInAs(person)).list('notifications', { filter }));
        if (found.length > 0) told.push([person, kind]);
      }
    expect(told).toEqual([
      ['managerA', 'followUpGiven'],
      ['evaluator', 'responseGiven'],
    ]);
  });
});
