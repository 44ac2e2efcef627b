import { engines } from '@pilotage/db/testing';
import { resources } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseProblemCode, expectInvalid, parseRows } from '../testing/app/responseParsers.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { createJudgedContest, createJuryFixture } from '../testing/fixtures/judgedContestFixture.ts';
import { createJuryFactories, type JuryFixture } from '../testing/factories/juryFactories.ts';

describe.each(engines)('the decision of a contest on %s', (engine) => {
  let app: TestApp;
  let fixtures: JuryFixture;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = createJuryFixture(app);
  });
  afterAll(() => app.close());

  const system = () => app.pilotage.stores.system();

  /** Three solutions and two jurors: scores 4.2 and 4 (mean 4.1), 4.4 by one juror, and one without a score. */
  async function createScoredContest(options: Parameters<typeof createJudgedContest>[1] = {}) {
    const contest = await createJudgedContest(fixtures, options);
    const { solutions, jurors, marks } = contest;
    const { aScore } = createJuryFactories(fixtures);
    const insertScore = async (solutionIndex: number, jurorIndex: number, values: number[], forApplicant: string | null) => {
      const [solution, juror] = [solutions[solutionIndex], jurors[jurorIndex]];
      if (!solution || !juror) throw new Error('The fixture has no such solution or juror.');
      const { id: jurorId, userId } = juror;
      const score = await aScore({ solution, jurorId, userId, state: 'scored' });
      await system().update('scores', score, { marks: marks(...values), forApplicant, forJury: 'For the jury alone.' });
    };
    await insertScore(0, 0, [5, 3], 'Zebra words.\nSee evil.example, or https://evil.example/x and <b>this</b>.');
    await insertScore(0, 1, [4, 4], 'Apple words.');
    await insertScore(1, 0, [4, 5], null);
    return contest;
  }

  async function createEndedContest(options: Parameters<typeof createJudgedContest>[1] = {}) {
    const contest = await createScoredContest(options);
    expect((await contest.transition('end-judging')).status).toBe(200);
    const [first, second, third] = contest.solutions;
    return { ...contest, ids: [first?.id ?? 0, second?.id ?? 0, third?.id ?? 0] as const };
  }

  async function lettersOf(contest: { solutions: readonly { id: number }[] }) {
    await app.pilotage.jobs.tick();
    const applicants = await Promise.all(
      contest.solutions.map(({ id }) => system().all('applicants', { where: { solutionId: id } })),
    );
    return applicants.map(([applicant]) => app.mails.filter(({ to }) => to === applicant?.email));
  }

  test('after the judging, permitted roles read means, spread, adjusted means and the stability of first place', async () => {
    const contest = await createScoredContest();
    const getResult = async (person?: 'managerB' | 'juror' | 'lead' | 'evaluator' | 'observer' | 'staffA') =>
      (await contest.manager(person)).get(`/api/contests/${contest.contest.id}/result`);
    expect(parseProblemCode(await getResult())).toBe('judgingRuns');
    expect(parseProblemCode(await getResult('lead'))).toBe('judgingRuns');
    await contest.transition('end-judging');
    const [first, second, third] = contest.solutions;
    const [one, two] = contest.jurors;
    expect((await getResult()).body).toEqual({
      ranking: [
        {
          solutionId: second?.id,
          place: 1,
          mean: 4.4,
          spread: 0,
          jurors: [{ jurorId: one?.id, mean: 4.4 }],
          adjusted: { mean: 4.3333, place: 1 },
        },
        {
          solutionId: first?.id,
          place: 2,
          mean: 4.1,
          spread: 0.2,
          jurors: [
            { jurorId: one?.id, mean: 4.2 },
            { jurorId: two?.id, mean: 4 },
          ],
          adjusted: { mean: 4.1333, place: 2 },
        },
        { solutionId: third?.id, place: null, mean: null, spread: null, jurors: [], adjusted: null },
      ],
      leniency: [
        { jurorId: one?.id, by: 0.0667 },
        { jurorId: two?.id, by: -0.1333 },
      ],
      firstPlace: expect.objectContaining({ first: [second?.id], survives: true }),
    });
    expect((await getResult('staffA')).status).toBe(200);
    expect((await getResult('lead')).status).toBe(200);
    for (const person of ['managerB', 'evaluator'] as const)
      expect([person, (await getResult(person)).status]).toEqual([person, 403]);
    for (const person of ['juror', 'observer'] as const)
      expect([person, (await getResult(person)).status]).toEqual([person, 404]);
  });

  test('exactly one of fifty concurrent decisions succeeds and sends one letter per applicant', async () => {
    const contest = await createEndedContest();
    const body = { awards: [{ solutionId: contest.ids[1], award: 'Winner' }], statement: 'Well done, all of you.' };
    const responses = await Promise.all(Array.from({ length: 50 }, () => contest.transition('decide', body)));
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(responses.filter(({ status }) => status === 409)).toHaveLength(49);
    expect(await contest.getContest()).toMatchObject({ state: 'decided', decidedAt: '2019-03-15T09:00:00.000Z' });
    expect(await system().count('decisions', { contestId: contest.contest.id })).toBe(1);
    const stored = await Promise.all(contest.ids.map((id) => system().get('solutions', id)));
    expect(stored.map(({ place, award, published }) => [place, award, published])).toEqual([
      [2, null, true],
      [1, 'Winner', true],
      [null, null, true],
    ]);
    const [german] = await system().all('applicants', { where: { solutionId: contest.ids[2] } });
    if (german) await system().update('applicants', german, { locale: 'de' });
    const letters = await lettersOf(contest);
    expect(letters.map((each) => each.length)).toEqual([1, 1, 1]);
    expect(letters[2]?.[0]?.text).toContain('Ihre Lösung ist diesmal nicht unter den ausgezeichneten.');
    expect(letters[2]?.[0]?.html).toContain('<html lang="de">');
    const [withoutAward, withAward] = letters.map(([letter]) => letter?.text ?? '');
    expect(withAward).toContain('receives an award: Winner');
    expect(withAward).toContain('place 1 of 2');
    expect(withoutAward).toContain('not among those that receive an award');
    expect(withoutAward).toContain('Well done, all of you.');
    // Sorted by text, without names, links or HTML.
    expect(withoutAward?.indexOf('Apple words')).toBeLessThan(withoutAward?.indexOf('Zebra words') ?? 0);
    expect(withoutAward).not.toMatch(/evil\.example|Juror|For the jury alone/);
    expect(letters[0]?.[0]?.html).not.toContain('<b>');
    app.clock.set('2019-03-15T09:10:00.000Z');
    await app.pilotage.jobs.tick();
    expect((await lettersOf(contest)).map((each) => each.length)).toEqual([1, 1, 1]);
    app.clock.set('2019-03-15T09:00:00.000Z');
  });

  test('only scored solutions of the contest get awards, and no letter is sent before the decision', async () => {
    const early = await createScoredContest();
    expect(parseProblemCode(await early.transition('decide', { awards: [] }))).toBe('judgingRuns');
    const contest = await createEndedContest();
    const other = await createEndedContest();
    const [first, , third] = contest.ids;
    const awards = (...ids: number[]) => ({ awards: ids.map((solutionId) => ({ solutionId, award: 'Winner' })) });
    expectInvalid(await contest.transition('decide', awards(third)), ['awards.0.solutionId']);
    expectInvalid(await contest.transition('decide', awards(other.ids[0])), ['awards.0.solutionId']);
    expectInvalid(await contest.transition('decide', awards(first, first)), ['awards.1.solutionId']);
    expectInvalid(await contest.transition('decide', {}), ['awards']);
    expectInvalid(await contest.transition('decide', { awards: [{ solutionId: first, award: '' }] }), ['awards.0.award']);
    expect((await contest.transition('decide', awards(first), 'managerB')).status).toBe(403);
    expect((await contest.transition('decide', awards(first), 'lead')).status).toBe(403);
    expect((await contest.transition('decide', awards(first), 'staffA')).status).toBe(403);
    expect(await contest.getContest()).toMatchObject({ state: 'judging', decidedAt: null });
    expect((await lettersOf(contest)).flat()).toEqual([]);
  });

  test('excluded solutions get a letter with the reason; withdrawn ones and erased applicants get none', async () => {
    const contest = await createScoredContest({ solutions: 5 });
    const [excluded, withdrawn, erased] = contest.solutions.slice(2);
    const reason = { version: 1, reason: 'It came from one of the organisers.' };
    const address = `/api/solutions/${excluded?.id}/exclude`;
    const manager = await contest.manager();
    expect((await (await app.signInAs('managerB')).post(address, reason)).status).toBe(404);
    expectInvalid(await manager.post(address, { version: 1 }), ['reason']);
    expect((await manager.post(address, reason)).body).toMatchObject({ state: 'excluded', exclusion: reason.reason });
    await system().update('solutions', withdrawn ?? { id: 0, version: 0 }, { state: 'withdrawn' }, 'withdraw');
    await contest.transition('end-judging');
    expect((await contest.transition('decide', { awards: [] })).status).toBe(200);
    const [applicant] = await system().all('applicants', { where: { solutionId: erased?.id } });
    await system().remove('applicants', applicant?.id ?? 0);
    const letters = await lettersOf(contest);
    expect(letters.map((each) => each.length)).toEqual([1, 1, 1, 0, 0]);
    expect(letters[2]?.[0]?.text).toContain('could not be judged. The reason: It came from one of the organisers.');
    expect(letters[2]?.[0]?.text).not.toContain('not among those');
    const stored = await Promise.all([excluded, withdrawn].map((each) => system().get('solutions', each?.id ?? 0)));
    expect(stored.map(({ published, place }) => [published, place])).toEqual([
      [false, null],
      [false, null],
    ]);
    expect((await manager.post(address, { ...reason, version: 2 })).status).toBe(409);
  });

  test('readers of a decision can verify it, and a changed record or result is detected', async () => {
    const contest = await createEndedContest();
    await contest.transition('decide', { awards: [{ solutionId: contest.ids[1], award: 'Winner' }] });
    const manager = await contest.manager();
    const [row] = parseRows(await manager.list('decisions', { filter: { contestId: contest.contest.id } }));
    const { id, record, hash } = resources.decisions.read.parse(row);
    expect(record).toMatchObject({
      rule: { ranking: 'weightedMean', tieRule: 'sharedPlace' },
      result: [
        { solutionId: contest.ids[1], place: 1, mean: '22/5' },
        { solutionId: contest.ids[0], place: 2, mean: '41/10' },
        { solutionId: contest.ids[2], place: null, mean: null },
      ],
      firstPlaceSurvives: true,
    });
    const verify = async (person: 'managerA' | 'evaluator' | 'observer' | 'juror' | 'managerB' = 'managerA') =>
      (await app.signInAs(person)).get(`/api/decisions/${id}/verify`);
    expect((await verify()).body).toEqual({ hash, hashMatches: true, resultMatches: true });
    expect((await verify('evaluator')).status).toBe(200);
    expect([(await verify('observer')).status, (await verify('juror')).status, (await verify('managerB')).status]).toEqual([
      404, 404, 404,
    ]);
    const overwriteRecord = (changes: object) =>
      app.opened.dataSource.query(`UPDATE decisions SET record = ? WHERE id = ${id}`, [
        JSON.stringify({ ...record, ...changes }),
      ]);
    await overwriteRecord({ result: record.result.map((each, at) => ({ ...each, place: at === 1 ? 1 : each.place })) });
    expect((await verify()).body).toMatchObject({ hashMatches: false, resultMatches: false });
    await overwriteRecord({ awards: [] });
    expect((await verify()).body).toMatchObject({ hashMatches: false, resultMatches: true });
    await overwriteRecord({ sheets: record.sheets.map((each) => ({ ...each, marks: [] })) });
    expect((await verify()).body).toMatchObject({ hashMatches: false, resultMatches: false });
  });

  test('a decided contest is archived once', async () => {
    const contest = await createEndedContest();
    expect((await contest.transition('archive')).status).toBe(409);
    await contest.transition('decide', { awards: [] });
    expect((await contest.transition('archive')).body).toMatchObject({ state: 'archived' });
    expect((await contest.transition('archive')).status).toBe(409);
  });
});
