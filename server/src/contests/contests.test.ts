import { engines } from '@pilotage/db/testing';
import type { Contest, Criterion } from '@pilotage/shared';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseDetail, parseInvalidFields, parseRecord } from '../testing/app/responseParsers.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import type { ApiClient } from '../testing/app/apiClient.ts';
import { type TestApp, startTestApp, password } from '../testing/app/testApp.ts';

const start = '2019-08-20T10:00:00.000Z';
const closesAt = '2019-10-31T22:59:59.999Z';

describe.each(engines)('contests on %s', (engine) => {
  let app: TestApp;
  let builders: ApiFactories;
  let manager: ApiClient;
  beforeAll(async () => {
    app = await startTestApp(engine, start);
    builders = createApiFactories(app);
    manager = await app.signInAs('managerA');
  });
  beforeEach(() => setClock(start));
  afterAll(() => app.close());

  /** Sets the clock and signs the manager in again, because the session would have expired. */
  async function setClock(instant: string): Promise<void> {
    app.clock.set(instant);
    await manager.signIn('managera@house.example', password);
  }

  const createReadyContest = () => builders.aReadyContest({ closesAt, eraseOn: '2020-12-31' });
  const stored = (id: number): Promise<Contest> => app.pilotage.stores.system().get('contests', id);
  const put = ({ id }: Contest, version: number, fields: object) => manager.put(`/api/contests/${id}`, { version, ...fields });
  const step = ({ id, version }: Contest, action: 'open' | 'close') => manager.post(`/api/contests/${id}/${action}`, { version });

  async function createOpenContest(): Promise<{ contest: Contest; criterion: Criterion }> {
    const { contest, criterion } = await createReadyContest();
    return { contest: await builders.openContest(contest), criterion };
  }

  test('a contest without its public texts, dates and criteria cannot open', async () => {
    const bare = parseRecord(
      'contests',
      await manager.post('/api/contests', { slug: 'bare', name: 'Bare', timeZone: 'Europe/Rome' }),
      201,
    );
    const refused = await step(bare, 'open');
    expect([refused.status, parseInvalidFields(refused)]).toEqual([
      422,
      ['challenge', 'closesAt', 'criteria', 'eraseOn', 'privacyText', 'prize', 'whoMayEnter'],
    ]);
    expect(await stored(bare.id)).toMatchObject({ state: 'draft', version: bare.version, openedAt: null });
  });

  test('a contest opens once, stores the instant and fixes its criteria', async () => {
    const { contest, criterion } = await createReadyContest();
    const responses = await Promise.all(Array.from({ length: 10 }, () => step(contest, 'open')));
    expect(responses.map(({ status }) => status).toSorted()).toEqual([200, ...Array.from({ length: 9 }, () => 409)]);
    const opened = await stored(contest.id);
    expect(opened).toMatchObject({ state: 'open', openedAt: '2019-08-20T10:00:00.000Z', opensAt: '2019-08-20T10:00:00.000Z' });
    const where = { resource: 'contests' as const, recordId: contest.id, action: 'open' as const };
    expect(await app.pilotage.stores.system().count('auditEvents', where)).toBe(1);

    const heavier = await manager.put(`/api/criteria/${criterion.id}`, { version: criterion.version, weight: 90 });
    const removed = await manager.delete(`/api/criteria/${criterion.id}`);
    const another = await manager.post('/api/criteria', {
      contestId: contest.id,
      name: 'Another',
      weight: 1,
      position: 2,
      scale: criterion.scale,
    });
    expect([heavier.status, removed.status, another.status]).toEqual([409, 409, 409]);
    expect(parseDetail(heavier)).toBe('The contest has opened: by what solutions are judged stays as it was.');
    expect(await app.pilotage.stores.system().all('criteria', { where: { contestId: contest.id } })).toEqual([criterion]);
  });

  test('an unknown field of a transition is refused, after the check of the state', async () => {
    const { contest } = await createReadyContest();
    const openWithExtraField = ({ id, version }: Contest) => manager.post(`/api/contests/${id}/open`, { version, weight: 9 });
    const refused = await openWithExtraField(contest);
    expect([refused.status, parseInvalidFields(refused)]).toEqual([422, ['weight']]);
    expect((await openWithExtraField(await builders.openContest(contest))).status).toBe(409);
  });

  test('of a concurrent opening and removal of the last criterion only one succeeds', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { contest, criterion } = await createReadyContest();
      const [opened, removed] = await Promise.all([step(contest, 'open'), manager.delete(`/api/criteria/${criterion.id}`)]);
      expect([
        [200, 409],
        [422, 200],
      ]).toContainEqual([opened.status, removed.status]);
    }
  });

  test('after the opening changes of fixed fields are refused by field', async () => {
    const { contest } = await createOpenContest();
    const refused = await put(contest, contest.version, {
      whoMayEnter: 'Only friends',
      languages: ['it'],
      timeZone: 'Europe/Vienna',
      opensAt: '2019-10-30T00:00:00.000Z',
      tieRule: 'earlierSolution',
      juryApart: 'country',
      privacyText: 'All is sold.',
      eraseOn: '2199-12-31',
      illustrative: true,
      publicNote: 'We thought again.',
    });
    expect([refused.status, parseInvalidFields(refused)]).toEqual([
      422,
      ['eraseOn', 'illustrative', 'juryApart', 'languages', 'opensAt', 'privacyText', 'tieRule', 'timeZone', 'whoMayEnter'],
    ]);
    expect(await stored(contest.id)).toEqual(contest);
  });

  test('a change after the opening requires a new public note, and all notes are stored', async () => {
    const { contest } = await createOpenContest();
    const withoutNote = await put(contest, contest.version, { prize: 'Two service contracts' });
    expect([withoutNote.status, parseInvalidFields(withoutNote)]).toEqual([422, ['publicNote']]);
    const changed = parseRecord(
      'contests',
      await put(contest, contest.version, { prize: 'Two service contracts', publicNote: 'There is a second prize.' }),
      200,
    );
    await setClock('2019-09-01T08:00:00.000Z');
    const repeated = await put(contest, changed.version, { prize: 'None', publicNote: 'There is a second prize.' });
    expect(parseInvalidFields(repeated)).toEqual(['publicNote']);
    const more = parseRecord('contests', await put(contest, changed.version, { publicNote: 'Ask us anything.' }), 200);
    expect(more.notes).toEqual([
      { at: '2019-08-20T10:00:00.000Z', note: 'There is a second prize.' },
      { at: '2019-09-01T08:00:00.000Z', note: 'Ask us anything.' },
    ]);
  });

  test('the deadline can only move to a later instant before it has passed', async () => {
    const { contest } = await createOpenContest();
    const move = (version: number, to: string | null) => put(contest, version, { closesAt: to, publicNote: `Until ${to}` });
    for (const to of ['2019-10-30T00:00:00.000Z', null])
      expect(parseInvalidFields(await move(contest.version, to))).toEqual(['closesAt']);
    await setClock(closesAt);
    const moved = parseRecord('contests', await move(contest.version, '2019-11-30T22:59:59.999Z'), 200);
    await setClock('2019-11-30T23:00:00.000Z');
    const tooLate = await move(moved.version, '2019-12-24T00:00:00.000Z');
    expect([tooLate.status, parseInvalidFields(tooLate)]).toEqual([422, ['closesAt']]);
    const renamed = await put(contest, moved.version, { name: 'Another', publicNote: 'We renamed it.' });
    expect([renamed.status, parseInvalidFields(renamed)]).toEqual([422, ['name']]);
  });

  test('the deadline cannot move past the day of the erasure of personal data', async () => {
    const { contest } = await createOpenContest();
    const move = (closesAt: string) => put(contest, contest.version, { closesAt, publicNote: 'More time' });
    // In Rome this is the last day of 2020, the day of the erasure.
    const refused = await move('2020-12-30T23:30:00.000Z');
    expect([refused.status, parseInvalidFields(refused)]).toEqual([422, ['closesAt']]);
    expect((await move('2020-12-30T22:30:00.000Z')).status).toBe(200);
  });

  test('the note of a draft is not published and can be published after the opening', async () => {
    const { contest } = await createReadyContest();
    const noted = parseRecord('contests', await put(contest, contest.version, { publicNote: 'Soon.' }), 200);
    const opened = await builders.openContest(noted);
    expect([opened.publicNote, opened.notes]).toEqual([null, []]);
    const changed = parseRecord('contests', await put(contest, opened.version, { publicNote: 'Soon.' }), 200);
    expect(changed.notes).toHaveLength(1);
  });

  test('the removal of a draft removes its criteria, each with an audit event', async () => {
    const { contest, criterion } = await createReadyContest();
    expect((await manager.delete(`/api/contests/${contest.id}`)).status).toBe(200);
    const system = app.pilotage.stores.system();
    expect(await system.count('criteria', { contestId: contest.id })).toBe(0);
    const countDeletions = (resource: 'contests' | 'criteria', recordId: number) =>
      system.count('auditEvents', { resource, recordId, action: 'delete', organisationId: app.ids.organisations.a });
    expect([await countDeletions('criteria', criterion.id), await countDeletions('contests', contest.id)]).toEqual([1, 1]);
  });

  test('criteria can be added to own contests only, for partners and the lead partner', async () => {
    const consortium = await builders.aContest({ by: 'lead' });
    const own = await builders.aContest({ by: 'managerA' });
    const criterion = (contestId: number) => ({
      contestId,
      name: 'Impact',
      weight: 1,
      position: 1,
      scale: [
        { value: 0, text: 'no' },
        { value: 1, text: 'yes' },
      ],
    });
    const lead = await app.signInAs('lead');
    const responses = [
      await manager.post('/api/criteria', criterion(consortium.id)),
      await (await app.signInAs('managerB')).post('/api/criteria', criterion(own.id)),
      await lead.post('/api/criteria', criterion(own.id)),
      await lead.post('/api/criteria', { ...criterion(own.id), organisationId: app.ids.organisations.a }),
    ];
    expect(responses.map(({ status }) => status)).toEqual([422, 422, 422, 403]);
    expect(responses.slice(0, 3).map(parseInvalidFields)).toEqual([['contestId'], ['contestId'], ['contestId']]);
    expect((await lead.post('/api/criteria', criterion(consortium.id))).status).toBe(201);
  });

  test('the database refuses a criterion of one organisation in the contest of another', async () => {
    const { id: contestId } = await builders.aContest({ by: 'managerA' });
    const at = '2019-08-20T10:00:00.000Z';
    const insert = (organisationId: number) =>
      app.opened.dataSource.query(
        `INSERT INTO criteria (organisationId, contestId, name, weight, scale, position, nameFolded, version, createdAt, updatedAt)
         VALUES (${organisationId}, ${contestId}, 'n', 1, '[]', 1, 'n', 1, '${at}', '${at}')`,
      );
    await expect(insert(app.ids.organisations.b)).rejects.toThrow(/foreign key/i);
    await insert(app.ids.organisations.a);
  });

  test('a scale has at least two distinct steps, and a weight is an integer from 1 to 100', async () => {
    const { id: contestId } = await builders.aContest();
    const scale = [
      { value: 1, text: 'a' },
      { value: 1, text: 'b' },
    ];
    for (const [fields, invalidField] of [
      [{ scale: scale.slice(0, 1) }, 'scale'],
      [{ scale }, 'scale'],
      [{ weight: 0 }, 'weight'],
      [{ weight: 2.5 }, 'weight'],
      [{ weight: 101 }, 'weight'],
    ] as const) {
      const body = {
        contestId,
        name: 'n',
        weight: 1,
        position: 1,
        scale: [
          { value: 0, text: 'a' },
          { value: 1, text: 'b' },
        ],
        ...fields,
      };
      const refused = await manager.post('/api/criteria', body);
      expect([refused.status, parseInvalidFields(refused)[0]?.split('.')[0]]).toEqual([422, invalidField]);
    }
  });

  // The last test, because the jobs remove earlier sessions.
  test('the job closes a contest once, one millisecond after its deadline and not before', async () => {
    const { contest } = await createOpenContest();
    await setClock(closesAt);
    await app.pilotage.jobs.tick();
    const early = await step(contest, 'close');
    expect([early.status, parseDetail(early)]).toEqual([409, 'Until its deadline a contest takes solutions.']);
    expect(await stored(contest.id)).toEqual(contest);

    await setClock('2019-10-31T23:00:00.000Z');
    await Promise.all([app.pilotage.jobs.tick(), step(contest, 'close'), step(contest, 'close')]);
    await app.pilotage.jobs.tick();
    expect(await stored(contest.id)).toMatchObject({ state: 'judging', version: contest.version + 1 });
    const where = { resource: 'contests' as const, recordId: contest.id, action: 'close' as const };
    expect(await app.pilotage.stores.system().count('auditEvents', where)).toBe(1);
    const renamed = await put(contest, contest.version + 1, { name: 'Another', publicNote: 'We renamed it.' });
    expect([renamed.status, parseInvalidFields(renamed)]).toEqual([422, ['name']]);
  });
});
