import { engines } from '@pilotage/db/testing';
import type { Evaluation } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  expectInvalid,
  parseIds,
  parseProblemCode,
  parseRecord,
  parseRows,
  withoutRequestId,
} from '../testing/app/responseParsers.ts';
import { everybody, type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { createEvaluationFactories, judgements } from '../testing/factories/evaluationFactories.ts';
import { createPartnersFixture, type PartnersFixture } from '../testing/fixtures/partnersFixture.ts';

describe.each(engines)('evaluations on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  let periodId: number;
  let a: number;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = await createPartnersFixture(app);
    periodId = await createEvaluationFactories(fixtures).findPeriod();
    a = app.ids.organisations.a;
  });
  afterAll(() => app.close());

  const bodyOf = (fields: object = {}) => ({
    organisationId: a,
    title: uniqueName('Evaluation'),
    periodId,
    summary: 'What we saw.',
    judgements,
    ...fields,
  });
  const post = async (fields: object = {}) => (await app.signInAs('evaluator')).post('/api/evaluations', bodyOf(fields));
  const write = async (fields: object = {}): Promise<Evaluation> => parseRecord('evaluations', await post(fields), 201);
  const act = async (by: Person, { id }: { id: number }, action: string) => {
    const { version } = await app.pilotage.stores.system().get('evaluations', id);
    return (await app.signInAs(by)).post(`/api/evaluations/${id}/${action}`, { version });
  };
  const issue = async (evaluation: { id: number }) =>
    parseRecord('evaluations', await act('evaluator', evaluation, 'issue'), 200);
  const readersOf = async ({ id }: { id: number }) => {
    const readers: Person[] = [];
    for (const person of everybody) {
      const client = await app.signInAs(person);
      const one = await client.get(`/api/evaluations/${id}`);
      if (one.status === 200) readers.push(person);
      else expect(withoutRequestId(one)).toBe(withoutRequestId(await client.get('/api/evaluations/999999')));
    }
    return readers;
  };

  test('a draft is its author alone; issued, its organisation, the lead partner and the evaluators read it', async () => {
    const draft = await write();
    expect(draft).toMatchObject({ state: 'draft', evaluatorId: app.ids.users.evaluator, edition: 1, isPublic: false });
    expect(await readersOf(draft)).toEqual(['evaluator']);
    await issue(draft);
    expect(await readersOf(draft)).toEqual(['staffA', 'managerA', 'lead', 'evaluator']);
  });

  test('of the whole consortium it is read by all partners', async () => {
    const { id } = await issue(await write({ organisationId: null }));
    expect(await readersOf({ id })).toEqual(everybody.filter((person) => person !== 'observer' && person !== 'juror'));
  });

  test('a draft stands in no count, search, audit trail or notice of others', async () => {
    const title = uniqueName('Secret');
    const draft = await write({ title });
    for (const person of ['staffA', 'managerA', 'lead', 'observer'] as const) {
      const client = await app.signInAs(person);
      expect(parseRows(await client.list('evaluations', { filter: { q: title } }))).toEqual([]);
      expect((await client.list('evaluations', { filter: { id: [draft.id] }, range: [0, 0] })).headers.get('content-range')).toBe(
        'evaluations */0',
      );
      const filter = { resource: 'evaluations', recordId: draft.id };
      if (person !== 'observer') expect(parseRows(await client.list('auditEvents', { filter }))).toEqual([]);
      expect(parseRows(await client.list('notifications', { filter: { about: 'evaluations', aboutId: draft.id } }))).toEqual([]);
    }
  });

  test('its author is the server’s to say, and what is issued can no longer be edited or removed', async () => {
    expectInvalid(await post({ evaluatorId: app.ids.users.lead }), ['evaluatorId']);
    const issued = await issue(await write());
    const evaluator = await app.signInAs('evaluator');
    const put = await evaluator.put(`/api/evaluations/${issued.id}`, { version: issued.version, title: 'Other' });
    expect([put.status, parseProblemCode(put)]).toEqual([409, 'invalidState']);
    expect((await evaluator.delete(`/api/evaluations/${issued.id}`)).status).toBe(403);
  });

  test('nobody evaluates the own organisation, also who becomes a member while the draft is written', async () => {
    const system = app.pilotage.stores.system();
    const draft = await write({ organisationId: app.ids.organisations.b });
    const { id } = await system.insert('memberships', {
      userId: app.ids.users.evaluator,
      role: 'partnerStaff',
      organisationId: app.ids.organisations.b,
    });
    expectInvalid(await post({ organisationId: app.ids.organisations.b }), ['organisationId']);
    expectInvalid(await act('evaluator', draft, 'issue'), ['organisationId']);
    await (await app.signInAs('lead')).delete(`/api/memberships/${id}`);
    expect((await act('evaluator', draft, 'issue')).status).toBe(200);
  });

  test('nobody recommends to the own organisation in an evaluation of the consortium, or follows up there', async () => {
    const { b } = app.ids.organisations;
    const draft = await write({ organisationId: null });
    const body = { evaluationId: draft.id, organisationId: b, text: 'Ask the pupils.', dueOn: '2019-12-01' };
    const evaluator = await app.signInAs('evaluator');
    const { id } = parseRecord('recommendations', await evaluator.post('/api/recommendations', body), 201);
    const system = app.pilotage.stores.system();
    const join = () => system.insert('memberships', { userId: app.ids.users.evaluator, role: 'partnerStaff', organisationId: b });
    const leave = async (membership: { id: number }) => (await app.signInAs('lead')).delete(`/api/memberships/${membership.id}`);
    const membership = await join();
    expectInvalid(await act('evaluator', draft, 'issue'), ['organisationId']);
    await leave(membership);
    await issue(draft);
    const versioned = async (fields: object) => ({ version: (await system.get('recommendations', id)).version, ...fields });
    const response = await versioned({ response: 'rejected', responseText: 'We ask them already.' });
    expect((await (await app.signInAs('managerB')).post(`/api/recommendations/${id}/respond`, response)).status).toBe(200);
    const later = await join();
    const followUp = async () =>
      (await app.signInAs('evaluator')).post(
        `/api/recommendations/${id}/follow-up`,
        await versioned({ followUp: 'implemented', followUpText: 'They do.' }),
      );
    expectInvalid(await followUp(), ['organisationId']);
    await leave(later);
    expect((await followUp()).status).toBe(200);
  });

  test('an organisation that leaves a pilot takes it from drafts about it; what is issued stays as it was', async () => {
    const { b } = app.ids.organisations;
    const pilot = await fixtures.builders.aPilot({ by: 'managerA', partnerIds: [b] });
    const draft = await write({ organisationId: b, pilotId: pilot.id });
    const issued = await issue(await write({ organisationId: b, pilotId: pilot.id }));
    const left = await (await app.signInAs('managerA')).put(`/api/pilots/${pilot.id}`, {
      version: pilot.version,
      partnerIds: [],
    });
    expect(left.status).toBe(200);
    const evaluator = await app.signInAs('evaluator');
    expect(parseRecord('evaluations', await evaluator.get(`/api/evaluations/${draft.id}`), 200).pilotId).toBeNull();
    expect(parseRecord('evaluations', await evaluator.get(`/api/evaluations/${issued.id}`), 200)).toMatchObject({
      pilotId: pilot.id,
      version: issued.version,
    });
  });

  test('criteria, evidence, pilot and period are held to the rules', async () => {
    const [judgement] = judgements;
    const evidence = (address: string) => [{ ...judgement, evidence: [{ label: 'Figure', address }] }];
    expectInvalid(await post({ judgements: [judgement, judgement] }), ['judgements']);
    for (const address of ['javascript:alert(1)', '//evil.example', 'http://plain.example', '/\\evil.example', 'explain'])
      expect([address, (await post({ judgements: evidence(address) })).status]).toEqual([address, 422]);
    for (const address of ['/explain?indicator=TRAININGS&key=AT', 'https://example.org/report.pdf'])
      expect([address, (await post({ judgements: evidence(address) })).status]).toEqual([address, 201]);
    expectInvalid(await post({ pilotId: fixtures.pilots.b.id }), ['pilotId']);
    expectInvalid(await post({ organisationId: null, pilotId: fixtures.pilots.a.id }), ['pilotId']);
    expect((await post({ pilotId: fixtures.pilots.named.id })).status).toBe(201);
    expectInvalid(await post({ periodId: (await fixtures.aPeriod()).id }), ['periodId']);
  });

  test('without a rating, or without its reasons, it is not issued', async () => {
    expectInvalid(await act('evaluator', await write({ judgements: [] }), 'issue'), ['judgements']);
    const unreasoned = [{ criterion: 'impact', rating: 'partly', reasoning: ' ', evidence: [] }];
    expectInvalid(await act('evaluator', await write({ judgements: unreasoned }), 'issue'), ['judgements']);
  });

  test('the lead partner makes public what is issued and asked for; then observers read it, without the other editions', async () => {
    const quiet = await issue(await write());
    expect(parseProblemCode(await act('lead', quiet, 'publish'))).toBe('invalidState');
    const asked = await issue(await write({ publicRequested: true }));
    expect((await act('evaluator', asked, 'publish')).status).toBe(403);
    expect((await act('lead', asked, 'publish')).status).toBe(200);
    const observer = await app.signInAs('observer');
    const seen = await observer.get(`/api/evaluations/${asked.id}`);
    expect([seen.status, seen.text.includes('revisesId')]).toEqual([200, false]);
    expect((await act('lead', asked, 'unpublish')).status).toBe(200);
    expect((await observer.get(`/api/evaluations/${asked.id}`)).status).toBe(404);
  });

  test('a revision is a draft beside the issued edition, which does not change until the next is issued', async () => {
    const first = await issue(await write());
    const draft = parseRecord('evaluations', await act('evaluator', first, 'revise'), 201);
    expect(draft).toMatchObject({
      state: 'draft',
      edition: 2,
      revisesId: first.id,
      firstEditionId: first.id,
      title: first.title,
    });
    const lead = await app.signInAs('lead');
    expect((await lead.get(`/api/evaluations/${first.id}`)).body).toEqual(
      await app.pilotage.stores.system().get('evaluations', first.id),
    );
    expect(parseRecord('evaluations', await lead.get(`/api/evaluations/${first.id}`), 200).version).toBe(first.version);
    expect((await lead.get(`/api/evaluations/${draft.id}`)).status).toBe(404);
    expect(parseProblemCode(await act('evaluator', first, 'revise'))).toBe('duplicate');
    await issue(draft);
    expect(parseRecord('evaluations', await lead.get(`/api/evaluations/${first.id}`), 200)).toMatchObject({
      state: 'superseded',
      title: first.title,
    });
    expect(parseProblemCode(await act('evaluator', first, 'revise'))).toBe('invalidState');
    const third = parseRecord('evaluations', await act('evaluator', draft, 'revise'), 201);
    expect(third).toMatchObject({ edition: 3, revisesId: draft.id, firstEditionId: first.id });
  });

  test('a draft goes with its recommendations, and holds no pilot back', async () => {
    const pilot = await fixtures.builders.aPilot({ by: 'managerA' });
    const draft = await write({ pilotId: pilot.id });
    const evaluator = await app.signInAs('evaluator');
    const body = { evaluationId: draft.id, text: 'Ask the pupils.', dueOn: '2019-12-01' };
    const { id } = parseRecord('recommendations', await evaluator.post('/api/recommendations', body), 201);
    expect((await (await app.signInAs('managerA')).delete(`/api/pilots/${pilot.id}`)).status).toBe(200);
    expect(parseRecord('evaluations', await evaluator.get(`/api/evaluations/${draft.id}`), 200).pilotId).toBeNull();
    expect((await evaluator.delete(`/api/evaluations/${draft.id}`)).status).toBe(200);
    expect((await evaluator.get(`/api/recommendations/${id}`)).status).toBe(404);
  });

  test('the issue is told to the managers of the organisation and to the lead partner', async () => {
    const { id } = await issue(await write());
    const told: Person[] = [];
    for (const person of everybody) {
      const filter = { kind: 'evaluationIssued', aboutId: id };
      if (parseIds(await (await app.signInAs(person)).list('notifications', { filter })).length > 0) told.push(person);
    }
    expect(told).toEqual(['managerA', 'lead']);
  });
});
