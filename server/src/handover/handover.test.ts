import { engines } from '@pilotage/db/testing';
import { type HandoverPack, handoverPackSchema } from '@pilotage/shared';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { createMeeting } from '../testing/factories/meetingFactories.ts';
import { createTask } from '../testing/factories/taskFactories.ts';
import { createDeliverable, createRisk } from '../testing/factories/workPlanFactories.ts';

describe.each(engines)('the handover pack on %s', (engine) => {
  let app: TestApp;
  let factories: ApiFactories;
  beforeEach(async () => {
    app = await startTestApp(engine);
    factories = createApiFactories(app);
  });
  afterEach(() => app.close());

  const ask = async (person: Person, query = '') => (await app.signInAs(person)).get(`/api/handover${query}`);
  async function read(person: Person, query = ''): Promise<HandoverPack> {
    const response = await ask(person, query);
    expect([person, response.status]).toEqual([person, 200]);
    return handoverPackSchema.parse(response.body);
  }
  const ofOrganisation = (key: 'a' | 'b') => `?organisation=${app.ids.organisations[key]}`;
  const titlesOf = ({ points }: HandoverPack, kind?: string) =>
    points.filter((point) => kind === undefined || point.kind === kind).map(({ title }) => title);

  /** Two figures that an open period wants of A, one of them entered. */
  async function openPeriodWithFigures() {
    const indicator = await factories.anIndicator();
    const other = await factories.anIndicator();
    const assignment = await factories.anAssignment({ indicatorId: indicator.id });
    await factories.anAssignment({ indicatorId: other.id });
    await factories.anAssignment({ indicatorId: indicator.id, organisationId: app.ids.organisations.b });
    const period = await factories.anOpenPeriod({ number: 4 });
    return { assignment, period };
  }

  test('names what is open of the own organisation: late first, with days', async () => {
    const { assignment, period } = await openPeriodWithFigures();
    expect((await read('staffA')).points).toEqual([
      expect.objectContaining({ kind: 'missingFigures', title: 'P4', count: 2, dueOn: period.dueOn, resource: 'reports' }),
    ]);
    await factories.aMeasurement({ assignmentId: assignment.id, periodId: period.id, value: 3 });
    const pilot = await factories.aPilot();
    await factories.aMilestone({ pilotId: pilot.id, title: 'Late milestone', dueOn: '2019-03-01' });
    await factories.aMilestone({ pilotId: pilot.id, title: 'Later milestone', dueOn: '2019-09-01' });
    await createTask(app, { title: 'Late task', dueOn: '2019-03-14' });
    await createTask(app, { title: 'Task without day' });
    await createDeliverable(app, { title: 'Handbook', dueOn: '2019-03-10' });
    await createRisk(app, { by: 'staffA', title: 'Somebody leaves' });
    await factories.aComment({ by: 'lead', subject: 'pilots', subjectId: pilot.id, text: 'Why so late?' });
    await factories.aContest({ name: 'A contest' });
    const { points } = await read('staffA');
    expect(points.map(({ kind, title, isLate, count }) => [kind, title, isLate, count])).toEqual([
      ['workPlanItem', 'D 1.1.1 Handbook', true, null],
      ['milestone', 'Late milestone', true, null],
      ['task', 'Late task', true, null],
      ['missingFigures', 'P4', false, 1],
      ['comment', 'Why so late?', false, null],
      ['task', 'Task without day', false, null],
      ['contest', 'A contest', false, null],
      ['risk', 'Somebody leaves', false, null],
    ]);
    await factories.aComment({ by: 'staffA', subject: 'pilots', subjectId: pilot.id, text: 'We were ill.' });
    expect(titlesOf(await read('managerA'), 'comment')).toEqual([]);
    expect(titlesOf(await read('lead'), 'comment')).toEqual(['We were ill.']);
  });

  test('names the remarks of a return that nobody has answered', async () => {
    const { assignment, period } = await openPeriodWithFigures();
    const figure = await factories.aMeasurement({ assignmentId: assignment.id, periodId: period.id, value: 3 });
    const submitted = await factories.submitReport(period.id);
    expect((await read('staffA')).points).toEqual([expect.objectContaining({ kind: 'reportToReview', isLate: false })]);
    const remarks = { comment: 'Please look.', cells: [{ assignmentId: assignment.id, comment: 'Too few?' }] };
    const returned = await (await app.signInAs('lead')).post(`/api/reports/${submitted.id}/return`, {
      version: submitted.version,
      ...remarks,
    });
    expect(returned.status).toBe(200);
    expect(titlesOf(await read('staffA'), 'returnedFigure')).toEqual(['P4: Too few?']);
    const { version } = await app.pilotage.stores.system().get('measurements', figure.id);
    expect((await (await app.signInAs('staffA')).put(`/api/measurements/${figure.id}`, { version, value: 5 })).status).toBe(200);
    expect(titlesOf(await read('staffA'), 'returnedFigure')).toEqual([]);
    expect((await read('lead', ofOrganisation('a'))).points.map(({ kind, title }) => [kind, title])).toEqual([
      ['openReport', 'P4'],
    ]);
  });

  test('lists all days that wait in their order', async () => {
    await openPeriodWithFigures();
    const pilot = await factories.aPilot();
    await factories.aMilestone({ pilotId: pilot.id, title: 'Milestone', dueOn: '2019-04-01' });
    await createTask(app, { title: 'Task', dueOn: '2019-03-01' });
    await createDeliverable(app, { title: 'Handbook', dueOn: '2019-05-01' });
    await createMeeting(app, { title: 'Meeting', startsOn: '2019-06-01', endsOn: '2019-06-02' });
    await factories.aContest({ name: 'Contest', eraseOn: '2199-12-31' });
    const days = (await read('staffA')).deadlines.map(({ kind, title, day, isLate }) => [day, kind, title, isLate]);
    expect(days).toEqual([
      ['2019-03-01', 'task', 'Task', true],
      ['2019-04-01', 'milestone', 'Milestone', false],
      ['2019-05-01', 'workPlanItem', 'D 1.1.1 Handbook', false],
      ['2019-06-01', 'meeting', 'Meeting', false],
      ['2019-08-31', 'period', 'P4', false],
      ['2199-12-31', 'erasure', 'Contest', false],
    ]);
  });

  test('does not name the due day of a report that was handed in', async () => {
    const { assignment, period } = await openPeriodWithFigures();
    const days = async (person: Person) => (await read(person)).deadlines.map(({ kind, isLate }) => [kind, isLate]);
    await factories.aMeasurement({ assignmentId: assignment.id, periodId: period.id, value: 3 });
    expect(await days('staffA')).toEqual([['period', false]]);
    await factories.submitReport(period.id);
    expect(await days('staffA')).toEqual([]);
    expect(await days('staffB')).toEqual([['period', false]]);
    app.clock.set('2019-09-02T10:00:00.000Z');
    expect(await days('managerB')).toEqual([['period', true]]);
  });

  test('names the people of the own organisation, and to the lead partner those of all', async () => {
    const people = (pack: HandoverPack) => pack.people.map(({ name }) => name);
    expect(people(await read('staffA'))).toEqual(['Canary managerA', 'Canary staffA']);
    expect(people(await read('lead', ofOrganisation('b')))).toEqual(['Canary managerB', 'Canary staffB']);
    expect(people(await read('lead'))).toHaveLength(10);
    await app.opened.dataSource.query(`UPDATE users SET disabled = 1 WHERE id = ${app.ids.users.staffA}`);
    expect(people(await read('managerA'))).toEqual(['Canary managerA']);
  });

  test('says nothing of what another organisation keeps to itself', async () => {
    await openPeriodWithFigures();
    const pilot = await factories.aPilot({ by: 'managerB', title: 'Pilot of B' });
    await createTask(app, { by: 'staffB', title: 'Secret task', dueOn: '2019-03-20' });
    await createRisk(app, { by: 'staffB', title: 'Secret risk', visibility: 'internal' });
    await factories.aMilestone({ by: 'staffB', pilotId: pilot.id, title: 'Secret milestone', dueOn: '2019-03-20' });
    await factories.aContest({ by: 'managerB', name: 'Secret contest' });
    await factories.aComment({
      by: 'staffB',
      subject: 'pilots',
      subjectId: pilot.id,
      audience: 'organisation',
      text: 'Secret comment',
    });
    const text = (await ask('staffA')).text;
    for (const secret of ['Secret', 'Pilot of B', 'Canary staffB']) expect(text).not.toContain(secret);
    const { places } = await read('staffA');
    expect(Object.fromEntries(places.map(({ place, count }) => [place, count]))).toMatchObject({
      tasks: 0,
      risks: 0,
      pilots: 0,
      contests: 0,
    });
    expect((await ask('lead', ofOrganisation('b'))).text).not.toContain('Secret comment');
    expect(titlesOf(await read('staffB'), 'task')).toEqual(['Secret task']);
  });

  test('is the own one for members, any for the lead partner, and none for others', async () => {
    const statuses: Record<string, number[]> = {};
    for (const person of ['staffA', 'managerA', 'lead', 'evaluator', 'observer', 'juror'] as const) {
      const seen: number[] = [];
      for (const query of ['', ofOrganisation('a'), ofOrganisation('b'), '?organisation=999999', '?organisation=x'])
        seen.push((await ask(person, query)).status);
      statuses[person] = seen;
    }
    const member = [200, 200, 403, 404, 400];
    const nobody = [403, 403, 403, 403, 403];
    expect(statuses).toEqual({
      staffA: member,
      managerA: member,
      lead: [200, 200, 200, 404, 400],
      evaluator: nobody,
      observer: nobody,
      juror: nobody,
    });
  });

  test('is a PDF and a text document with the same content', async () => {
    await openPeriodWithFigures();
    await createTask(app, { title: 'Call Ľubľana', dueOn: '2019-03-01' });
    const { cookie } = await app.signInAs('staffA');
    const download = async (query = '') => fetch(`${app.origin}/api/handover/document${query}`, { headers: { cookie } });
    const pdf = await getDocumentProxy(new Uint8Array(await (await download()).arrayBuffer()));
    const pdfText = (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' ');
    const docx = unzipSync(new Uint8Array(await (await download('?format=docx')).arrayBuffer()));
    const docxText = strFromU8(docx['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');
    for (const text of [
      'Handover pack: Organisation A',
      'Task: Call Ľubľana, late since 1 March 2019',
      'Canary managerA',
      'Enter figures that are missing: 2: P4',
    ])
      expect([text, pdfText.includes(text), docxText.includes(text)]).toEqual([text, true, true]);
    expect((await download('?format=odt')).status).toBe(400);
  });
});
