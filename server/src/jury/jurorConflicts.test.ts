import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseProblemCode, expectInvalid } from '../testing/app/responseParsers.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { createJudgedContest, createJuryFixture } from '../testing/fixtures/judgedContestFixture.ts';
import { createJuryFactories, type JuryFixture } from '../testing/factories/juryFactories.ts';

describe.each(engines)('conflicts of interest by mail address on %s', (engine) => {
  let app: TestApp;
  let fixtures: JuryFixture;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = createJuryFixture(app);
  });
  afterAll(() => app.close());

  const system = () => app.pilotage.stores.system();
  const scores = (contestId: number) => system().all('scores', { where: { contestId } });

  /** A contest with two jurors and two solutions. One juror (`juror`) and one applicant (of `own`) have the given addresses. */
  async function createContestWithAddresses(jurorAddress: string, applicantAddress: string) {
    const base = await createJudgedContest(fixtures, { solutions: 1, jurors: 1 });
    const { aSolution, anApplicant, aJuror } = createJuryFactories(fixtures);
    const { id: userId } = await fixtures.aUser();
    await app.opened.dataSource.query('UPDATE users SET email = ? WHERE id = ?', [jurorAddress, userId]);
    const own = await aSolution(base.contest);
    await anApplicant(own, { email: applicantAddress });
    const juror = await aJuror(base.contest, { userId });
    return { ...base, own, juror, other: base.solutions[0], first: base.jurors[0] };
  }

  const createSharedMailbox = () => {
    const name = uniqueName('ada')
      .replaceAll(/[^a-z0-9]/gi, '')
      .toLowerCase();
    return createContestWithAddresses(`${name}@gmail.com`, `${name.slice(0, 3)}.${name.slice(3)}+contest@googlemail.com`);
  };
  const createSharedDomain = () => {
    const domain = `${uniqueName('lab')
      .replaceAll(/[^a-z0-9]/gi, '')
      .toLowerCase()}.example`;
    return createContestWithAddresses(`juror@${domain}`, `applicant@students.${domain}`);
  };

  test('a juror never gets a solution from the own mailbox: by single, bulk or random assignment', async () => {
    const { contest, own, juror, transition: step, manager } = await createSharedMailbox();
    const ids = { contestId: contest.id, solutionId: own.id, jurorId: juror.id };
    expectInvalid(await (await manager()).post('/api/scores', { ...ids, sharedDomainConfirmed: true }), ['jurorId']);
    const bulk = { solutionIds: [own.id], jurorIds: [juror.id], sharedDomainConfirmed: true };
    expect(await step('assign', bulk)).toMatchObject({ body: { assigned: 0, missing: [{ solutionId: own.id, jurors: 1 }] } });
    expect(await step('assign', { each: 2 })).toMatchObject({
      body: { assigned: 3, missing: [{ solutionId: own.id, jurors: 1 }], sharedDomain: [] },
    });
  });

  test('an assignment with a later mailbox conflict cannot be scored and is revoked at the next transition', async () => {
    const {
      contest,
      solutions,
      jurors,
      transition: step,
      score,
      scoreOf,
    } = await createJudgedContest(fixtures, { solutions: 1, jurors: 2 });
    await step('assign', { each: 2 });
    const { email } = await system().get('users', app.ids.users.juror);
    await app.opened.dataSource.query('UPDATE applicants SET email = ? WHERE contestId = ?', [email, contest.id]);
    const assignment = await scoreOf(solutions[0]?.id ?? 0, jurors[0]?.id ?? 0);
    const client = await app.signInAs('juror');
    expect(parseProblemCode(await score(client, assignment, [1, 2]))).toBe('invalidState');
    await step('assign', { each: 1 });
    expect((await scores(contest.id)).map(({ state }) => state).toSorted()).toEqual(['assigned', 'conflict']);
    expect((await client.get(`/api/solutions/${solutions[0]?.id}`)).status).toBe(404);
  });

  test('a pair of one mail domain is never assigned randomly, and by name only after confirmation', async () => {
    const { contest, own, other, juror, first, transition: step, manager } = await createSharedDomain();
    const pair = { solutionId: own.id, jurorId: juror.id };
    expect(await step('assign', { each: 1 })).toMatchObject({ body: { assigned: 2, missing: [], sharedDomain: [] } });
    expect((await scores(contest.id)).find(({ solutionId }) => solutionId === own.id)?.jurorId).toBe(first?.id);
    expect(await step('assign', { each: 2 })).toMatchObject({
      body: { assigned: 1, missing: [{ solutionId: own.id, jurors: 1 }], sharedDomain: [pair] },
    });
    const bulk = { solutionIds: [own.id, other?.id], jurorIds: [juror.id] };
    expect(await step('assign', bulk)).toMatchObject({ body: { assigned: 0, missing: [], sharedDomain: [pair] } });
    const singleAssignment = { contestId: contest.id, ...pair };
    const client = await manager();
    const refused = await client.post('/api/scores', singleAssignment);
    expect(refused.body).toMatchObject({ errors: { sharedDomainConfirmed: expect.anything() } });
    const created = (await client.post('/api/scores', { ...singleAssignment, sharedDomainConfirmed: true })).body;
    expect((await client.delete(`/api/scores/${Object(created).id}`)).status).toBe(200);
    const confirmed = { ...bulk, sharedDomainConfirmed: true };
    expect(await step('assign', confirmed)).toMatchObject({ body: { assigned: 1, sharedDomain: [] } });
  });

  test('the organiser alone sees a mail domain that is shared after the assignment, until it is confirmed', async () => {
    const {
      contest,
      solutions,
      jurors,
      transition: step,
      manager,
    } = await createJudgedContest(fixtures, { solutions: 1, jurors: 1 });
    await step('assign', { each: 1 });
    await app.opened.dataSource.query('UPDATE applicants SET email = ? WHERE contestId = ?', ['a@house.example', contest.id]);
    const pair = { solutionId: solutions[0]?.id, jurorId: jurors[0]?.id };
    const getProgress = async () => (await (await manager()).get(`/api/contests/${contest.id}/judging`)).body;
    expect(await getProgress()).toMatchObject({ sharedDomain: [pair] });
    const body = { solutionIds: [pair.solutionId], jurorIds: [pair.jurorId], sharedDomainConfirmed: true };
    expect(await step('assign', body)).toMatchObject({ body: { assigned: 0, missing: [] } });
    expect(await getProgress()).toMatchObject({ sharedDomain: [] });
    const [score] = await scores(contest.id);
    expect(score?.sharedDomainConfirmed).toBe(true);
    for (const person of ['juror', 'lead'] as const) {
      const { status, body } = await (await app.signInAs(person)).get(`/api/scores/${score?.id}`);
      expect([person, status, Object.hasOwn(Object(body), 'sharedDomainConfirmed')]).toEqual([person, 200, false]);
    }
    expect((await (await app.signInAs('juror')).get(`/api/contests/${contest.id}/judging`)).status).not.toBe(200);
  });
});
