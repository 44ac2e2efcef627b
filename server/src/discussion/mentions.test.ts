import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseRecord, parseRows } from '../testing/app/responseParsers.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { everybody, type TestApp, startTestApp, type Person } from '../testing/app/testApp.ts';

/** Each test goes on where the last one ended: the figure is a draft, then handed in. */
describe.each(engines)('who is told of a comment, on %s', (engine) => {
  let app: TestApp;
  let build: ApiFactories;
  let ids: { period: number; assignment: number; cell: number; report: number; pilot: number };

  beforeAll(async () => {
    app = await startTestApp(engine);
    build = createApiFactories(app);
    const period = await build.anOpenPeriod();
    const indicator = await build.anIndicator();
    const assignment = await build.anAssignment({ indicatorId: indicator.id });
    const cell = await build.aMeasurement({ assignmentId: assignment.id, periodId: period.id, value: 3 });
    const pilot = await build.aPilot({ partnerIds: [app.ids.organisations.b] });
    const report = await build.theReport(period.id);
    ids = { period: period.id, assignment: assignment.id, cell: cell.id, report: report.id, pilot: pilot.id };
  });
  afterAll(() => app.close());

  const user = (person: Person) => app.ids.users[person];
  const cell = () => ({ subject: 'measurements' as const, subjectId: ids.cell });
  const pilot = () => ({ subject: 'pilots' as const, subjectId: ids.pilot });
  const notices = async () =>
    (await app.pilotage.stores.system().all('notifications')).filter(({ kind }) => kind === 'mentioned' || kind === 'asked');

  /** What each person was told by the work, in one word each. */
  async function toldBy(work: () => Promise<unknown>): Promise<Record<string, string[]>> {
    const before = new Set((await notices()).map(({ id }) => id));
    await work();
    const fresh = (await notices()).filter(({ id }) => !before.has(id));
    const told: Record<string, string[]> = {};
    for (const person of everybody) {
      const own = fresh.filter(({ userId }) => userId === user(person)).map(({ kind }) => kind);
      if (own.length > 0) told[person] = own;
    }
    expect(Object.values(told).flat()).toHaveLength(fresh.length);
    return told;
  }

  test('a mention of a colleague leads into the very cell, and tells nobody else of the draft', async () => {
    const told = await toldBy(() =>
      build.aComment({ by: 'staffA', ...cell(), mentions: [user('managerA'), user('staffA')], text: 'Canary words' }),
    );
    expect(told).toEqual({ managerA: ['mentioned'] });
    const list = await (await app.signInAs('managerA')).list('notifications', { filter: { kind: 'mentioned' } });
    expect(parseRows(list)).toMatchObject([{ periodId: ids.period, assignmentId: ids.assignment, about: 'measurements' }]);
    // A notice names what it is about and repeats nothing of it.
    expect(list.text).not.toContain('Canary words');
    expect(parseRows(await (await app.signInAs('lead')).list('notifications', { filter: { kind: 'mentioned' } }))).toEqual([]);
  });

  test('changing the words tells whom they add, and nobody twice', async () => {
    const comment = await build.aComment({ by: 'managerA', ...cell(), mentions: [user('staffA')] });
    const manager = await app.signInAs('managerA');
    const change = (version: number, mentions: number[]) =>
      manager.put(`/api/comments/${comment.id}`, { version, text: `Said ${version}`, mentions });
    expect(await toldBy(() => change(comment.version, [user('staffA')]))).toEqual({});
    const { version } = parseRecord('comments', await manager.get(`/api/comments/${comment.id}`), 200);
    expect(await toldBy(() => change(version, []))).toEqual({});
    expect(await toldBy(() => change(version + 1, [user('staffA')]))).toEqual({});
  });

  test('a question from outside tells the organisation, whose people are mentioned by it once', async () => {
    const asked = await toldBy(() =>
      build.aComment({ by: 'evaluator', ...pilot(), audience: 'evaluation', mentions: [], text: 'What was there before?' }),
    );
    expect(asked).toEqual({ staffA: ['asked'], managerA: ['asked'] });
    const both = await toldBy(() => build.aComment({ by: 'lead', ...pilot(), mentions: [user('managerA'), user('lead')] }));
    expect(both).toEqual({ staffA: ['asked'], managerA: ['mentioned'] });
  });

  test('who is refused as a reader is told nothing', async () => {
    const refused = await toldBy(async () => {
      for (const person of ['staffB', 'juror', 'observer'] as const) {
        const answer = await (await app.signInAs('lead')).post('/api/comments', {
          ...pilot(),
          text: 'x',
          mentions: [user(person)],
        });
        expect([person, answer.status]).toEqual([person, 422]);
      }
    });
    expect(refused).toEqual({});
  });

  test('somebody of the consortium is told of what is handed in, on the page of the report, and not of what came back', async () => {
    const submitted = await build.submitReport(ids.period);
    const about = { ...cell(), audience: 'evaluation' as const };
    const told = await toldBy(() => build.aComment({ by: 'lead', ...about, mentions: [user('evaluator')] }));
    expect(told).toEqual({ evaluator: ['mentioned'], staffA: ['asked'], managerA: ['asked'] });
    const [notice] = parseRows(await (await app.signInAs('evaluator')).list('notifications'));
    expect(notice).toMatchObject({ about: 'reports', aboutId: ids.report, organisationId: null, assignmentId: null });

    const open = await build.aComment({ by: 'lead', ...about, mentions: [] });
    const lead = await app.signInAs('lead');
    const cells = [{ assignmentId: ids.assignment, comment: 'Look again' }];
    expect(
      (await lead.post(`/api/reports/${ids.report}/return`, { version: submitted.version, comment: 'Again', cells })).status,
    ).toBe(200);
    const changed = await toldBy(async () => {
      const answer = await lead.put(`/api/comments/${open.id}`, { version: open.version, mentions: [user('evaluator')] });
      expect(answer.status).toBe(200);
    });
    expect(changed).toEqual({});
  });
});
