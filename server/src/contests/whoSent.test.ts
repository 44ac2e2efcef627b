import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeIn, recordIn, rowsIn } from '../testing/answered.ts';
import { openBuilders } from '../testing/builders.ts';
import { mime, openXml } from '../discussion/testing/evidenceFiles.ts';
import { openVisitors } from '../testing/entryForms.ts';
import { type House, openHouse, type Person } from '../testing/house.ts';
import { judgedContest, juryScene } from '../testing/judgedContest.ts';
import { juryBuilders, type JuryScene } from '../testing/juryBuilders.ts';

const organisersAlone = ['affiliationId', 'fileNames', 'exclusion', 'files', 'mayPublish'];

describe.each(engines)('who sent a solution, on %s', (engine) => {
  let house: House;
  let scene: JuryScene;
  beforeAll(async () => {
    house = await openHouse(engine, '2019-08-20T10:00:00.000Z', { trustProxy: 1 });
    scene = juryScene(house);
  });
  afterAll(() => house.close());

  const system = () => house.pilotage.stores.system();

  test('is told to no juror by a file’s name, and its files go to nobody beside the organiser, the lead partner and the jury', async () => {
    const { aReadyContest, openContest } = openBuilders(house);
    const visitors = openVisitors(house);
    const given = { closesAt: '2019-08-21T10:00:00.000Z', eraseOn: '2020-12-31' };
    const contest = await openContest((await aReadyContest(given)).contest);
    const core = '<cp:coreProperties><dc:creator>Ada Applicant</dc:creator></cp:coreProperties>';
    const withAuthor = openXml('docx', [
      { name: 'docProps/core.xml', text: core },
      { name: 'word/styles.xml', text: '<kept/>' },
    ]);
    await visitors.entered(contest, {}, [
      { name: 'plan.docx', type: mime.docx, bytes: withAuthor },
      { name: 'CV_Ada_Applicant.pdf' },
    ]);
    const [sent] = await system().all('solutions', { where: { contestId: contest.id } });
    const { id, version, files } = await system().get('solutions', sent?.id ?? 0);
    const solution = await system().update('solutions', { id, version }, { published: true });
    const { jurorOf, aScore } = juryBuilders(scene);
    const { id: jurorId, userId } = await jurorOf(contest, 'juror');
    await aScore({ solution, jurorId, userId, state: 'assigned' });
    const named = async (person: Person) => {
      const answer = await (await house.as(person)).get(`/api/solutions/${id}/files/${files[1]?.key}`);
      return [answer.status, /filename="([^"]*)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1]];
    };
    expect(await named('juror')).toEqual([200, 'file 2.pdf']);
    const ofJuror = await house.as('juror');
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

  test('is for its organiser and the lead partner: others read a solution without what could tell', async () => {
    const { aContestIn, aSolution } = juryBuilders(scene);
    const { id } = await aSolution(await aContestIn('a', 'decided'), {
      published: true,
      affiliationId: house.ids.organisations.b,
    });
    const unread = async (person: Person) => {
      const { status, body } = await (await house.as(person)).get(`/api/solutions/${id}`);
      return [status, organisersAlone.filter((field) => !Object.hasOwn(Object(body), field))];
    };
    for (const person of ['staffA', 'managerA', 'lead'] as const)
      expect([person, await unread(person)]).toEqual([person, [200, []]]);
    for (const person of ['staffB', 'managerB', 'evaluator', 'observer'] as const) {
      expect([person, await unread(person)]).toEqual([person, [200, organisersAlone]]);
      const asked = await (await house.as(person)).list('solutions', { filter: { affiliationId: house.ids.organisations.b } });
      expect(asked.status).toBe(400);
    }
  });

  test('is not known from the trail, nor from the decision, whatever the organiser wrote of it', async () => {
    const contest = await judgedContest(scene, { solutions: 2 });
    const [solution] = contest.solutions;
    const manager = await contest.manager();
    const reason = 'Ada Applicant is on our payroll.';
    expect((await manager.post(`/api/solutions/${solution?.id}/exclude`, { version: 1, reason })).status).toBe(200);
    expect((await contest.step('end-judging')).status).toBe(200);
    expect((await contest.step('decide', { awards: [] })).status).toBe(200);
    const [decision] = rowsIn(await manager.list('decisions', { filter: { contestId: contest.contest.id } }));
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

  test('or asks about one stays with whoever asks until it is accepted', async () => {
    const { aContestIn, aSolution } = juryBuilders(scene);
    for (const [owner, person] of [
      ['consortium', 'lead'],
      ['a', 'staffA'],
    ] as const) {
      const solution = await aSolution(await aContestIn(owner, 'decided'), { published: true });
      const message = { solutionId: solution.id, message: 'Together.' };
      const { id, version } = recordIn('cooperations', await (await house.as('staffB')).post('/api/cooperations', message), 201);
      const reader = await house.as(person);
      const { body } = await reader.get(`/api/cooperations/${id}`);
      expect(body).toMatchObject({ state: 'asked', message: 'Together.' });
      expect(['askedById', 'askerName', 'askerEmail'].filter((field) => Object.hasOwn(Object(body), field))).toEqual([]);
      expect((await reader.list('cooperations', { filter: { askedById: house.ids.users.staffB } })).status).toBe(400);
      await system().update('cooperations', { id, version }, { state: 'accepted' }, 'accept');
      const accepted = recordIn('cooperations', await reader.get(`/api/cooperations/${id}`), 200);
      expect(accepted).toMatchObject({ askedById: house.ids.users.staffB, askerEmail: 'staffb@house.example' });
    }
  });

  test('and every other: nothing is excluded once the judging has ended and the marks are read', async () => {
    const contest = await judgedContest(scene, { solutions: 1 });
    expect((await contest.step('end-judging')).status).toBe(200);
    const address = `/api/solutions/${contest.solutions[0]?.id}/exclude`;
    expect(codeIn(await (await contest.manager()).post(address, { version: 1, reason: 'No.' }))).toBe('judgingEnded');
    expect(await system().get('solutions', contest.solutions[0]?.id ?? 0)).toMatchObject({ state: 'submitted', exclusion: null });
  });
});
