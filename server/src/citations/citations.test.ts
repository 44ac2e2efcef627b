import { engines } from '@pilotage/db/testing';
import { citationAlphabet, citationSchema, citationsPerDay } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseProblemCode } from '../testing/app/responseParsers.ts';
import { type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';

describe.each(engines)('citations on %s', (engine) => {
  let app: TestApp;
  let build: ApiFactories;
  let indicatorId = 0;

  const explained = (params: object = {}) => ({
    path: '/explain',
    params: { indicator: 'COUNT', key: 'consortium', through: '1', ...params },
  });
  const cite = async (question: object, person: Person = 'lead') => (await app.signInAs(person)).post('/api/citations', question);
  const citationBy = async (question: object, person: Person = 'lead') => {
    const response = await cite(question, person);
    expect(response.status).toBe(201);
    return citationSchema.parse(response.body);
  };
  const open = async (code: string, person: Person = 'lead') => (await app.signInAs(person)).get(`/api/citations/${code}`);

  beforeAll(async () => {
    app = await startTestApp(engine, '2018-03-01T09:00:00.000Z');
    build = createApiFactories(app);
    app.clock.set('2018-03-01T09:10:00.000Z');
    indicatorId = (await build.anIndicator({ code: 'COUNT' })).id;
    await build.aLocalIndicator({ code: 'org-a-own' });
    const { id: assignmentId } = await build.anAssignment({ indicatorId, target: 40 });
    const { id: periodId } = await build.anOpenPeriod({ number: 1 });
    await build.aPeriod({ number: 2 });
    await build.aMeasurement({ assignmentId, periodId, value: 10 });
    await build.submitReport(periodId);
    app.clock.set('2018-03-01T09:20:00.000Z');
  });
  afterAll(() => app.close());

  test('a citation has a code that is not guessed, the instant, and the whole question', async () => {
    const citation = await citationBy(explained());
    expect(citation.code).toMatch(new RegExp(`^[${citationAlphabet}]{12}$`));
    expect(citation.asOf).toBe('2018-03-01T09:20:00.000Z');
    expect(citation.question).toEqual({
      path: '/explain',
      params: { indicator: 'COUNT', key: 'consortium', through: '1', basis: 'approved' },
    });
    expect(citationSchema.parse((await open(citation.code, 'observer')).body)).toEqual(citation);
  });

  test('no figure is stored with it', async () => {
    const { code } = await citationBy(explained({ basis: 'submitted' }));
    const stored = await app.pilotage.stores.system().internal.citations.findByCode(code);
    expect(Object.keys(stored ?? {}).toSorted()).toEqual([
      'asOf',
      'code',
      'createdAt',
      'dataVersion',
      'id',
      'params',
      'path',
      'userId',
    ]);
    expect(stored?.params).toBe('{"indicator":"COUNT","key":"consortium","through":"1","basis":"submitted"}');
  });

  test('the same question about the same data is the same citation of a person, until the data or the day change', async () => {
    const first = await citationBy(explained({ key: 'AT' }));
    app.clock.set('2018-03-01T09:25:00.000Z');
    expect(await citationBy(explained({ key: 'AT', basis: 'approved' }))).toEqual(first);
    expect((await citationBy(explained({ key: 'AT' }), 'evaluator')).code).not.toBe(first.code);
    expect((await citationBy(explained({ key: 'HU' }))).code).not.toBe(first.code);
    await build.anIndicator({ code: 'OTHER' });
    const later = await citationBy(explained({ key: 'AT' }));
    expect([later.code === first.code, later.asOf]).toEqual([false, '2018-03-01T09:25:00.000Z']);
    const [own, again] = [
      await citationBy(explained({ basis: 'own' }), 'staffA'),
      await citationBy(explained({ basis: 'own' }), 'staffA'),
    ];
    expect(own.code).not.toBe(again.code);
    const past = explained({ asOf: '2018-03-01T09:15:00.000Z' });
    const cited = await citationBy(past);
    expect(cited.asOf).toBe('2018-03-01T09:15:00.000Z');
    await build.anIndicator({ code: 'FURTHER' });
    expect(await citationBy(past)).toEqual(cited);
  });

  test('two requests at the same time create one', async () => {
    const codes = await Promise.all([1, 2, 3].map(async () => (await citationBy(explained({ key: 'SK' }))).code));
    expect(new Set(codes).size).toBe(1);
  });

  test('what a role may not ask it can neither cite nor open', async () => {
    const submitted = await citationBy(explained({ basis: 'submitted' }));
    expect((await open(submitted.code, 'evaluator')).status).toBe(200);
    for (const person of ['staffB', 'managerA', 'observer'] as const) {
      const [made, opened] = [await cite(explained({ basis: 'submitted' }), person), await open(submitted.code, person)];
      expect([person, made.status, opened.status]).toEqual([person, 403, 403]);
      expect(opened.text).not.toContain('COUNT');
    }
    const local = await citationBy(explained({ indicator: 'org-a-own', key: 'AT' }), 'staffA');
    const hidden = await open(local.code, 'staffB');
    expect([hidden.status, hidden.text.includes('org-a-own')]).toEqual([404, false]);
    expect((await cite(explained({ indicator: 'org-a-own', key: 'AT' }), 'staffB')).status).toBe(404);
    expect((await open(submitted.code, 'juror')).status).toBe(403);
    expect((await cite(explained(), 'juror')).status).toBe(403);
  });

  test('a code that nobody has is 404, whatever it looks like', async () => {
    const { code } = await citationBy(explained());
    for (const other of ['bbbbbbbbbbbb', '1', code.toUpperCase(), `${code}x`, '%00', "x' OR '1'='1"])
      expect([other, (await open(encodeURIComponent(other))).status]).toEqual([other, 404]);
  });

  test('a citation of an earlier release whose view is not there any more is 404', async () => {
    const { internal } = app.pilotage.stores.system();
    const createdAt = app.clock.now().toISOString();
    const code = 'aaaaaaaaaaaa';
    const params = '{"view":"academy","by":"country","through":"1","basis":"approved"}';
    const rest = { code, userId: app.ids.users.lead, dataVersion: 1, asOf: createdAt, createdAt };
    await internal.citations.insert({ path: '/compare', params, ...rest });
    expect((await open(code)).status).toBe(404);
  });

  test('a question that cannot be asked is refused, with the reason', async () => {
    const status = async (question: object) => (await cite(question)).status;
    expect(await status(explained({ indicator: 'NONE' }))).toBe(404);
    expect(await status(explained({ through: '2' }))).toBe(400);
    expect(await status(explained({ through: '0' }))).toBe(422);
    expect(await status(explained({ basis: 'all' }))).toBe(422);
    expect(await status(explained({ pilot: '999' }))).toBe(404);
    expect(await status(explained({ asOf: '2199-01-01' }))).toBe(400);
    expect(await status(explained({ asOf: 'yesterday' }))).toBe(422);
    expect(await status(explained({ next: 'https://elsewhere.example' }))).toBe(422);
    expect(await status({ path: 'https://elsewhere.example', params: {} })).toBe(422);
    expect(await status({ path: '/compare', params: { view: '<b>', through: '1' } })).toBe(422);
    expect(await status({ path: '/compare', params: { view: 'stuck', through: '1' } })).toBe(201);
  });

  test('a view keeps its filters and its scale, and takes no others', async () => {
    const view = (params: object) => ({ path: '/compare', params: { view: 'totals', through: '1', ...params } });
    const { code } = await citationBy(view({ indicator: 'COUNT', countries: 'AT,HU', kind: 'output', scale: 'population' }));
    expect(citationSchema.parse((await open(code)).body).question).toEqual({
      path: '/compare',
      params: {
        ...{ view: 'totals', indicator: 'COUNT', by: 'country', through: '1', basis: 'approved' },
        ...{ countries: 'AT,HU', kind: 'output', scale: 'population' },
      },
    });
    const all = Array.from({ length: 31 }, () => 'AT').join(',');
    for (const params of [
      ...[{ countries: 'AT,XX' }, { countries: '' }, { countries: 'at' }, { countries: all }],
      ...[{ kind: 'other' }, { scale: 'inhabitants' }],
    ])
      expect([params, (await cite(view(params))).status]).toEqual([params, 422]);
  });

  test('one person cites so much a day and no more', async () => {
    const client = await app.signInAs('observer');
    const last = async () => client.post('/api/citations', explained({ key: 'consortium' }));
    const stored = await app.pilotage.stores
      .system()
      .internal.citations.findByCode((await citationBy(explained(), 'observer')).code);
    const createdAt = app.clock.now().toISOString();
    const already = await app.pilotage.stores
      .system()
      .internal.citations.countSince(stored?.userId ?? 0, '2018-01-01T00:00:00.000Z');
    for (let each = already; each < citationsPerDay; each += 1)
      await app.pilotage.stores.system().internal.citations.insert({
        ...{ path: '/explain', asOf: createdAt, dataVersion: 1, createdAt, userId: stored?.userId ?? 0 },
        ...{ code: `code-${each}`, params: '{}' },
      });
    expect((await last()).status).toBe(201);
    const refused = await client.post('/api/citations', explained({ key: 'IT' }));
    expect([refused.status, parseProblemCode(refused)]).toEqual([409, 'tooManyCitations']);
    expect((await cite(explained({ key: 'IT' }))).status).toBe(201);
  });
});
