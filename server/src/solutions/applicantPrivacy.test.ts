import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseProblemCode, parseRecord, parseRows } from '../testing/app/responseParsers.ts';
import { createApiFactories } from '../testing/factories/apiFactories.ts';
import { mediaTypes, createOpenXml } from '../discussion/testing/evidenceFiles.ts';
import { createSubmissionVisitors } from '../testing/fixtures/submissionVisitors.ts';
import { type TestApp, startTestApp, type Person } from '../testing/app/testApp.ts';
import { createJudgedContest, createJuryFixture } from '../testing/fixtures/judgedContestFixture.ts';
import { createJuryFactories, type JuryFixture } from '../testing/factories/juryFactories.ts';

const organiserOnlyFields = ['affiliationId', 'fileNames', 'exclusion', 'files', 'mayPublish'];

describe.each(engines)('the applicant of a solution, on %s', (engine) => {
  let app: TestApp;
  let fixtures: JuryFixture;
  beforeAll(async () => {
    app = await startTestApp(engine, '2019-08-20T10:00:00.000Z', { trustProxy: 1 });
    fixtures = createJuryFixture(app);
  });
  afterAll(() => app.close());

  const system = () => app.pilotage.stores.system();

  test('is not disclosed to jurors by file names; only organiser, lead partner and jury read the files', async () => {
    const { aReadyContest, openContest } = createApiFactories(app);
    const visitors = createSubmissionVisitors(app);
    const given = { closesAt: '2019-08-21T10:00:00.000Z', eraseOn: '2020-12-31' };
    const contest = await openContest((await aReadyContest(given)).contest);
    const core = '<cp:coreProperties><dc:creator>Ada Applicant</dc:creator></cp:coreProperties>';
    const withAuthor = createOpenXml('docx', [
      { name: 'docProps/core.xml', text: core },
      { name: 'word/styles.xml', text: '<kept/>' },
    ]);
    await visitors.submitAndConfirm(contest, {}, [
      { name: 'plan.docx', type: mediaTypes.docx, bytes: withAuthor },
      { name: 'CV_Ada_Applicant.pdf' },
    ]);
    const [sent] = await system().all('solutions', { where: { contestId: contest.id } });
    const { id, version, files } = await system().get('solutions', sent?.id ?? 0);
    const solution = await system().update('solutions', { id, version }, { published: true });
    const { jurorOf, aScore } = createJuryFactories(fixtures);
    const { id: jurorId, userId } = await jurorOf(contest, 'juror');
    await aScore({ solution, jurorId, userId, state: 'assigned' });
    const named = async (person: Person) => {
      const answer = await (await app.signInAs(person)).get(`/api/solutions/${id}/files/${files[1]?.key}`);
      return [answer.status, /filename="([^"]*)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1]];
    };
    expect(await named('juror')).toEqual([200, 'file 2.pdf']);
    const ofJuror = await app.signInAs('juror');
    for (const answer of [
      await ofJuror.get(`/api/solutions/${id}`),
      await ofJuror.list('solutions', { filter: { q: 'CV_Ada' } }),
    ])
      expect(answer.text).not.toContain('CV_Ada');
    expect((await ofJuror.get(`/api/solutions/${id}`)).body).toMatchObject({
      files: [{ name: 'file 1.docx' }, { name: 'file 2.pdf' }],
    });
    expect((await ofJuror.list('solutions', { filter: { fileNames: 'CV_Ada_Applicant.pdf' } })).status).toBe(400);
    const events = await system().all('auditEvents', { where: { resource: 'solutions', recordId: id } });
    expect(JSON.stringify(events)).not.toContain('CV_Ada');
    for (const person of ['staffA', 'managerA', 'lead'] as const)
      expect([person, await named(person)]).toEqual([person, [200, 'CV_Ada_Applicant.pdf']]);
    for (const person of ['staffB', 'managerB', 'evaluator', 'observer'] as const)
      expect([person, await named(person)]).toEqual([person, [404, undefined]]);
  });

  test('is known to the organiser and the lead partner only; others read the solution without identifying fields', async () => {
    const { aContestIn, aSolution } = createJuryFactories(fixtures);
    const { id } = await aSolution(await aContestIn('a', 'decided'), {
      published: true,
      affiliationId: app.ids.organisations.b,
    });
    const unread = async (person: Person) => {
      const { status, body } = await (await app.signInAs(person)).get(`/api/solutions/${id}`);
      return [status, organiserOnlyFields.filter((field) => !Object.hasOwn(Object(body), field))];
    };
    for (const person of ['staffA', 'managerA', 'lead'] as const)
      expect([person, await unread(person)]).toEqual([person, [200, []]]);
    for (const person of ['staffB', 'managerB', 'evaluator', 'observer'] as const) {
      expect([person, await unread(person)]).toEqual([person, [200, organiserOnlyFields]]);
      const asked = await (await app.signInAs(person)).list('solutions', { filter: { affiliationId: app.ids.organisations.b } });
      expect(asked.status).toBe(400);
    }
  });

  test('is not disclosed by the audit trail or the decision', async () => {
    const contest = await createJudgedContest(fixtures, { solutions: 2 });
    const [solution] = contest.solutions;
    const manager = await contest.manager();
    const reason = 'Ada Applicant is on our payroll.';
    expect((await manager.post(`/api/solutions/${solution?.id}/exclude`, { version: 1, reason })).status).toBe(200);
    expect((await contest.transition('end-judging')).status).toBe(200);
    expect((await contest.transition('decide', { awards: [] })).status).toBe(200);
    const [decision] = parseRows(await manager.list('decisions', { filter: { contestId: contest.contest.id } }));
    expect(decision?.record).toMatchObject({ excluded: [{ id: solution?.id, reference: solution?.reference }] });
    expect((await manager.get(`/api/decisions/${decision?.id}/verify`)).body).toMatchObject({
      hashMatches: true,
      resultMatches: true,
    });
    const events = await system().all('auditEvents', { where: { resource: 'solutions', recordId: solution?.id ?? 0 } });
    const marked = { exclusion: '[personal]' };
    expect(events.find(({ action }) => action === 'exclude')).toMatchObject({ before: { exclusion: null }, after: marked });
    expect(events.find(({ action }) => action === 'create')).toMatchObject({ after: { contentHash: '[personal]' } });
    expect(JSON.stringify([decision, await system().all('auditEvents', {})])).not.toContain('payroll');
  });

  test('and the requester of a cooperation do not learn each other’s contact before it is accepted', async () => {
    const { aContestIn, aSolution } = createJuryFactories(fixtures);
    for (const [owner, person] of [
      ['consortium', 'lead'],
      ['a', 'staffA'],
    ] as const) {
      const solution = await aSolution(await aContestIn(owner, 'decided'), { published: true });
      const message = { solutionId: solution.id, message: 'Together.' };
      const { id, version } = parseRecord(
        'cooperations',
        await (await app.signInAs('staffB')).post('/api/cooperations', message),
        201,
      );
      const reader = await app.signInAs(person);
      const { body } = await reader.get(`/api/cooperations/${id}`);
      expect(body).toMatchObject({ state: 'asked', message: 'Together.' });
      expect(['askedById', 'askerName', 'askerEmail'].filter((field) => Object.hasOwn(Object(body), field))).toEqual([]);
      expect((await reader.list('cooperations', { filter: { askedById: app.ids.users.staffB } })).status).toBe(400);
      await system().update('cooperations', { id, version }, { state: 'accepted' }, 'accept');
      const accepted = parseRecord('cooperations', await reader.get(`/api/cooperations/${id}`), 200);
      expect(accepted).toMatchObject({ askedById: app.ids.users.staffB, askerEmail: 'staffb@house.example' });
    }
  });

  test('cannot be excluded once the judging has ended and the scores are read', async () => {
    const contest = await createJudgedContest(fixtures, { solutions: 1 });
    expect((await contest.transition('end-judging')).status).toBe(200);
    const address = `/api/solutions/${contest.solutions[0]?.id}/exclude`;
    expect(parseProblemCode(await (await contest.manager()).post(address, { version: 1, reason: 'No.' }))).toBe('judgingEnded');
    expect(await system().get('solutions', contest.solutions[0]?.id ?? 0)).toMatchObject({ state: 'submitted', exclusion: null });
  });
});
