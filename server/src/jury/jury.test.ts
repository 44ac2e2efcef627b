import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseProblemCode, expectInvalid, parseIds, parseRecord, parseRows } from '../testing/app/responseParsers.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { ApiClient } from '../testing/app/apiClient.ts';
import { type TestApp, startTestApp, password, type Person } from '../testing/app/testApp.ts';
import { inviteJurorAndAccept, createJudgedContest, createJuryFixture } from '../testing/fixtures/judgedContestFixture.ts';
import type { JuryFixture } from '../testing/factories/juryFactories.ts';

describe.each(engines)('the jury of a contest, on %s', (engine) => {
  let app: TestApp;
  let fixtures: JuryFixture;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = createJuryFixture(app);
  });
  afterAll(() => app.close());

  const system = () => app.pilotage.stores.system();
  const invite = async (by: Person, fields: object) =>
    (await app.signInAs(by)).post('/api/invitations', {
      email: `${uniqueName('somebody')}@house.example`,
      role: 'juror',
      ...fields,
    });

  async function tokenOf(email: string): Promise<string> {
    await app.pilotage.jobs.tick();
    const mail = app.mails.findLast(({ to }) => to === email);
    return /\/invitation#([A-Za-z0-9_-]{43})\s/.exec(mail?.text ?? '')?.[1] ?? '';
  }

  describe('is invited', () => {
    test('to one contest: the mail and the page name it, and accepting gives the seat', async () => {
      const { contest } = await createJudgedContest(fixtures, { jurors: 0 });
      const {
        client,
        mail,
        invitationResponse: looked,
        acceptResponse: accepted,
        invitation,
      } = await inviteJurorAndAccept(fixtures, { contestId: contest.id });
      expect(invitation).toMatchObject({ organisationId: contest.organisationId, contestId: contest.id, role: 'juror' });
      expect(mail?.text).toContain(`the contest ${contest.name}`);
      expect([looked.body, accepted.status]).toMatchObject([{ contest: contest.name, role: 'juror' }, 200]);
      expect(parseRows(await client.list('jurors'))).toMatchObject([{ contestId: contest.id, affiliationId: null }]);
      expect((await client.get('/api/session')).body).toMatchObject({ memberships: [{ role: 'juror', organisationId: null }] });
    });

    test('by its organiser alone, and only while it is not judged', async () => {
      const { contest, transition: step } = await createJudgedContest(fixtures);
      const [foreign, ofAll] = [
        await createJudgedContest(fixtures, { owner: 'b' }),
        await createJudgedContest(fixtures, { owner: 'consortium' }),
      ];
      const contestId = contest.id;
      expectInvalid(await invite('managerA', {}), ['contestId']);
      expectInvalid(await invite('managerA', { contestId: foreign.contest.id }), ['contestId']);
      expectInvalid(await invite('managerA', { contestId: ofAll.contest.id }), ['contestId']);
      expectInvalid(await invite('managerA', { contestId: 999_999 }), ['contestId']);
      expectInvalid(await invite('managerA', { contestId, role: 'partnerStaff' }), ['contestId']);
      expectInvalid(await invite('lead', { contestId }), ['contestId']);
      const { a } = app.ids.organisations;
      expectInvalid(await invite('lead', { contestId, organisationId: a }), ['organisationId']);
      expect((await invite('staffA', { contestId })).status).toBe(403);
      expect((await invite('managerA', { contestId, organisationId: null })).status).toBe(403);
      const invitation = parseRecord('invitations', await invite('lead', { contestId: ofAll.contest.id }), 201);
      expect(invitation.organisationId).toBeNull();
      parseRecord('invitations', await invite('lead', {}), 201);

      const late = parseRecord('invitations', await invite('managerA', { contestId }), 201);
      const token = await tokenOf(late.email);
      await step('end-judging');
      expectInvalid(await invite('managerA', { contestId }), ['contestId']);
      const nobody = new ApiClient(app.origin, app.pilotage.routes);
      expect((await nobody.post('/api/auth/invitation', { token })).status).toBe(404);
      expect((await nobody.post('/api/auth/accept-invitation', { token, name: 'Late', password })).status).toBe(404);
      expect(await system().count('jurors', { contestId })).toBe(2);
    });

    test('to another contest, too; not twice to the same', async () => {
      const { contest } = await createJudgedContest(fixtures, { jurors: 0 });
      const { client, email } = await inviteJurorAndAccept(fixtures, { contestId: contest.id });
      expectInvalid(await invite('managerA', { email, contestId: contest.id }), ['email']);
      const other = await createJudgedContest(fixtures, { jurors: 0 });
      parseRecord('invitations', await invite('managerA', { email, contestId: other.contest.id }), 201);
      expect(parseProblemCode(await invite('managerA', { email, contestId: other.contest.id }))).toBe('duplicate');
      const token = await tokenOf(email);
      const answers = await Promise.all([1, 2, 3].map(() => client.post('/api/auth/accept-invitation', { token })));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(parseRows(await client.list('jurors')).map(({ contestId }) => contestId)).toEqual([contest.id, other.contest.id]);
      expect((await client.get('/api/session')).body).toMatchObject({ memberships: { length: 1 } });
    });

    test('from a partner: kept apart from the solutions of the own organisation, whatever the organiser says', async () => {
      const { contest, solutions, transition: step } = await createJudgedContest(fixtures, { jurors: 0 });
      const email = 'staffb@house.example';
      parseRecord('invitations', await invite('managerA', { email, contestId: contest.id }), 201);
      const token = await tokenOf(email);
      expect((await (await app.signInAs('staffB')).post('/api/auth/accept-invitation', { token })).status).toBe(200);
      const { a, b } = app.ids.organisations;
      const [seat] = await system().all('jurors', { where: { contestId: contest.id } });
      expect(seat).toMatchObject({ affiliationId: b, country: 'HU', userId: app.ids.users.staffB });
      await app.opened.dataSource.query(`UPDATE solutions SET affiliationId = ${b} WHERE id = ${solutions[0]?.id}`);
      // Even if the seat is said to belong elsewhere.
      const manager = await app.signInAs('managerA');
      expect((await manager.put(`/api/jurors/${seat?.id}`, { version: 1, affiliationId: a, country: 'AT' })).status).toBe(200);
      const answer = await step('assign', { each: 1 });
      expect(answer.body).toMatchObject({ assigned: 2, missing: [{ solutionId: solutions[0]?.id, jurors: 1 }] });
      const byHand = { contestId: contest.id, solutionId: solutions[0]?.id, jurorId: seat?.id };
      expectInvalid(await manager.post('/api/scores', byHand), ['jurorId']);
    });
  });

  describe('is given solutions', () => {
    test('balanced by chance: as many jurors each, as many solutions each, the same with the same seed', async () => {
      const [one, other] = [
        await createJudgedContest(fixtures, { solutions: 6, jurors: 4 }),
        await createJudgedContest(fixtures, { solutions: 6, jurors: 4 }),
      ];
      const given = async (of: typeof one, body: object) => {
        expect(await of.transition('assign', body)).toMatchObject({ status: 200, body: { assigned: 12, missing: [] } });
        const scores = await system().all('scores', { where: { contestId: of.contest.id } });
        return scores.map(({ solutionId, jurorId }) => [
          of.solutions.findIndex(({ id }) => id === solutionId),
          of.jurors.findIndex(({ id }) => id === jurorId),
        ]);
      };
      const pairs = await given(one, { each: 2, seed: 5 });
      for (const index of [0, 1, 2, 3, 4, 5]) expect(pairs.filter(([solution]) => solution === index)).toHaveLength(2);
      for (const index of [0, 1, 2, 3]) expect(pairs.filter(([, juror]) => juror === index)).toHaveLength(3);
      expect(await given(other, { each: 2, seed: 5 })).toEqual(pairs);
      expect(await one.transition('assign', { each: 2 })).toMatchObject({ body: { assigned: 0, missing: [] } });
      expect(await one.transition('assign', { each: 5 })).toMatchObject({ body: { assigned: 12, missing: { length: 6 } } });
      const races = await createJudgedContest(fixtures);
      const answers = await Promise.all(Array.from({ length: 5 }, () => races.transition('assign', { each: 2 })));
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409]);
    });

    test('in bulk, and only such of the contest', async () => {
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

    test('until it turns out where a juror belongs: then they are gone, scored or not', async () => {
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
      // Who begins to work for the applicant's organisation meanwhile, too.
      const { b } = app.ids.organisations;
      await app.opened.dataSource.query(`UPDATE solutions SET affiliationId = ${b} WHERE id = ${solutions[1]?.id}`);
      const hat = { userId: jurors[1]?.userId, organisationId: b, role: 'partnerStaff' };
      expect((await (await app.signInAs('lead')).post('/api/memberships', hat)).status).toBe(201);
      expect(await scoreOf(solutions[1]?.id ?? 0, jurors[1]?.id ?? 0)).toMatchObject({ state: 'conflict', reviewerId: null });
      expect(await scoreOf(solutions[2]?.id ?? 0, jurors[1]?.id ?? 0)).toMatchObject({ state: 'assigned' });
      expect(parseProblemCode(await manager.delete(`/api/jurors/${jurors[1]?.id}`))).toBe('inUse');
    });

    test('until a juror’s organisation turns out to be in the country of a solution', async () => {
      const {
        jurors,
        transition: step,
        scoreOf,
        solutions,
      } = await createJudgedContest(fixtures, { overrides: { juryApart: 'country' } });
      const lead = await app.signInAs('lead');
      const made = await lead.post('/api/organisations', {
        slug: uniqueName('o').toLowerCase(),
        name: uniqueName('O'),
        country: 'IT',
      });
      const { id, version } = parseRecord('organisations', made, 201);
      await system().insert('memberships', { userId: jurors[1]?.userId ?? 0, organisationId: id, role: 'partnerStaff' });
      await step('assign', { each: 2 });
      const given = await scoreOf(solutions[0]?.id ?? 0, jurors[1]?.id ?? 0);
      const { country } = await system().get('solutions', given.solutionId);
      expect((await lead.put(`/api/organisations/${id}`, { version, name: 'Renamed' })).status).toBe(200);
      expect(await scoreOf(given.solutionId, given.jurorId)).toMatchObject({ state: 'assigned' });
      expect(
        (await lead.put(`/api/organisations/${id}`, { version: version + 1, country, countrySince: '2019-01-01' })).status,
      ).toBe(200);
      expect(await scoreOf(given.solutionId, given.jurorId)).toMatchObject({ state: 'conflict', reviewerId: null });
      expect(await scoreOf(given.solutionId, jurors[0]?.id ?? 0)).toMatchObject({ state: 'assigned' });
    });

    test('with a seat that is taken away as long as nothing was scored and no conflict declared, which would be forgotten', async () => {
      const { solutions, jurors, transition: step, scoreOf } = await createJudgedContest(fixtures);
      await step('assign', { each: 2 });
      const manager = await app.signInAs('managerA');
      expect((await manager.delete(`/api/jurors/${jurors[1]?.id}`)).status).toBe(200);
      expect(await system().count('scores', { jurorId: jurors[1]?.id })).toBe(0);
      const given = await scoreOf(solutions[0]?.id ?? 0, jurors[0]?.id ?? 0);
      const declined = { version: given.version, conflict: 'My sister.' };
      expect((await (await app.signInAs('juror')).post(`/api/scores/${given.id}/decline`, declined)).status).toBe(200);
      expect(parseProblemCode(await manager.delete(`/api/jurors/${jurors[0]?.id}`))).toBe('inUse');
      expect(await scoreOf(given.solutionId, given.jurorId)).toMatchObject({ state: 'conflict', conflict: 'My sister.' });
      expect(await system().count('scores', { jurorId: jurors[0]?.id })).toBe(3);
    });
  });

  test('is reminded of what is left, once a day; the organiser sees how far everybody is', async () => {
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

    const mails = async () => {
      await app.pilotage.jobs.tick();
      return app.mails.filter(({ kind }) => kind === 'juryReminder');
    };
    const before = (await mails()).length;
    expect((await step('remind')).body).toEqual({ reminded: 1 });
    expect((await step('remind')).body).toEqual({ reminded: 0 });
    const sent = (await mails()).slice(before);
    expect(sent).toMatchObject([{ to: 'juror@house.example' }]);
    expect(sent[0]?.text).toContain('that you have not scored yet: 1.');
    app.clock.set('2019-03-16T09:00:00.000Z');
    await manager.signIn('managera@house.example', password);
    expect((await step('remind')).body).toEqual({ reminded: 1 });
    // Written when it is sent: what is done by then needs no reminder.
    await manager.post(`/api/contests/${contest.id}/end-judging`, {
      version: (await system().get('contests', contest.id)).version,
    });
    expect(await mails()).toHaveLength(before + 1);
    app.clock.set('2019-03-15T09:00:00.000Z');
  });

  test('is not needed for a contest to be judged: past its deadline the product closes it by itself', async () => {
    const { contest } = await createJudgedContest(fixtures);
    await app.opened.dataSource.query(`UPDATE contests SET state = 'open' WHERE id = ${contest.id}`);
    await app.pilotage.jobs.tick();
    expect(await system().get('contests', contest.id)).toMatchObject({ state: 'judging' });
  });
});
