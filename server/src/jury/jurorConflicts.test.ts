import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseProblemCode, expectInvalid } from '../testing/app/responseParsers.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { createJudgedContest, createJuryFixture } from '../testing/fixtures/judgedContestFixture.ts';
import { createJuryFactories, type JuryFixture } from '../testing/factories/juryFactories.ts';

describe.each(engines)('conflicts that follow from mail addresses, on %s', (engine) => {
  let app: TestApp;
  let fixtures: JuryFixture;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = createJuryFixture(app);
  });
  afterAll(() => app.close());

  const system = () => app.pilotage.stores.system();
  const scores = (contestId: number) => system().all('scores', { where: { contestId } });

  /** A contest with two jurors, the second of whom has this address, and two solutions, the first from that one. */
  async function twoJurors(jurorsAddress: string, applicantsAddress: string) {
    const judged = await createJudgedContest(fixtures, { solutions: 1, jurors: 1 });
    const { aSolution, anApplicant, aJuror } = createJuryFactories(fixtures);
    const { id: userId } = await fixtures.aUser();
    await app.opened.dataSource.query('UPDATE users SET email = ? WHERE id = ?', [jurorsAddress, userId]);
    const own = await aSolution(judged.contest);
    await anApplicant(own, { email: applicantsAddress });
    const juror = await aJuror(judged.contest, { userId });
    return { ...judged, own, juror, other: judged.solutions[0], first: judged.jurors[0] };
  }

  const fromOwnMailbox = () => {
    const name = uniqueName('ada')
      .replaceAll(/[^a-z0-9]/gi, '')
      .toLowerCase();
    return twoJurors(`${name}@gmail.com`, `${name.slice(0, 3)}.${name.slice(3)}+contest@googlemail.com`);
  };
  const fromOneDomain = () => {
    const domain = `${uniqueName('lab')
      .replaceAll(/[^a-z0-9]/gi, '')
      .toLowerCase()}.example`;
    return twoJurors(`juror@${domain}`, `applicant@students.${domain}`);
  };

  test('a juror never gets what came from the own mailbox, however it is written: by hand, in bulk or by chance', async () => {
    const { contest, own, juror, transition: step, manager } = await fromOwnMailbox();
    const ids = { contestId: contest.id, solutionId: own.id, jurorId: juror.id };
    expectInvalid(await (await manager()).post('/api/scores', { ...ids, sharedDomainConfirmed: true }), ['jurorId']);
    const bulk = { solutionIds: [own.id], jurorIds: [juror.id], sharedDomainConfirmed: true };
    expect(await step('assign', bulk)).toMatchObject({ body: { assigned: 0, missing: [{ solutionId: own.id, jurors: 1 }] } });
    expect(await step('assign', { each: 2 })).toMatchObject({
      body: { assigned: 3, missing: [{ solutionId: own.id, jurors: 1 }], sharedDomain: [] },
    });
  });

  test('what turns out to be the own is taken away at the next step, and cannot be scored before', async () => {
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
    const given = await scoreOf(solutions[0]?.id ?? 0, jurors[0]?.id ?? 0);
    const client = await app.signInAs('juror');
    expect(parseProblemCode(await score(client, given, [1, 2]))).toBe('invalidState');
    await step('assign', { each: 1 });
    expect((await scores(contest.id)).map(({ state }) => state).toSorted()).toEqual(['assigned', 'conflict']);
    expect((await client.get(`/api/solutions/${solutions[0]?.id}`)).status).toBe(404);
  });

  test('of one mail domain: by chance to others, by hand and in bulk once it is confirmed', async () => {
    const { contest, own, other, juror, first, transition: step, manager } = await fromOneDomain();
    const pair = { solutionId: own.id, jurorId: juror.id };
    expect(await step('assign', { each: 1 })).toMatchObject({ body: { assigned: 2, missing: [], sharedDomain: [] } });
    expect((await scores(contest.id)).find(({ solutionId }) => solutionId === own.id)?.jurorId).toBe(first?.id);
    expect(await step('assign', { each: 2 })).toMatchObject({
      body: { assigned: 1, missing: [{ solutionId: own.id, jurors: 1 }], sharedDomain: [pair] },
    });
    const bulk = { solutionIds: [own.id, other?.id], jurorIds: [juror.id] };
    expect(await step('assign', bulk)).toMatchObject({ body: { assigned: 0, missing: [], sharedDomain: [pair] } });
    const byHand = { contestId: contest.id, ...pair };
    const client = await manager();
    const refused = await client.post('/api/scores', byHand);
    expect(refused.body).toMatchObject({ errors: { sharedDomainConfirmed: expect.anything() } });
    const made = (await client.post('/api/scores', { ...byHand, sharedDomainConfirmed: true })).body;
    expect((await client.delete(`/api/scores/${Object(made).id}`)).status).toBe(200);
    const confirmed = { ...bulk, sharedDomainConfirmed: true };
    expect(await step('assign', confirmed)).toMatchObject({ body: { assigned: 1, sharedDomain: [] } });
  });

  test('a domain that is shared only after assigning is told to the organiser until it is confirmed, and to nobody else', async () => {
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
    const told = async () => (await (await manager()).get(`/api/contests/${contest.id}/judging`)).body;
    expect(await told()).toMatchObject({ sharedDomain: [pair] });
    const body = { solutionIds: [pair.solutionId], jurorIds: [pair.jurorId], sharedDomainConfirmed: true };
    expect(await step('assign', body)).toMatchObject({ body: { assigned: 0, missing: [] } });
    expect(await told()).toMatchObject({ sharedDomain: [] });
    const [score] = await scores(contest.id);
    expect(score?.sharedDomainConfirmed).toBe(true);
    for (const person of ['juror', 'lead'] as const) {
      const { status, body } = await (await app.signInAs(person)).get(`/api/scores/${score?.id}`);
      expect([person, status, Object.hasOwn(Object(body), 'sharedDomainConfirmed')]).toEqual([person, 200, false]);
    }
    expect((await (await app.signInAs('juror')).get(`/api/contests/${contest.id}/judging`)).status).not.toBe(200);
  });
});
