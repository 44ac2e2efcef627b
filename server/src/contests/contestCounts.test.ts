import { engines } from '@pilotage/db/testing';
import type { Cooperation, Solution } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseRecord } from '../testing/app/responseParsers.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { type TestApp, startTestApp, type Person } from '../testing/app/testApp.ts';
import { createJuryFactories } from '../testing/factories/juryFactories.ts';
import { createPartnersFixture, type PartnersFixture } from '../testing/fixtures/partnersFixture.ts';

const counted = z.object({ count: z.int(), ids: z.array(z.int()) });
const answer = z.object({
  period: z.int(),
  of: z.string(),
  organisations: z.array(z.object({ organisationId: z.int().nullable(), solutions: counted, cooperations: counted.nullable() })),
  total: z.object({ solutions: z.int(), cooperations: z.int().nullable() }),
});

describe.each(engines)('what follows from solutions, on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = await createPartnersFixture(app);
  });
  afterAll(() => app.close());

  const system = () => app.pilotage.stores.system();
  const stored = (id: number): Promise<Solution> => system().get('solutions', id);
  async function aSolution(owner: 'a' | 'b' | 'consortium', given: Partial<Solution> = {}): Promise<Solution> {
    const { aContestIn, aSolution } = createJuryFactories(fixtures);
    return aSolution(await aContestIn(owner, 'decided'), given);
  }
  const won = { published: true, place: 1, award: 'Winner' };
  const goOn = async (by: Person, { id, version }: Solution, body: object = { title: 'Grown up' }) =>
    (await app.signInAs(by)).post(`/api/solutions/${id}/continue`, { version, ...body });

  test('a winner becomes the organiser’s pilot once, however often it is clicked; its words stay where they can be erased', async () => {
    const solution = await aSolution('a', { ...won, summary: 'Canary words' });
    const answers = await Promise.all(Array.from({ length: 10 }, () => goOn('managerA', solution)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array.from({ length: 9 }, () => 409)]);
    const { pilotId } = await stored(solution.id);
    const pilots = await system().all('pilots', { where: { title: 'Grown up' } });
    expect(pilots).toMatchObject([{ id: pilotId, organisationId: app.ids.organisations.a, stage: 'design', summary: null }]);
    expect((await goOn('managerA', await stored(solution.id))).status).toBe(409);
  });

  test('of the consortium’s contest it is the lead partner’s organisation’s', async () => {
    const solution = await aSolution('consortium', won);
    const { pilotId } = parseRecord('solutions', await goOn('lead', solution), 200);
    expect(await system().get('pilots', pilotId ?? 0)).toMatchObject({ organisationId: app.ids.organisations.lead });
  });

  test('nothing is made of what won nothing, is not decided, was taken back, has no name or another version', async () => {
    const { aContestIn, aSolution: solutionIn } = createJuryFactories(fixtures);
    const judging = await solutionIn(await aContestIn('a', 'judging'), { award: 'Winner' });
    const refused = [await aSolution('a', { published: true }), judging, await aSolution('a', { ...won, state: 'withdrawn' })];
    for (const solution of refused) expect((await goOn('managerA', solution)).status).toBe(409);
    const solution = await aSolution('a', won);
    expect((await goOn('managerA', { ...solution, version: 7 })).status).toBe(409);
    expect((await goOn('managerA', solution, {})).status).toBe(422);
    expect((await goOn('managerA', solution, { title: 'x', organisationId: app.ids.organisations.b })).status).toBe(422);
    expect((await stored(solution.id)).pilotId).toBeNull();
  });

  test('counts what came in and what began in a period by the consortium’s clock, with the rows, as far as one may read them', async () => {
    const { version } = await system().get('consortium', 1);
    const set = await (await app.signInAs('lead')).put('/api/consortium', { version, timeZone: 'Europe/Rome' });
    expect(set.status).toBe(200);
    const period = await fixtures.anOpenPeriod();
    const year = period.startsOn.slice(0, 4);
    const inside = { receivedAt: `${Number(year) - 1}-12-31T23:00:00.000Z` };
    const last = { receivedAt: `${year}-12-31T22:59:59.999Z` };
    const first = await aSolution('a', inside);
    const both = [first, await aSolution('a', { ...last, published: true })];
    await aSolution('a', { receivedAt: `${Number(year) - 1}-12-31T22:59:59.999Z` });
    await aSolution('a', { receivedAt: `${year}-12-31T23:00:00.000Z` });
    await aSolution('a', { ...inside, state: 'withdrawn' });
    const ofB = await aSolution('b', last);
    const ofAll = await aSolution('consortium', { ...last, published: true });
    const began = (asker: 'a' | 'b' | null, { id: solutionId, organisationId }: Solution, given: Partial<Cooperation> = {}) =>
      system().insert('cooperations', {
        organisationId: asker === null ? null : app.ids.organisations[asker],
        solutionId,
        message: 'x',
        ownerOrganisationId: organisationId,
        askedById: null,
        askerName: 'x',
        askerEmail: `${uniqueName('x')}@house.example`,
        ownerName: 'x',
        ownerEmail: 'x@house.example',
        state: 'accepted',
        answer: null,
        answeredAt: `${year}-07-01T12:00:00.000Z`,
        ...given,
      });
    const between = await began('b', first);
    const ofVisitor = await began(null, ofB);
    await began('a', ofB, { state: 'declined' });
    await began('a', ofB, { answeredAt: `${Number(year) + 1}-07-01T12:00:00.000Z` });

    const { a, b } = app.ids.organisations;
    const asked = async (by: Person) =>
      answer.parse((await (await app.signInAs(by)).get(`/api/contest-counts?period=${period.number}`)).body);
    const idsOf = (rows: readonly { id: number }[]) => ({ count: rows.length, ids: rows.map(({ id }) => id) });
    const none = { count: 0, ids: [] };
    const lineOf = ({ organisations }: z.infer<typeof answer>, id: number | null) =>
      organisations.find(({ organisationId }) => organisationId === id);
    const whole = await asked('lead');
    expect([whole.of, whole.total]).toEqual(['all', { solutions: 4, cooperations: 2 }]);
    expect(lineOf(whole, a)).toEqual({ organisationId: a, solutions: idsOf(both), cooperations: idsOf([between]) });
    expect(lineOf(whole, b)).toEqual({ organisationId: b, solutions: idsOf([ofB]), cooperations: idsOf([between, ofVisitor]) });
    expect(lineOf(whole, null)).toEqual({ organisationId: null, solutions: idsOf([ofAll]), cooperations: none });
    // A partner is answered about itself alone, whatever it may read of the others.
    const own = await asked('staffA');
    expect(own.organisations).toEqual([lineOf(whole, a)]);
    expect(own.total).toEqual({ solutions: 2, cooperations: 1 });
    const decided = await asked('evaluator');
    expect([decided.of, decided.total]).toEqual(['decided', { solutions: 4, cooperations: null }]);
    const published = await asked('observer');
    expect([published.of, published.total]).toEqual(['published', { solutions: 2, cooperations: null }]);
    for (const [by, status] of [
      ['juror', 403],
      [undefined, 401],
    ] as const)
      expect((await (await app.signInAs(by)).get('/api/contest-counts')).status).toBe(status);
    for (const query of ['period=0', 'period=999', 'period=x', 'of=all'])
      expect((await (await app.signInAs('lead')).get(`/api/contest-counts?${query}`)).status).toBe(400);
  });
});
