import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseProblemCode, expectInvalid, parseIds, parseRecord, parseRows } from '../testing/app/responseParsers.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { ApiClient } from '../testing/app/apiClient.ts';
import { type TestApp, startTestApp, password, type Person } from '../testing/app/testApp.ts';
import { inviteJurorAndAccept, createJudgedContest, createJuryFixture } from '../testing/fixtures/judgedContestFixture.ts';
import type { JuryFixture } from '../testing/factories/juryFactories.ts';

describe.each(engines)('the jury of a contest on %s', (engine) => {
  let app: TestApp;
  let fixtures: JuryFixture;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = createJuryFixture(app);
  });
  afterAll(() => app.close());

  const system = () => app.pilotage.stores.system();
  const invite = async (person: Person, fields: object) =>
    (await app.signInAs(person)).post('/api/invitations', {
      email: `${uniqueName('somebody')}@house.example`,
      role: 'juror',
      ...fields,
    });

  async function tokenOf(email: string): Promise<string> {
    await app.pilotage.jobs.tick();
    const mail = app.mails.findLast(({ to }) => to === email);
    return /\/invitation#([A-Za-z0-9_-]{43})\s/.exec(mail?.text ?? '')?.[1] ?? '';
  }

  describe('invitations', () => {
    test('mail and page name the contest, and accepting adds the juror', async () => {
      const { contest } = await createJudgedContest(fixtures, { jurors: 0 });
      const { client, mail, invitationResponse, acceptResponse, invitation } = await inviteJurorAndAccept(fixtures, {
        contestId: contest.id,
      });
      expect(invitation).toMatchObject({ organisationId: contest.organisationId, contestId: contest.id, role: 'juror' });
      expect(mail?.text).toContain(`the contest ${contest.name}`);
      expect([invitationResponse.body, acceptResponse.status]).toMatchObject([{ contest: contest.name, role: 'juror' }, 200]);
      expect(parseRows(await client.list('jurors'))).toMatchObject([{ contestId: contest.id, affiliationId: null }]);
      expect((await client.get('/api/session')).body).toMatchObject({ memberships: [{ role: 'juror', organisationId: null }] });
    });

    test('only the organiser invites, and only until judging has ended', async () => {
      const { contest, transition: step } = await createJudgedContest(fixtures);
      const [foreign, consortiumContest] = [
        await createJudgedContest(fixtures, { owner: 'b' }),
        await createJudgedContest(fixtures, { owner: 'consortium' }),
      ];
      const contestId = contest.id;
      expectInvalid(await invite('managerA', {}), ['contestId']);
      expectInvalid(await invite('managerA', { contestId: foreign.contest.id }), ['contestId']);
      expectInvalid(await invite('managerA', { contestId: consortiumContest.contest.id }), ['contestId']);
      expectInvalid(await invite('managerA', { contestId: 999_999 }), ['contestId']);
      expectInvalid(await invite('managerA', { contestId, role: 'partnerStaff' }), ['contestId']);
      expectInvalid(await invite('lead', { contestId }), ['contestId']);
      const { a } = app.ids.organisations;
      expectInvalid(await invite('lead', { contestId, organisationId: a }), ['organisationId']);
      expect((await invite('staffA', { contestId })).status).toBe(403);
      expect((await invite('managerA', { contestId, organisationId: null })).status).toBe(403);
      const invitation = parseRecord('invitations', await invite('lead', { contestId: consortiumContest.contest.id }), 201);
      expect(invitation.organisationId).toBeNull();
      parseRecord('invitations', await invite('lead', {}), 201);

      const late = parseRecord('invitations', await invite('managerA', { contestId }), 201);
      const token = await tokenOf(late.email);
      await step('end-judging');
      expectInvalid(await invite('managerA', { contestId }), ['contestId']);
      const visitor = new ApiClient(app.origin, app.pilotage.routes);
      expect((await visitor.post('/api/auth/invitation', { token })).status).toBe(404);
      expect((await visitor.post('/api/auth/accept-invitation', { token, name: 'Late', password })).status).toBe(404);
      expect(await system().count('jurors', { contestId })).toBe(2);
    });

    test('a juror can be invited to several contests, once to each', async () => {
      const { contest } = await createJudgedContest(fixtures, { jurors: 0 });
      const { client, email } = await inviteJurorAndAccept(fixtures, { contestId: contest.id });
      expectInvalid(await invite('managerA', { email, contestId: contest.id }), ['email']);
      const other = await createJudgedContest(fixtures, { jurors: 0 });
      parseRecord('invitations', await invite('managerA', { email, contestId: other.contest.id }), 201);
      expect(parseProblemCode(await invite('managerA', { email, contestId: other.contest.id }))).toBe('duplicate');
      const token = await tokenOf(email);
      const responses = await Promise.all([1, 2, 3].map(() => client.post('/api/auth/accept-invitation', { token })));
      expect(responses.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(parseRows(await client.list('jurors')).map(({ contestId }) => contestId)).toEqual([contest.id, other.contest.id]);
      expect((await client.get('/api/session')).body).toMatchObject({ memberships: { length: 1 } });
    });

    test('a juror from a partner never gets solutions of the own organisation', async () => {
      const { contest, solutions, transition: step } = await createJudgedContest(fixtures, { jurors: 0 });
      const email = 'staffb@house.example';
      parseRecord('invitations', await invite('managerA', { email, contestId: contest.id }), 201);
      const token = await tokenOf(email);
      expect((await (await app.signInAs('staffB')).post('/api/auth/accept-invitation', { token })).status).toBe(200);
      const { a, b } = app.ids.organisations;
      const [juror] = await system().all('jurors', { where: { contestId: contest.id } });
      expect(juror).toMatchObject({ affiliationId: b, country: 'HU', userId: app.ids.users.staffB });
      await app.opened.dataSource.query(`UPDATE solutions SET affiliationId = ${b} WHERE id = ${solutions[0]?.id}`);
      // Also if the organiser enters another affiliation.
      const manager = await app.signInAs('managerA');
      expect((await manager.put(`/api/jurors/${juror?.id}`, { version: 1, affiliationId: a, country: 'AT' })).status).toBe(200);
      const response = await step('assign', { each: 1 });
      expect(response.body).toMatchObject({ assigned: 2, missing: [{ solutionId: solutions[0]?.id, jurors: 1 }] });
      const assignment = { contestId: contest.id, solutionId: solutions[0]?.id, jurorId: juror?.id };
      expectInvalid(await manager.post('/api/scores', assignment), ['jurorId']);
    });
  });

  describe('assignments', () => {
    test('a random assignment is balanced and repeatable with its seed', async () => {
      const [one, other] = [
        await createJudgedContest(fixtures, { solutions: 6, jurors: 4 }),
        await createJudgedContest(fixtures, { solutions: 6, jurors: 4 }),
      ];
      const assignPairs = async (judged: typeof one, body: object) => {
        expect(await judged.transition('assign', body)).toMatchObject({ status: 200, body: { assigned: 12, missing: [] } });
        const scores = await system().all('scores', { where: { contestId: judged.contest.id } });
        return scores.map(({ solutionId, jurorId }) => [
          judged.solutions.findIndex(({ id }) => id === solutionId),
          judged.jurors.findIndex(({ id }) => id === jurorId),
        ]);
      };
      const pairs = await assignPairs(one, { each: 2, seed: 5 });
      for (const index of [0, 1, 2, 3, 4, 5]) expect(pairs.filter(([solution]) => solution === index)).toHaveLength(2);
      for (const index of [0, 1, 2, 3]) expect(pairs.filter(([, juror]) => juror === index)).toHaveLength(3);
      expect(await assignPairs(other, { each: 2, seed: 5 })).toEqual(pairs);
      expect(await one.transition('assign', { each: 2 })).toMatchObject({ body: { assigned: 0, missing: [] } });
      expect(await one.transition('assign', { each: 5 })).toMatchObject({ body: { assigned: 12, missing: { length: 6 } } });
      const races = await createJudgedContest(fixtures);
      const { version } = await races.getContest();
      const answers = await Promise.all(Array.from({ length: 5 }, () => races.transition('assign', { each: 2, version })));
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409]);
    });

    test('named solutions and jurors must belong to the contest', async () => {
      const { contest, solutions, jurors, transition: step } = await createJudgedContest(fixtures);
      const other = await createJudgedContest(fixtures);
      const solutionIds = solutions.map(({ id }) => id);
      const jurorIds = jurors.map(({ id }) => id);
      expectInvalid(await step('assign', {}), ['each']);
      expectInvalid(await step('assign', { each: 0 }), ['each']);
      expectInvalid(await step('assign', { solutionIds, jurorIds: [other.jurors[0]?.id] }), ['jurorIds.0']);
      expectInvalid(await step('assign', { solutionIds: [other.solutions[0]?.id], jurorIds }), ['solutionIds.0']);
      expect(await step('assign', { solutionIds: solutionIds.slice(1), jurorIds })).toMatchObject({ body: { assigned: 4 } });
      expect(await step('assign', { solutionIds, jurorIds })).toMatchObject({ body: { assigned: 2, missing: [] } });
      expect(await system().count('scores', { contestId: contest.id })).toBe(6);
      expect((await step('assign', { each: 1 }, 'managerB')).status).toBe(403);
    });

    test('a new affiliation or membership of a juror revokes conflicted assignments, even if scored', async () => {
      const {
        solutions,
        jurors,
        transition: step,
        scoreOf,
        score,
      } = await createJudgedContest(fixtures, { overrides: { juryApart: 'country' } });
      await step('assign', { each: 2 });
      const juror = await app.signInAs('juror');
      const scored = await scoreOf(solutions[0]?.id ?? 0, jurors[0]?.id ?? 0);
      expect((await score(juror, scored, [5, 5], { forJury: 'Ours.' })).status).toBe(200);
      const manager = await app.signInAs('managerA');
      expect((await manager.put(`/api/jurors/${jurors[0]?.id}`, { version: 1, country: 'SK' })).status).toBe(200);
      expect(parseIds(await juror.list('solutions', { filter: { contestId: scored.contestId } }))).toEqual([]);
      expect(await scoreOf(scored.solutionId, scored.jurorId)).toMatchObject({ state: 'conflict', marks: [], forJury: null });
      expect(await step('assign', { each: 2 })).toMatchObject({ body: { assigned: 0, missing: { length: 3 } } });
      // A new membership in the applicant's organisation has the same effect.
      const { b } = app.ids.organisations;
      await app.opened.dataSource.query(`UPDATE solutions SET affiliationId = ${b} WHERE id = ${solutions[1]?.id}`);
      const membership = { userId: jurors[1]?.userId, organisationId: b, role: 'partnerStaff' };
      expect((await (await app.signInAs('lead')).post('/api/memberships', membership)).status).toBe(201);
      expect(await scoreOf(solutions[1]?.id ?? 0, jurors[1]?.id ?? 0)).toMatchObject({ state: 'conflict', reviewerId: null });
      expect(await scoreOf(solutions[2]?.id ?? 0, jurors[1]?.id ?? 0)).toMatchObject({ state: 'assigned' });
      expect(parseProblemCode(await manager.delete(`/api/jurors/${jurors[1]?.id}`))).toBe('inUse');
    });

    test('a new country of a juror’s organisation revokes conflicted assignments', async () => {
      const {
        jurors,
        transition: step,
        scoreOf,
        solutions,
      } = await createJudgedContest(fixtures, { overrides: { juryApart: 'country' } });
      const lead = await app.signInAs('lead');
      const created = await lead.post('/api/organisations', {
        slug: uniqueName('o').toLowerCase(),
        name: uniqueName('O'),
        country: 'IT',
      });
      const { id, version } = parseRecord('organisations', created, 201);
      await system().insert('memberships', { userId: jurors[1]?.userId ?? 0, organisationId: id, role: 'partnerStaff' });
      await step('assign', { each: 2 });
      const assignment = await scoreOf(solutions[0]?.id ?? 0, jurors[1]?.id ?? 0);
      const { country } = await system().get('solutions', assignment.solutionId);
      expect((await lead.put(`/api/organisations/${id}`, { version, name: 'Renamed' })).status).toBe(200);
      expect(await scoreOf(assignment.solutionId, assignment.jurorId)).toMatchObject({ state: 'assigned' });
      expect(
        (await lead.put(`/api/organisations/${id}`, { version: version + 1, country, countrySince: '2019-01-01' })).status,
      ).toBe(200);
      expect(await scoreOf(assignment.solutionId, assignment.jurorId)).toMatchObject({ state: 'conflict', reviewerId: null });
      expect(await scoreOf(assignment.solutionId, jurors[0]?.id ?? 0)).toMatchObject({ state: 'assigned' });
    });

    test('a juror with a score or a declared conflict cannot be removed', async () => {
      const { solutions, jurors, transition: step, scoreOf } = await createJudgedContest(fixtures);
      await step('assign', { each: 2 });
      const manager = await app.signInAs('managerA');
      expect((await manager.delete(`/api/jurors/${jurors[1]?.id}`)).status).toBe(200);
      expect(await system().count('scores', { jurorId: jurors[1]?.id })).toBe(0);
      const assignment = await scoreOf(solutions[0]?.id ?? 0, jurors[0]?.id ?? 0);
      const declined = { version: assignment.version, conflict: 'My sister.' };
      expect((await (await app.signInAs('juror')).post(`/api/scores/${assignment.id}/decline`, declined)).status).toBe(200);
      expect(parseProblemCode(await manager.delete(`/api/jurors/${jurors[0]?.id}`))).toBe('inUse');
      expect(await scoreOf(assignment.solutionId, assignment.jurorId)).toMatchObject({
        state: 'conflict',
        conflict: 'My sister.',
      });
      expect(await system().count('scores', { jurorId: jurors[0]?.id })).toBe(3);
    });
  });

  test('jurors are reminded once a day, and the organiser sees the progress', async () => {
    const { contest, solutions, jurors, transition: step, scoreOf, score } = await createJudgedContest(fixtures);
    const address = `/api/contests/${contest.id}/judging`;
    const manager = await app.signInAs('managerA');
    await step('assign', { solutionIds: solutions.slice(0, 2).map(({ id }) => id), jurorIds: [jurors[0]?.id] });
    const juror = await app.signInAs('juror');
    await score(juror, await scoreOf(solutions[0]?.id ?? 0, jurors[0]?.id ?? 0), [5, 5]);
    expect((await manager.get(address)).body).toEqual({
      jurors: expect.arrayContaining([
        { jurorId: jurors[0]?.id, name: 'Juror', assigned: 2, scored: 1, conflicts: 0 },
        { jurorId: jurors[1]?.id, name: 'Juror', assigned: 0, scored: 0, conflicts: 0 },
      ]),
      sharedDomain: [],
      solutions: { total: 3, unassigned: 1, complete: 1 },
      judgedAt: null,
    });
    expect((await (await app.signInAs('managerB')).get(address)).status).toBe(403);
    expect((await juror.get(address)).status).toBe(403);

    const sendReminders = async () => {
      await app.pilotage.jobs.tick();
      return app.mails.filter(({ kind }) => kind === 'juryReminder');
    };
    const before = (await sendReminders()).length;
    expect((await step('remind')).body).toEqual({ reminded: 1 });
    expect((await step('remind')).body).toEqual({ reminded: 0 });
    const sent = (await sendReminders()).slice(before);
    expect(sent).toMatchObject([{ to: 'juror@house.example' }]);
    expect(sent[0]?.text).toContain('that you have not scored yet: 1.');
    app.clock.set('2019-03-16T09:00:00.000Z');
    await manager.signIn('managera@house.example', password);
    expect((await step('remind')).body).toEqual({ reminded: 1 });
    // The mail is built when it is sent; after the end of the judging there is no reminder.
    await manager.post(`/api/contests/${contest.id}/end-judging`, {
      version: (await system().get('contests', contest.id)).version,
    });
    expect(await sendReminders()).toHaveLength(before + 1);
    app.clock.set('2019-03-15T09:00:00.000Z');
  });

  test('the job closes a contest after its deadline and starts the judging', async () => {
    const { contest } = await createJudgedContest(fixtures);
    await app.opened.dataSource.query(`UPDATE contests SET state = 'open' WHERE id = ${contest.id}`);
    await app.pilotage.jobs.tick();
    expect(await system().get('contests', contest.id)).toMatchObject({ state: 'judging' });
  });
});
