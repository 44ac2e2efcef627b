import { engines } from '@pilotage/db/testing';
import { type Annotation, citationSchema } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectInvalid, parseIds, parseProblemCode, parseRecord } from '../testing/app/responseParsers.ts';
import { parseRows, withoutRequestId } from '../testing/app/responseParsers.ts';
import { everybody, type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { createAnnotationFactories } from '../testing/factories/annotationFactories.ts';
import { createApiFactories, uniqueName } from '../testing/factories/apiFactories.ts';
import { createPartnersFixture, type PartnersFixture } from '../testing/fixtures/partnersFixture.ts';

type AnnotationFactories = ReturnType<typeof createAnnotationFactories>;

const members = ['staffA', 'managerA', 'staffB', 'managerB', 'lead', 'evaluator', 'observer'] as const;

describe.each(engines)('annotations on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  let aQuestion: AnnotationFactories['aQuestion'];
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = await createPartnersFixture(app);
    ({ aQuestion } = createAnnotationFactories(fixtures));
  });
  afterAll(() => app.close());

  const post = async (fields: object = {}, by: Person = 'evaluator') =>
    (await app.signInAs(by)).post('/api/annotations', {
      question: await aQuestion('consortium'),
      text: uniqueName('Annotation'),
      ...fields,
    });
  const write = async (fields: object = {}, by: Person = 'evaluator'): Promise<Annotation> =>
    parseRecord('annotations', await post(fields, by), 201);
  const act = async ({ id }: { id: number }, action: string, by: Person = 'evaluator') => {
    const { version } = await app.pilotage.stores.system().get('annotations', id);
    return (await app.signInAs(by)).post(`/api/annotations/${id}/${action}`, { version });
  };
  const issue = async (annotation: { id: number }, by: Person = 'evaluator') =>
    parseRecord('annotations', await act(annotation, 'issue', by), 200);
  /** Who reads the annotation; to all others it is as one that does not exist, and in no list or count. */
  const readersOf = async ({ id }: { id: number }) => {
    const readers: Person[] = [];
    for (const person of everybody) {
      const client = await app.signInAs(person);
      const one = await client.get(`/api/annotations/${id}`);
      const list = await client.list('annotations', { filter: { id: [id] }, range: [0, 0] });
      if (one.status === 200) readers.push(person);
      else expect(withoutRequestId(one)).toBe(withoutRequestId(await client.get('/api/annotations/999999')));
      const counted = one.status === 200 ? 'annotations 0-0/1' : list.status === 403 ? null : 'annotations */0';
      expect([person, list.headers.get('content-range')]).toEqual([person, counted]);
    }
    return readers;
  };
  /** Who may ask a question, as the routes of citing say. */
  const askersOf = async (question: object) => {
    const askers: Person[] = [];
    for (const person of everybody)
      if ((await (await app.signInAs(person)).post('/api/citations', question)).status === 201) askers.push(person);
    return askers;
  };

  test('the server says by whom, as of when and about what an annotation is', async () => {
    const { a } = app.ids.organisations;
    const question = await aQuestion(String(a));
    const draft = await write({ question });
    const { params } = question;
    expect(draft).toMatchObject({
      ...{ state: 'draft', question, organisationId: a, view: null, indicatorId: fixtures.indicator.id, place: String(a) },
      ...{ basis: 'approved', pilotId: null, authorId: app.ids.users.evaluator, authorRole: 'evaluator', issuedAt: null },
    });
    expect(draft.asOf).toBe(draft.createdAt);
    const period = await app.pilotage.stores.system().get('periods', draft.periodId ?? 0);
    expect(String(period.number)).toBe(params.through);
    const known = draft.asOf ?? '';
    const earlier = await write({ question: await aQuestion('consortium', { asOf: known }) });
    expect([earlier.asOf, earlier.place, earlier.organisationId]).toEqual([known, 'consortium', null]);
    const view = { path: '/compare', params: { view: 'stuck', through: params.through } };
    expect(await write({ question: view })).toMatchObject({ view: 'stuck', indicatorId: null, place: null });
  });

  test('a draft is its author’s alone: in no list, count, filter, search, audit trail, notice or other role', async () => {
    const text = uniqueName('Secret');
    const draft = await write({ text, question: await aQuestion(String(app.ids.organisations.a)) });
    expect(await readersOf(draft)).toEqual(['evaluator']);
    const byLead = await write({}, 'lead');
    expect(await readersOf(byLead)).toEqual(['lead']);
    for (const person of ['staffA', 'managerA', 'lead', 'observer'] as const) {
      const client = await app.signInAs(person);
      for (const filter of [
        { q: text },
        { state: 'draft', organisationId: app.ids.organisations.a },
        { place: draft.place, state: 'draft' },
      ])
        expect(parseRows(await client.list('annotations', { filter }))).toEqual([]);
      const trail = { resource: 'annotations', recordId: draft.id };
      if (person !== 'observer') expect(parseRows(await client.list('auditEvents', { filter: trail }))).toEqual([]);
      const notice = { about: 'annotations', aboutId: draft.id };
      expect(parseRows(await client.list('notifications', { filter: notice }))).toEqual([]);
    }
    for (const person of members.filter((each) => each !== 'evaluator')) {
      const client = await app.signInAs(person);
      const put = await client.put(`/api/annotations/${draft.id}`, { version: draft.version, text: 'Mine' });
      expect([person, put.status, (await act(draft, 'issue', person)).status]).toEqual([person, 404, 404]);
    }
  });

  test('the same person as lead partner does not read what it drafts as evaluator', async () => {
    const { anAnnotation } = createAnnotationFactories(fixtures);
    const draft = await anAnnotation({ authorId: app.ids.users.lead, authorRole: 'evaluator' });
    expect(await readersOf(draft)).toEqual([]);
  });

  test('issued, it is read by exactly those who may ask its question', async () => {
    const { localIndicators, pilots } = fixtures;
    const questions = [
      await aQuestion('consortium'),
      await aQuestion('consortium', { basis: 'submitted' }),
      await aQuestion('consortium', { indicator: localIndicators.a.code }),
      await aQuestion('consortium', { indicator: localIndicators.b.code }),
      await aQuestion('consortium', { pilot: String(pilots.a.id) }),
      await aQuestion('consortium', { pilot: String(pilots.named.id) }),
      await aQuestion('consortium', { pilot: String(pilots.b.id), indicator: localIndicators.b.code }),
      { path: '/compare', params: { view: 'stuck', through: (await aQuestion('consortium')).params.through } },
    ];
    const readers = new Set<string>();
    for (const question of questions) {
      const issued = await issue(await write({ question }));
      const read = await readersOf(issued);
      expect([question, read]).toEqual([question, await askersOf(question)]);
      readers.add(read.join());
    }
    expect(readers.size).toBeGreaterThan(3);
  });

  test('who leaves a pilot reads the annotations limited to it no longer', async () => {
    const { a } = app.ids.organisations;
    const pilot = await fixtures.builders.aPilot({ by: 'managerB', partnerIds: [a] });
    const issued = await issue(await write({ question: await aQuestion('consortium', { pilot: String(pilot.id) }) }));
    expect(await readersOf(issued)).toContain('staffA');
    const left = await (await app.signInAs('managerB')).put(`/api/pilots/${pilot.id}`, {
      version: pilot.version,
      partnerIds: [],
    });
    expect(left.status).toBe(200);
    expect(await readersOf(issued)).toEqual(
      ['staffB', 'managerB', 'lead', 'evaluator', 'observer'].toSorted(
        (x, y) => everybody.findIndex((each) => each === x) - everybody.findIndex((each) => each === y),
      ),
    );
  });

  test('what may not be asked cannot be annotated, and all such questions are refused alike', async () => {
    const refused = [
      await aQuestion('consortium', { indicator: 'NONE' }),
      await aQuestion('999999'),
      await aQuestion('consortium', { pilot: '999999' }),
      await aQuestion('consortium', { basis: 'own' }),
      await aQuestion('consortium', { through: '9999' }),
      await aQuestion('consortium', { asOf: '2199-01-01' }),
    ];
    for (const question of refused) expectInvalid(await post({ question }), ['question']);
    for (const question of [
      { path: 'https://elsewhere.example', params: {} },
      { ...(await aQuestion('consortium')), next: 'https://elsewhere.example' },
      await aQuestion('consortium', { next: '/x' }),
      { path: '/compare', params: { view: '<b>', through: '1' } },
    ])
      expect([question, (await post({ question })).status]).toEqual([question, 422]);
    for (const person of ['staffA', 'managerA', 'observer', 'juror'] as const)
      expect([person, (await post({}, person)).status]).toEqual([person, 403]);
  });

  test('nobody sets what the server says, or changes the question', async () => {
    for (const field of [
      { authorId: app.ids.users.lead },
      { authorRole: 'leadPartner' },
      { state: 'issued' },
      { asOf: '2018-01-01T00:00:00.000Z' },
      { organisationId: app.ids.organisations.b },
      { indicatorOwnerId: null },
      { pilotOwnerId: app.ids.organisations.b },
      { basis: 'approved' },
      { dataVersion: 1 },
      { issuedAt: '2018-01-01T00:00:00.000Z' },
    ])
      expectInvalid(await post(field), Object.keys(field));
    const draft = await write();
    const evaluator = await app.signInAs('evaluator');
    for (const field of [{ question: await aQuestion('AT') }, { state: 'issued' }, { indicatorOwnerId: app.ids.organisations.a }])
      expectInvalid(
        await evaluator.put(`/api/annotations/${draft.id}`, { version: draft.version, ...field }),
        Object.keys(field),
      );
  });

  test('what is issued is neither edited nor removed; withdrawn, it stays readable', async () => {
    const issued = await issue(await write());
    const evaluator = await app.signInAs('evaluator');
    const put = await evaluator.put(`/api/annotations/${issued.id}`, { version: issued.version, text: 'Other' });
    expect([put.status, parseProblemCode(put)]).toEqual([409, 'invalidState']);
    expect((await evaluator.delete(`/api/annotations/${issued.id}`)).status).toBe(403);
    expect((await act(issued, 'withdraw', 'lead')).status).toBe(403);
    const withdrawn = parseRecord('annotations', await act(issued, 'withdraw'), 200);
    expect(withdrawn).toMatchObject({ state: 'withdrawn', text: issued.text, asOf: issued.asOf });
    expect(await readersOf(issued)).toContain('observer');
    expect(parseProblemCode(await act(issued, 'issue'))).toBe('invalidState');
  });

  test('nobody annotates a figure of the own organisation, also who becomes a member while the draft is written', async () => {
    const { b, lead } = app.ids.organisations;
    const draft = await write({ question: await aQuestion(String(b)) });
    const system = app.pilotage.stores.system();
    const member = { userId: app.ids.users.evaluator, role: 'partnerStaff', organisationId: b } as const;
    const { id } = await system.insert('memberships', member);
    expectInvalid(await post({ question: await aQuestion(String(b)) }), ['question']);
    expectInvalid(await act(draft, 'issue'), ['question']);
    await (await app.signInAs('lead')).delete(`/api/memberships/${id}`);
    expect((await act(draft, 'issue')).status).toBe(200);
    expectInvalid(await post({ question: await aQuestion(String(lead)) }, 'lead'), ['question']);
    // The same figure, limited beside who is not there or in another country; and by an own local indicator.
    const { country, slug } = await system.get('organisations', lead);
    const limited = async (limits: object) => post({ question: await aQuestion('consortium', limits) }, 'lead');
    expectInvalid(await limited({ organisations: `${lead},999999` }), ['question']);
    expectInvalid(await limited({ organisations: `${lead},${b}`, countries: country }), ['question']);
    expect((await limited({ organisations: `${lead},${b}` })).status).toBe(201);
    const { code } = await createApiFactories(app).anIndicator({ by: 'managerLead', code: `${slug}-own` });
    expectInvalid(await limited({ indicator: code }), ['question']);
  });

  test('the managers of an organisation are notified of an issue about its figure, where they may ask for it', async () => {
    const notifiedOf = async (params: object) => {
      const question = await aQuestion(String(app.ids.organisations.a), params);
      const { id } = await issue(await write({ question }));
      const notified: Person[] = [];
      for (const person of everybody) {
        const filter = { kind: 'annotationIssued', aboutId: id };
        if (parseIds(await (await app.signInAs(person)).list('notifications', { filter })).length > 0) notified.push(person);
      }
      return notified;
    };
    expect(await notifiedOf({})).toEqual(['managerA']);
    expect(await notifiedOf({ basis: 'submitted' })).toEqual([]);
    expect(await notifiedOf({ pilot: String(fixtures.pilots.b.id) })).toEqual([]);
    expect(await notifiedOf({ pilot: String(fixtures.pilots.named.id) })).toEqual(['managerA']);
  });

  test('an organisation does not learn from the audit trail of an annotation that it does not read', async () => {
    const question = await aQuestion(String(app.ids.organisations.a), { basis: 'submitted' });
    const { id } = await issue(await write({ question }));
    const filter = { resource: 'annotations', recordId: id };
    expect(parseRows(await (await app.signInAs('managerA')).list('auditEvents', { filter }))).toEqual([]);
    const seen = parseRows(await (await app.signInAs('lead')).list('auditEvents', { filter }));
    expect(seen.map(({ action }) => action)).toEqual(['issue']);
  });

  test('a pilot or an indicator that is removed takes the annotations of its question along, drafts of others among them', async () => {
    const pilot = await fixtures.builders.aPilot({ by: 'managerA' });
    const indicator = await fixtures.builders.aLocalIndicator({ by: 'managerA', code: uniqueName('org-a-gone') });
    const ofPilot = await issue(await write({ question: await aQuestion('consortium', { pilot: String(pilot.id) }) }));
    const ofIndicator = await write({ question: await aQuestion('consortium', { indicator: indicator.code }) }, 'lead');
    const manager = await app.signInAs('managerA');
    expect((await manager.delete(`/api/pilots/${pilot.id}`)).status).toBe(200);
    expect((await manager.delete(`/api/indicators/${indicator.id}`)).status).toBe(200);
    expect([await readersOf(ofPilot), await readersOf(ofIndicator)]).toEqual([[], []]);
  });

  test('what it shows as of its time stays, whatever is targeted, reported and approved later', async () => {
    const later = (minutes: number) => app.clock.set(new Date(app.clock.now().getTime() + minutes * 60_000).toISOString());
    const { period } = await fixtures.aCell('a', 'approved', uniqueName('canary'));
    later(1);
    const through = String(period.number);
    const { asOf, question } = await issue(await write({ question: await aQuestion('consortium', { through }) }));
    const observer = await app.signInAs('observer');
    const explain = async (params: Readonly<Record<string, string>>) =>
      (await observer.get(`/api/progress/explain?${new URLSearchParams(params)}`)).body;
    const asked = { indicator: fixtures.indicator.code, key: 'consortium', through, basis: question.params.basis };
    const [then, now] = [await explain({ ...asked, asOf: asOf ?? '' }), await explain(asked)];
    expect(then).toMatchObject({ figure: { key: 'consortium' } });
    later(1);
    const assignment = await app.pilotage.stores.system().get('assignments', fixtures.assignments.a.id);
    const target = { version: assignment.version, target: 400 };
    expect((await (await app.signInAs('lead')).put(`/api/assignments/${assignment.id}`, target)).status).toBe(200);
    await fixtures.builders.aMeasurement({
      by: 'staffB',
      assignmentId: fixtures.assignments.b.id,
      periodId: period.id,
      value: 8,
    });
    later(1);
    expect(await explain(asked)).not.toEqual(now);
    expect(await explain({ ...asked, asOf: asOf ?? '' })).toEqual(then);
  });

  test('the question of an annotation can be cited as of its time', async () => {
    const { question, asOf } = await issue(await write());
    const cited = { ...question, params: { ...question.params, asOf } };
    const response = await (await app.signInAs('observer')).post('/api/citations', cited);
    expect(citationSchema.parse(response.body).asOf).toBe(asOf);
  });
});
