import { engines } from '@pilotage/db/testing';
import type { Cooperation, Solution } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseRecord } from '../testing/app/responseParsers.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { type TestApp, startTestApp, type Person } from '../testing/app/testApp.ts';
import { createJuryFactories } from '../testing/factories/juryFactories.ts';
import { createPartnersFixture, type PartnersFixture } from '../testing/fixtures/partnersFixture.ts';

const rowCountSchema = z.object({ count: z.int(), ids: z.array(z.int()) });
const countsSchema = z.object({
  period: z.int(),
  of: z.string(),
  organisations: z.array(
    z.object({ organisationId: z.int().nullable(), solutions: rowCountSchema, cooperations: rowCountSchema.nullable() }),
  ),
  total: z.object({ solutions: z.int(), cooperations: z.int().nullable() }),
});

describe.each(engines)('pilots and counts of solutions on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = await createPartnersFixture(app);
  });
  afterAll(() => app.close());

  const system = () => app.pilotage.stores.system();
  const stored = (id: number): Promise<Solution> => system().get('solutions', id);
  async function createSolution(owner: 'a' | 'b' | 'consortium', fields: Partial<Solution> = {}): Promise<Solution> {
    const { aContestIn, aSolution } = createJuryFactories(fixtures);
    return aSolution(await aContestIn(owner, 'decided'), fields);
  }
  const winner = { published: true, place: 1, award: 'Winner' };
  const continueSolution = async (person: Person, { id, version }: Solution, body: object = { title: 'Grown up' }) =>
    (await app.signInAs(person)).post(`/api/solutions/${id}/continue`, { version, ...body });

  test('a winner becomes a pilot of the organiser once, without the applicant’s text', async () => {
    const solution = await createSolution('a', { ...winner, summary: 'Canary words' });
    const responses = await Promise.all(Array.from({ length: 10 }, () => continueSolution('managerA', solution)));
    expect(responses.map(({ status }) => status).toSorted()).toEqual([200, ...Array.from({ length: 9 }, () => 409)]);
    const { pilotId } = await stored(solution.id);
    const pilots = await system().all('pilots', { where: { title: 'Grown up' } });
    expect(pilots).toMatchObject([{ id: pilotId, organisationId: app.ids.organisations.a, stage: 'design', summary: null }]);
    expect((await continueSolution('managerA', await stored(solution.id))).status).toBe(409);
  });

  test('a winner of a consortium contest becomes a pilot of the lead organisation', async () => {
    const solution = await createSolution('consortium', winner);
    const { pilotId } = parseRecord('solutions', await continueSolution('lead', solution), 200);
    expect(await system().get('pilots', pilotId ?? 0)).toMatchObject({ organisationId: app.ids.organisations.lead });
  });

  test('solutions without award, undecided, withdrawn, without a title or of another version are refused', async () => {
    const { aContestIn, aSolution } = createJuryFactories(fixtures);
    const judging = await aSolution(await aContestIn('a', 'judging'), { award: 'Winner' });
    const ineligible = [
      await createSolution('a', { published: true }),
      judging,
      await createSolution('a', { ...winner, state: 'withdrawn' }),
    ];
    for (const solution of ineligible) expect((await continueSolution('managerA', solution)).status).toBe(409);
    const solution = await createSolution('a', winner);
    expect((await continueSolution('managerA', { ...solution, version: 7 })).status).toBe(409);
    expect((await continueSolution('managerA', solution, {})).status).toBe(422);
    expect((await continueSolution('managerA', solution, { title: 'x', organisationId: app.ids.organisations.b })).status).toBe(
      422,
    );
    expect((await stored(solution.id)).pilotId).toBeNull();
  });

  test('counts the readable solutions and cooperations of a period in the consortium’s time zone', async () => {
    const { version } = await system().get('consortium', 1);
    const updated = await (await app.signInAs('lead')).put('/api/consortium', { version, timeZone: 'Europe/Rome' });
    expect(updated.status).toBe(200);
    const period = await fixtures.anOpenPeriod();
    const year = period.startsOn.slice(0, 4);
    const inside = { receivedAt: `${Number(year) - 1}-12-31T23:00:00.000Z` };
    const last = { receivedAt: `${year}-12-31T22:59:59.999Z` };
    const first = await createSolution('a', inside);
    const ownSolutions = [first, await createSolution('a', { ...last, published: true })];
    await createSolution('a', { receivedAt: `${Number(year) - 1}-12-31T22:59:59.999Z` });
    await createSolution('a', { receivedAt: `${year}-12-31T23:00:00.000Z` });
    await createSolution('a', { ...inside, state: 'withdrawn' });
    const solutionOfB = await createSolution('b', last);
    const consortiumSolution = await createSolution('consortium', { ...last, published: true });
    const insertCooperation = (
      asker: 'a' | 'b' | null,
      { id: solutionId, organisationId }: Solution,
      fields: Partial<Cooperation> = {},
    ) =>
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
        ...fields,
      });
    const cooperation = await insertCooperation('b', first);
    const visitorCooperation = await insertCooperation(null, solutionOfB);
    await insertCooperation('a', solutionOfB, { state: 'declined' });
    await insertCooperation('a', solutionOfB, { answeredAt: `${Number(year) + 1}-07-01T12:00:00.000Z` });

    const { a, b } = app.ids.organisations;
    const getCounts = async (person: Person) =>
      countsSchema.parse((await (await app.signInAs(person)).get(`/api/contest-counts?period=${period.number}`)).body);
    const idsOf = (rows: readonly { id: number }[]) => ({ count: rows.length, ids: rows.map(({ id }) => id) });
    const none = { count: 0, ids: [] };
    const countsOf = ({ organisations }: z.infer<typeof countsSchema>, id: number | null) =>
      organisations.find(({ organisationId }) => organisationId === id);
    const allCounts = await getCounts('lead');
    expect([allCounts.of, allCounts.total]).toEqual(['all', { solutions: 4, cooperations: 2 }]);
    expect(countsOf(allCounts, a)).toEqual({
      organisationId: a,
      solutions: idsOf(ownSolutions),
      cooperations: idsOf([cooperation]),
    });
    expect(countsOf(allCounts, b)).toEqual({
      organisationId: b,
      solutions: idsOf([solutionOfB]),
      cooperations: idsOf([cooperation, visitorCooperation]),
    });
    expect(countsOf(allCounts, null)).toEqual({
      organisationId: null,
      solutions: idsOf([consortiumSolution]),
      cooperations: none,
    });
    // A partner gets only its own counts.
    const own = await getCounts('staffA');
    expect(own.organisations).toEqual([countsOf(allCounts, a)]);
    expect(own.total).toEqual({ solutions: 2, cooperations: 1 });
    const decided = await getCounts('evaluator');
    expect([decided.of, decided.total]).toEqual(['decided', { solutions: 4, cooperations: null }]);
    const published = await getCounts('observer');
    expect([published.of, published.total]).toEqual(['published', { solutions: 2, cooperations: null }]);
    for (const [person, status] of [
      ['juror', 403],
      [undefined, 401],
    ] as const)
      expect((await (await app.signInAs(person)).get('/api/contest-counts')).status).toBe(status);
    for (const query of ['period=0', 'period=999', 'period=x', 'of=all'])
      expect((await (await app.signInAs('lead')).get(`/api/contest-counts?${query}`)).status).toBe(400);
  });
});
