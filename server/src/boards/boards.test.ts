import { engines } from '@pilotage/db/testing';
import { type Board, maxOwnBoards, maxTiles } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectInvalid, parseProblemCode, parseRecord } from '../testing/app/responseParsers.ts';
import { type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { type ApiFactories, createApiFactories, uniqueName } from '../testing/factories/apiFactories.ts';
import { aTile, createBoardFactories } from '../testing/factories/boardFactories.ts';

describe.each(engines)('boards on %s', (engine) => {
  let app: TestApp;
  let build: ApiFactories;

  const create = async (person: Person, fields: object = {}) =>
    (await app.signInAs(person)).post('/api/boards', { title: uniqueName('Board'), ...fields });
  const aBoardOf = async (person: Person, fields: object = {}) => parseRecord('boards', await create(person, fields), 201);
  const get = async (person: Person, id: number) => (await app.signInAs(person)).get(`/api/boards/${id}`);
  const put = async (person: Person, { id, version }: Pick<Board, 'id' | 'version'>, fields: object) =>
    (await app.signInAs(person)).put(`/api/boards/${id}`, { version, ...fields });
  const explain = (params: object) =>
    aTile({ question: { path: '/explain', params: { indicator: 'COUNT', key: 'AT', basis: 'approved', ...params } } });
  const compare = (params: object) => ({ ...aTile(), question: { path: '/compare', params: { view: 'far', ...params } } });

  beforeAll(async () => {
    app = await startTestApp(engine, '2018-03-01T09:00:00.000Z');
    build = createApiFactories(app);
    app.clock.set('2018-03-01T09:10:00.000Z');
    await build.anIndicator({ code: 'COUNT' });
    await build.aLocalIndicator({ code: 'org-a-own' });
    await build.anOpenPeriod({ number: 1 });
    await build.aPeriod({ number: 2 });
    app.clock.set('2018-03-01T09:20:00.000Z');
  });
  afterAll(() => app.close());

  test('a board is its author’s, whoever the body says', async () => {
    const board = await aBoardOf('staffA', { tiles: [aTile()] });
    expect(board).toMatchObject({ audience: 'own', ownerId: app.ids.users.staffA, isForStaff: false, isForObservers: false });
    for (const fields of [{ ownerId: app.ids.users.managerB }, { isForStaff: true }, { id: 4 }, { organisationId: 1 }])
      expect([fields, (await create('staffA', fields)).status]).toEqual([fields, 422]);
    expect((await put('staffA', board, { ownerId: app.ids.users.managerB })).status).toBe(422);
    expect((await put('staffA', board, { isForManagers: true })).status).toBe(422);
  });

  test('nobody else reads, changes or removes an own board, the lead partner neither', async () => {
    const board = await aBoardOf('managerA', { title: uniqueName('canary') });
    for (const person of ['staffA', 'managerB', 'lead', 'evaluator', 'observer', 'staffLead', 'juror'] as const) {
      const client = await app.signInAs(person);
      expect([person, (await client.get(`/api/boards/${board.id}`)).status]).toEqual([person, 404]);
      expect([person, (await put(person, board, { title: 'Mine' })).status]).toEqual([person, 404]);
      expect([person, (await client.delete(`/api/boards/${board.id}`)).status]).toEqual([person, 404]);
      if (person === 'juror') continue;
      for (const query of [
        `filter=${JSON.stringify({ id: [board.id] })}`,
        `filter=${JSON.stringify({ ownerId: app.ids.users.managerA })}`,
        `filter=${JSON.stringify({ audience: 'own' })}`,
        `filter=${JSON.stringify({ q: board.title })}`,
        `sort=${JSON.stringify(['title', 'DESC'])}`,
      ]) {
        const { status, text } = await client.get(`/api/boards?${new URLSearchParams(query)}`);
        expect([person, query, status, text.includes(board.title)]).toEqual([person, query, 200, false]);
      }
    }
    expect((await get('managerA', board.id)).status).toBe(200);
  });

  test('the audit trail tells nobody of boards', async () => {
    const title = uniqueName('canary');
    const board = await aBoardOf('staffA', { title });
    await put('staffA', board, { title: `${title} changed` });
    for (const person of ['lead', 'managerA', 'staffA'] as const) {
      const { text } = await (await app.signInAs(person)).get(`/api/auditEvents?range=[0,999]`);
      expect([person, text.includes(title), text.includes('"boards"')]).toEqual([person, false, false]);
    }
  });

  test('a board is shared by the lead partner alone, later too', async () => {
    for (const person of ['staffA', 'managerA', 'evaluator', 'observer', 'managerLead'] as const)
      expect([person, (await create(person, { audience: 'shared' })).status]).toEqual([person, 403]);
    const own = await aBoardOf('staffA');
    for (const audience of ['shared', 'all', null]) expectInvalid(await put('staffA', own, { audience }), ['audience']);
    expect(await get('staffA', own.id)).toMatchObject({ body: { audience: 'own', ownerId: app.ids.users.staffA } });
    expect((await put('staffA', own, { roles: ['evaluator'] })).status).toBe(422);
    expect((await create('staffA', { roles: ['evaluator'] })).status).toBe(422);
    expect((await create('lead', { audience: 'shared', roles: ['evaluator', 'evaluator'] })).status).toBe(422);
    expect((await create('lead', { audience: 'shared', roles: ['leadPartner'] })).status).toBe(422);
    const shared = await aBoardOf('lead', { audience: 'shared' });
    expect(shared).toMatchObject({
      ownerId: null,
      isForStaff: true,
      isForManagers: true,
      isForEvaluators: true,
      isForObservers: true,
    });
    expect((await put('staffA', shared, { title: 'Ours' })).status).toBe(403);
  });

  test('a shared board for named roles is that of nobody else, also after its roles changed', async () => {
    const board = await aBoardOf('lead', { audience: 'shared', roles: ['evaluator'] });
    const readers = async () => {
      const people = ['staffA', 'managerA', 'evaluator', 'observer', 'lead'] as const;
      const statuses = await Promise.all(people.map(async (person) => (await get(person, board.id)).status));
      return people.filter((_, index) => statuses[index] === 200);
    };
    expect(await readers()).toEqual(['evaluator', 'lead']);
    const changed = parseRecord('boards', await put('lead', board, { roles: ['partnerStaff', 'observer'] }), 200);
    expect(await readers()).toEqual(['staffA', 'observer', 'lead']);
    await put('lead', changed, { roles: [] });
    expect(await readers()).toEqual(['staffA', 'managerA', 'evaluator', 'observer', 'lead']);
  });

  const readersOf = async ({ id }: Board) => {
    const people = ['staffA', 'managerA', 'evaluator', 'observer', 'lead', 'managerLead'] as const;
    const statuses = await Promise.all(people.map(async (person) => (await get(person, id)).status));
    expect(statuses.every((status) => status === 200 || status === 404)).toBe(true);
    return people.filter((_, index) => statuses[index] === 200);
  };

  test('the lead partner shares an own board later, and takes it back; whoever loses sight of it gets 404', async () => {
    const own = await aBoardOf('lead', { tiles: [aTile()] });
    expect(await readersOf(own)).toEqual(['lead']);
    const shared = parseRecord('boards', await put('lead', own, { audience: 'shared', roles: ['evaluator'] }), 200);
    expect(shared).toMatchObject({ ownerId: null, isForEvaluators: true, isForStaff: false, tiles: own.tiles });
    expect(await readersOf(own)).toEqual(['evaluator', 'lead']);
    for (const person of ['staffA', 'evaluator', 'observer'] as const)
      expect([person, [403, 404].includes((await put(person, shared, { audience: 'own' })).status)]).toEqual([person, true]);
    const refused = await put('lead', shared, { audience: 'own' });
    expect([refused.status, refused.text.includes('roles')]).toEqual([422, true]);
    const taken = parseRecord('boards', await put('lead', shared, { audience: 'own', roles: [] }), 200);
    expect(taken).toMatchObject({ ownerId: app.ids.users.lead, isForEvaluators: false });
    expect(await readersOf(own)).toEqual(['lead']);
    const events = await app.pilotage.stores.system().all('auditEvents', { where: { resource: 'boards', recordId: own.id } });
    expect(events.filter(({ action }) => action === 'update')).toHaveLength(2);
    expect(JSON.stringify(events)).toContain('"audience":"shared"');
  });

  test('a board that is shared later is judged like one that is shared from the beginning', async () => {
    const local = await aBoardOf('lead', { tiles: [explain({ indicator: 'org-a-own' })] });
    const refused = await put('lead', local, { audience: 'shared' });
    expect([refused.status, refused.text.includes('"tiles"')]).toEqual([422, true]);
    expect(await readersOf(local)).toEqual(['lead']);
  });

  test('a tile asks what can be cited and nothing else', async () => {
    const status = async (tile: object, person: Person = 'lead') => (await create(person, { tiles: [tile] })).status;
    expect(await status(compare({ by: 'country', countries: 'AT,HU', basis: 'submitted', through: '1' }))).toBe(201);
    expect(await status(explain({ through: '1' }))).toBe(201);
    expect(await status(explain({ asOf: '2018-03-01T09:15:00.000Z' }))).toBe(201);
    for (const tile of [
      ...[compare({ next: 'https://elsewhere.example' }), compare({ view: '<b>' }), compare({ indicator: '../users' })],
      ...[compare({ through: 'all' }), compare({ countries: 'XX' }), compare({ page: '1' }), explain({ key: 'all' })],
      ...[
        { ...aTile(), question: { path: '/users', params: {} } },
        { ...aTile(), question: 'https://elsewhere.example' },
      ],
      ...[
        { ...aTile(), href: '/users' },
        { ...aTile(), width: 'three' },
        { ...aTile(), title: '' },
        { ...aTile(), value: 4 },
      ],
      ...[explain({ through: '2' }), explain({ indicator: 'NONE' }), explain({ pilot: '999' }), explain({ asOf: '2199-01-01' })],
    ])
      expect([tile, await status(tile)]).toEqual([tile, 422]);
    expect((await create('lead', { tiles: Array.from({ length: maxTiles + 1 }, () => aTile()) })).status).toBe(422);
    expect((await create('lead', { tiles: Array.from({ length: maxTiles }, () => aTile()) })).status).toBe(201);
  });

  test('a view that is not there any more stays on a board that is arranged, and is not pinned anew', async () => {
    const asked = (by: 'country' | 'organisation') => ({ view: 'academy', by, basis: 'approved' as const });
    const former = aTile({ question: { path: '/compare', params: asked('country') } });
    const { aBoard } = createBoardFactories(app);
    const board = await aBoard({ audience: 'own', ownerId: app.ids.users.managerA, tiles: [former, aTile()] });
    const arranged = { tiles: [aTile({ title: 'Ours' }), { ...former, width: 'two' }, explain({})] };
    const changed = parseRecord('boards', await put('managerA', board, arranged), 200);
    expect(changed.tiles).toEqual(arranged.tiles);
    const other = aTile({ question: { path: '/compare', params: asked('organisation') } });
    expectInvalid(await put('managerA', changed, { tiles: [aTile(), other] }), ['tiles.1.question.params.view']);
    expectInvalid(await create('managerA', { tiles: [former] }), ['tiles.0.question.params.view']);
  });

  test('nobody pins what the role may not ask, and learns nothing by trying', async () => {
    const refusal = async (person: Person, tile: object) => {
      const { status, text } = await create(person, { tiles: [tile] });
      return [status, text.replaceAll(/"requestId":"[^"]*"/g, '').replaceAll(/Board-\d+/g, '')];
    };
    for (const person of ['staffA', 'managerB', 'observer'] as const)
      expect([person, (await create(person, { tiles: [explain({ basis: 'submitted' })] })).status]).toEqual([person, 422]);
    expect((await create('evaluator', { tiles: [explain({ basis: 'submitted' })] })).status).toBe(201);
    const hidden = await refusal('staffB', explain({ indicator: 'org-a-own' }));
    expect(hidden).toEqual(await refusal('staffB', explain({ indicator: 'org-z-own' })));
    expect(hidden[0]).toBe(422);
    expect((await create('staffA', { tiles: [explain({ indicator: 'org-a-own' })] })).status).toBe(201);
    expect((await create('lead', { tiles: [explain({ indicator: 'org-a-own' })] })).status).toBe(201);
    expect((await create('lead', { audience: 'shared', tiles: [explain({ indicator: 'org-a-own' })] })).status).toBe(422);
  });

  test('a board holds no figure: its answer is what was asked, for each reader the same', async () => {
    const tiles = [aTile(), explain({ through: '1', basis: 'submitted' })];
    const board = await aBoardOf('lead', { audience: 'shared', tiles });
    for (const person of ['staffB', 'observer'] as const) {
      const read = parseRecord('boards', await get(person, board.id), 200);
      expect(read.tiles).toEqual(tiles);
      const params = new URLSearchParams(Object.entries(tiles[1]?.question.params ?? {}));
      expect((await (await app.signInAs(person)).get(`/api/progress/explain?${params}`)).status).toBe(403);
    }
  });

  test('what a tile asks for may be removed: the board is arranged all the same', async () => {
    const pilot = await build.aPilot();
    const indicator = await build.anIndicator({ code: 'GONE' });
    const tiles = [explain({ pilot: String(pilot.id) }), explain({ indicator: 'GONE' }), aTile()];
    const board = await aBoardOf('managerA', { tiles });
    expect((await (await app.signInAs('managerA')).delete(`/api/pilots/${pilot.id}`)).status).toBe(200);
    expect((await (await app.signInAs('lead')).delete(`/api/indicators/${indicator.id}`)).status).toBe(200);
    expect((await get('managerA', board.id)).status).toBe(200);
    const moved = parseRecord('boards', await put('managerA', board, { tiles: tiles.toReversed() }), 200);
    expect(moved.tiles).toEqual(tiles.toReversed());
    expect((await put('managerA', moved, { tiles: [...tiles, explain({ indicator: 'GONE', key: 'HU' })] })).status).toBe(422);
  });

  test('two people who arrange a board at the same time: the later one is shown what is stored', async () => {
    const board = await aBoardOf('lead', { audience: 'shared', tiles: [aTile()] });
    const first = parseRecord('boards', await put('lead', board, { title: 'First' }), 200);
    const second = await put('lead', board, { title: 'Second' });
    expect([second.status, parseProblemCode(second)]).toEqual([409, 'conflict']);
    expect(second.body).toMatchObject({ current: { title: 'First', version: first.version } });
  });

  test('one person has so many boards of the own and no more, also at the same time', async () => {
    const { aBoard } = createBoardFactories(app);
    const ownerId = app.ids.users.staffB;
    for (let count = 1; count < maxOwnBoards; count += 1) await aBoard({ audience: 'own', ownerId });
    const statuses = (await Promise.all([1, 2, 3].map(() => create('staffB')))).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([201, 409, 409]);
    expect(parseProblemCode(await create('staffB'))).toBe('tooManyBoards');
    expect((await create('managerB')).status).toBe(201);
    const ofLead = await (await app.signInAs('lead')).get(`/api/boards?filter=${JSON.stringify({ audience: 'own' })}`);
    const has = Array.isArray(ofLead.body) ? ofLead.body.length : 0;
    for (let count = has; count < maxOwnBoards; count += 1) await aBoard({ audience: 'own', ownerId: app.ids.users.lead });
    const shared = await aBoardOf('lead', { audience: 'shared' });
    expect(parseProblemCode(await put('lead', shared, { audience: 'own' }))).toBe('tooManyBoards');
  });
});
