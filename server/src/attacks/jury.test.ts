import { engines } from '@pilotage/db/testing';
import { resourceNames, resourceOf, type Score } from '@pilotage/shared';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseProblemCode, parseIds, parseRows, parseTotal } from '../testing/app/responseParsers.ts';
import { useAttackFixture } from '../testing/attacks/attackFixture.ts';
import type { ApiClient } from '../testing/app/apiClient.ts';
import { inviteJurorAndAccept, createJudgedContest, createJuryFixture } from '../testing/fixtures/judgedContestFixture.ts';
import { canaries } from '../testing/attacks/leakDetector.ts';

/** Only the juror may read these texts before the judging ends. The leak detector searches every response for them. */
const hiddenRemarks = { forApplicant: `${canaries.secret} for you`, forJury: `${canaries.secret} for us` };
const scoreFields = ['marks', 'forApplicant', 'forJury', 'conflict'];
const operators = ['', '_ne', '_in', '_gt', '_gte', '_lt', '_lte', '_null', '_q', '_like'];

describe.each(engines)('juries, on %s', (engine) => {
  const fixtures = useAttackFixture(engine);
  let judgedContest: Awaited<ReturnType<typeof createJudgedContest>>;
  let other: Awaited<ReturnType<typeof inviteJurorAndAccept>>;
  let ownScore: Score;
  let otherScore: Score;
  let inConflict: number;
  let notMine: number;

  const system = () => fixtures().app.pilotage.stores.system();

  /** A juror with a solution that another juror has scored, one with a conflict, and one that only the other juror has. */
  beforeAll(async () => {
    const { app } = fixtures();
    judgedContest = await createJudgedContest(createJuryFixture(app), { solutions: 4, jurors: 1 });
    const { contest, solutions, jurors, transition: step, scoreOf } = judgedContest;
    other = await inviteJurorAndAccept({ app }, { contestId: contest.id });
    const [seat] = await system().all('jurors', { where: { contestId: contest.id, id: jurors[0]?.id ?? 0 } });
    const [otherSeat] = (await system().all('jurors', { where: { contestId: contest.id } })).filter(({ id }) => id !== seat?.id);
    const [first, second, third, fourth] = solutions.map(({ id }) => id);
    [inConflict, notMine] = [second ?? 0, third ?? 0];
    await step('assign', { solutionIds: [first, second, fourth], jurorIds: [seat?.id] });
    await step('assign', { solutionIds: [first, second, third], jurorIds: [otherSeat?.id] });
    for (const id of [first, second, third])
      await judgedContest.score(other.client, await scoreOf(id ?? 0, otherSeat?.id ?? 0), [5, 4], hiddenRemarks, {
        'idempotency-key': 'once',
      });
    const juror = await app.signInAs('juror');
    const declined = await scoreOf(inConflict, seat?.id ?? 0);
    await juror.post(`/api/scores/${declined.id}/decline`, { version: 1, conflict: 'My sister.' });
    ownScore = await scoreOf(first ?? 0, seat?.id ?? 0);
    otherScore = await scoreOf(first ?? 0, otherSeat?.id ?? 0);
  });

  /** All documented requests that read a resource, and some undocumented ones. */
  function lookups(name: 'scores' | 'solutions', ids: readonly number[]): Record<string, unknown>[] {
    const { filters, sorts } = resourceOf(name);
    const { contestId, solutionId, jurorId, userId } = otherScore;
    const values: Record<string, unknown> = { contestId, solutionId, jurorId, userId, reviewerId: userId, scoredById: userId };
    const byField = filters.flatMap((field) => {
      const value = values[field] ?? (field === 'state' ? ['assigned', 'scored', 'submitted'].slice(0, 2) : undefined);
      return value === undefined ? [] : [{ filter: { [field]: value } }, { filter: { [field]: [value].flat() } }];
    });
    return [
      {},
      { filter: { id: ids } },
      { filter: { id: ids[0] } },
      { filter: { q: 'Solution' } },
      ...byField,
      ...sorts.flatMap((field) => [{ sort: [field, 'ASC'] }, { sort: [field, 'DESC'], range: [0, 99] }]),
    ];
  }

  async function sees(client: ApiClient, name: 'scores' | 'solutions', ids: readonly number[], allowed: readonly number[]) {
    for (const parameters of lookups(name, ids)) {
      const response = await client.list(name, parameters);
      if (response.status === 400) continue;
      const leakedIds = parseIds(response).filter((id) => !allowed.includes(id));
      expect([parameters, leakedIds]).toEqual([parameters, []]);
      expect([parameters, parseTotal(response)]).toEqual([parameters, parseIds(response).length]);
    }
  }

  test('C15 a juror cannot see solutions that are not assigned or have a conflict', async () => {
    const juror = await fixtures().leakDetector.signInAs('juror');
    const hiddenOnes = [inConflict, notMine];
    for (const id of hiddenOnes) expect((await juror.get(`/api/solutions/${id}`)).status).toBe(404);
    const own = (await system().all('scores', { where: { reviewerId: ownScore.userId } })).map(({ solutionId }) => solutionId);
    await sees(juror, 'solutions', hiddenOnes, own);
    for (const { title, reference } of judgedContest.solutions.filter(({ id }) => hiddenOnes.includes(id)))
      for (const filter of [{ q: title }, { q: reference }, { reference }])
        expect([filter, parseTotal(await juror.list('solutions', { filter }))]).toEqual([filter, 0]);
    const [lost] = await system().all('scores', { where: { solutionId: inConflict, jurorId: ownScore.jurorId } });
    expect((await judgedContest.score(juror, lost ?? ownScore, [5, 5])).status).toBe(409);
  });

  test('C16 a juror cannot learn scores of others before scoring: by row, count, order, filter, mean or notice', async () => {
    const juror = await fixtures().leakDetector.signInAs('juror');
    const own = (await system().all('scores', { where: { userId: ownScore.userId } })).map(({ id }) => id);
    expect((await juror.get(`/api/scores/${otherScore.id}`)).status).toBe(404);
    await sees(juror, 'scores', [otherScore.id], own);
    for (const address of [`/api/contests/${ownScore.contestId}/result`, '/api/decisions', '/api/auditEvents', '/api/applicants'])
      expect([address, [403, 404].includes((await juror.get(address)).status)]).toEqual([address, true]);
    expect((await juror.get(`/api/contests/${ownScore.contestId}/judging`)).status).toBe(403);
    expect(parseRows(await juror.list('notifications'))).toEqual([]);
    // The conflict of a stale version contains only the own row.
    const stale = await juror.post(`/api/scores/${ownScore.id}/decline`, { version: 99, conflict: 'x' });
    expect([stale.status, stale.body]).toMatchObject([409, { current: { id: ownScore.id, marks: [] } }]);
    // A solution with a conflict is never readable.
    const ofConflict = await system().all('scores', { where: { solutionId: inConflict, state: 'scored' } });
    for (const { id } of ofConflict) expect((await juror.get(`/api/scores/${id}`)).status).toBe(404);
  });

  test('A10 score contents and juror names can be neither filtered nor sorted', async () => {
    for (const person of ['juror', 'staffA', 'managerA', 'lead', 'evaluator'] as const) {
      const client = await fixtures().leakDetector.signInAs(person);
      for (const field of [...scoreFields, 'jurorName', 'name', 'mean', 'value', 'marks.0.value']) {
        for (const operator of operators.slice(0, 4)) {
          const filter = { [`${field}${operator}`]: 5 };
          expect([person, filter, (await client.list('scores', { filter })).status]).toEqual([person, filter, 400]);
        }
        expect([person, field, (await client.list('scores', { sort: [field, 'ASC'] })).status]).toEqual([person, field, 400]);
      }
      expect((await client.list('scores', { filter: { q: canaries.secret } })).status).toBe(400);
    }
  });

  test('A22 a juror cannot search applicants', async () => {
    const juror = await fixtures().leakDetector.signInAs('juror');
    for (const field of ['affiliationId', 'applicantEmail', 'applicantName', 'email', 'name', 'phone'])
      for (const operator of operators) {
        const filter = { [`${field}${operator}`]: 1 };
        expect([filter, (await juror.list('solutions', { filter })).status]).toEqual([filter, 400]);
        expect((await juror.list('solutions', { sort: [field, 'ASC'] })).status).toBe(400);
      }
    const [applicant] = await system().all('applicants', { where: { solutionId: ownScore.solutionId } });
    expect(parseTotal(await juror.list('solutions', { filter: { q: applicant?.email } }))).toBe(0);
    expect((await juror.get(`/api/solutions/${ownScore.solutionId}`)).text).not.toContain('affiliationId');
    expect((await juror.list('applicants')).status).toBe(403);
  });

  test('C16 the organiser sees who scored, but no marks before the judging ends', async () => {
    for (const person of ['staffA', 'managerA', 'lead'] as const) {
      const client = await fixtures().leakDetector.signInAs(person);
      const scoreResponse = await client.get(`/api/scores/${otherScore.id}`);
      expect([scoreResponse.status, scoreResponse.body]).toMatchObject([200, { state: 'scored' }]);
      for (const field of scoreFields) expect([person, scoreResponse.text.includes(`"${field}"`)]).toEqual([person, false]);
      const listed = await client.list('scores', { filter: { contestId: otherScore.contestId } });
      expect(listed.text).not.toMatch(/"value":[45]/);
      for (const filter of [{ resource: 'scores' }, { resource: 'scores', action: 'score' }, { recordId: otherScore.id }, {}]) {
        const trail = await client.list('auditEvents', { filter, sort: ['id', 'DESC'], range: [0, 99] });
        expect([person, filter, trail.status]).toEqual([person, filter, 200]);
        expect(trail.text).not.toMatch(/criterionId|My sister/);
      }
      expect(parseProblemCode(await client.get(`/api/contests/${otherScore.contestId}/result`))).toBe('judgingRuns');
      if (person === 'lead') continue;
      expect((await client.get(`/api/contests/${otherScore.contestId}/judging`)).text).not.toMatch(/"value"|marks/);
      const { contestId, solutionId, jurorId } = otherScore;
      const again = await client.post(
        '/api/scores',
        { contestId, solutionId, jurorId },
        { 'idempotency-key': `again-${person}` },
      );
      expect([again.status, again.text.includes('marks')]).toEqual([409, false]);
      // The stored response of the juror's key is replayed only to the juror.
      const firstResponse = await judgedContest.score(client, { ...otherScore, version: 1 }, [5, 4], hiddenRemarks, {
        'idempotency-key': 'once',
      });
      expect(firstResponse.status).toBe(403);
      const deleteResponse = await client.delete(`/api/scores/${otherScore.id}`);
      expect([deleteResponse.status, deleteResponse.text.includes('marks')]).toEqual([409, false]);
      const stale = await client.post(`/api/contests/${contestId}/remind`, { version: 999 });
      expect([stale.status, stale.text.includes('marks')]).toEqual([409, false]);
    }
    expect(fixtures().app.logLines().join('\n')).not.toMatch(/criterionId|My sister/);
  });

  test('M14 a score must be complete, match contest and scale, and be sent once before the judging ends', async () => {
    const juror = await fixtures().leakDetector.signInAs('juror');
    const [first, second] = judgedContest.marks(5, 3);
    const sendScore = (marks: unknown, version = ownScore.version) =>
      juror.post(`/api/scores/${ownScore.id}/score`, { version, marks });
    for (const marks of [
      [first, { ...second, value: 11 }],
      [first, { ...second, value: '11/10' }],
      [first, { ...second, value: null }],
      [first, { ...second, value: -1 }],
      [first, { ...second, value: 1e21 }],
      [first],
      [],
      null,
      [first, first],
      [first, second, { criterionId: 999_999, value: 5 }],
      [first, second, null],
      { 0: first, 1: second },
    ])
      expect([marks, (await sendScore(marks)).status]).toEqual([marks, 422]);
    const responses = await Promise.all([sendScore([first, second]), sendScore([first, second])]);
    expect(responses.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await sendScore([second, first], 2)).status).toBe(409);
    expect((await juror.put(`/api/scores/${ownScore.id}`, { version: 2, marks: [first, second] })).status).toBe(404);
    expect((await juror.delete(`/api/scores/${ownScore.id}`)).status).toBe(403);
    const [left] = await system().all('scores', { where: { userId: ownScore.userId, state: 'assigned' } });
    await system().update(
      'solutions',
      await system().get('solutions', left?.solutionId ?? 0),
      { state: 'withdrawn' },
      'withdraw',
    );
    expect((await judgedContest.score(juror, left ?? ownScore, [1, 1])).status).toBe(409);
  });

  test('M15 no response to applicants or visitors reveals the jurors', async () => {
    const { app, leakDetector } = fixtures();
    const manager = await app.signInAs('managerA');
    const steps = async (action: string, body: object = {}) => {
      const { version } = await judgedContest.getContest();
      return manager.post(`/api/contests/${ownScore.contestId}/${action}`, { version, ...body });
    };
    expect((await steps('end-judging')).status).toBe(200);
    // From now on the organiser may read it.
    const words = 'Tell us who pays for it.';
    await app.opened.dataSource.query('UPDATE scores SET forApplicant = ?, forJury = ? WHERE contestId = ?', [
      words,
      'Hush',
      ownScore.contestId,
    ]);
    await app.opened.dataSource.query(`UPDATE jurors SET name = 'Wilhelmina' WHERE contestId = ${ownScore.contestId}`);
    expect((await steps('decide', { awards: [{ solutionId: ownScore.solutionId, award: 'Winner' }] })).status).toBe(200);
    await app.pilotage.jobs.tick();
    // The announcement changed rows as intended; the following requests change nothing.
    await leakDetector.startCase();
    const jurors = await system().all('jurors', { where: { contestId: ownScore.contestId } });
    const users = await system().all('users', { where: { id: jurors.map(({ userId }) => userId) } });
    const names = [...jurors, ...users].map(({ name }) => name);
    const secretTexts = [...names, ...users.map(({ email }) => email), 'Hush', 'jurorId'];
    const letters = app.mails.filter(({ kind }) => kind === 'contestLetter').map((mail) => JSON.stringify(mail));
    const visitor = await leakDetector.signInAs();
    const pages = [
      await visitor.get('/public'),
      await visitor.get(`/public/contests/${judgedContest.contest.slug}`),
      await visitor.get('/api/public/contests'),
      await visitor.get(`/api/public/contests/${judgedContest.contest.slug}`),
    ].map(({ text, headers }) => `${text}${[...headers].join('\n')}`);
    expect([letters.length, letters.filter((letter) => letter.includes(words)).length]).toEqual([3, 3]);
    for (const text of [...letters, ...pages]) for (const word of secretTexts) expect(text).not.toContain(word);
    for (const name of resourceNames.filter((each) => resourceOf(each).verbs.includes('list')))
      expect([name, (await visitor.list(name)).status]).toEqual([name, 401]);
  });
});
