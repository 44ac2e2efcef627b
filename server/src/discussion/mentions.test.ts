import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseRecord, parseRows } from '../testing/app/responseParsers.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { everybody, type TestApp, startTestApp, type Person } from '../testing/app/testApp.ts';

/** The tests depend on their order: the figure is a draft first, then submitted. */
describe.each(engines)('notices of comments on %s', (engine) => {
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

  /** The kinds of the notices that an operation creates, by person. */
  async function collectNotices(operation: () => Promise<unknown>): Promise<Record<string, string[]>> {
    const before = new Set((await notices()).map(({ id }) => id));
    await operation();
    const newNotices = (await notices()).filter(({ id }) => !before.has(id));
    const kindsByPerson: Record<string, string[]> = {};
    for (const person of everybody) {
      const own = newNotices.filter(({ userId }) => userId === user(person)).map(({ kind }) => kind);
      if (own.length > 0) kindsByPerson[person] = own;
    }
    expect(Object.values(kindsByPerson).flat()).toHaveLength(newNotices.length);
    return kindsByPerson;
  }

  test('a mention of a colleague links to the cell, and nobody else is notified of a draft', async () => {
    const kinds = await collectNotices(() =>
      build.aComment({ by: 'staffA', ...cell(), mentions: [user('managerA'), user('staffA')], text: 'Canary words' }),
    );
    expect(kinds).toEqual({ managerA: ['mentioned'] });
    const list = await (await app.signInAs('managerA')).list('notifications', { filter: { kind: 'mentioned' } });
    expect(parseRows(list)).toMatchObject([{ periodId: ids.period, assignmentId: ids.assignment, about: 'measurements' }]);
    // A notice contains the ids of its subject, but no text of the comment.
    expect(list.text).not.toContain('Canary words');
    expect(parseRows(await (await app.signInAs('lead')).list('notifications', { filter: { kind: 'mentioned' } }))).toEqual([]);
  });

  test('a change of a comment notifies nobody twice', async () => {
    const comment = await build.aComment({ by: 'managerA', ...cell(), mentions: [user('staffA')] });
    const manager = await app.signInAs('managerA');
    const change = (version: number, mentions: number[]) =>
      manager.put(`/api/comments/${comment.id}`, { version, text: `Said ${version}`, mentions });
    expect(await collectNotices(() => change(comment.version, [user('staffA')]))).toEqual({});
    const { version } = parseRecord('comments', await manager.get(`/api/comments/${comment.id}`), 200);
    expect(await collectNotices(() => change(version, []))).toEqual({});
    expect(await collectNotices(() => change(version + 1, [user('staffA')]))).toEqual({});
  });

  test('a question from outside notifies the staff of the organisation, each once', async () => {
    const questionKinds = await collectNotices(() =>
      build.aComment({ by: 'evaluator', ...pilot(), audience: 'evaluation', mentions: [], text: 'What was there before?' }),
    );
    expect(questionKinds).toEqual({ staffA: ['asked'], managerA: ['asked'] });
    const mentionKinds = await collectNotices(() =>
      build.aComment({ by: 'lead', ...pilot(), mentions: [user('managerA'), user('lead')] }),
    );
    expect(mentionKinds).toEqual({ staffA: ['asked'], managerA: ['mentioned'] });
  });

  test('a refused mention notifies nobody', async () => {
    const refused = await collectNotices(async () => {
      for (const person of ['staffB', 'juror', 'observer'] as const) {
        const response = await (await app.signInAs('lead')).post('/api/comments', {
          ...pilot(),
          text: 'x',
          mentions: [user(person)],
        });
        expect([person, response.status]).toEqual([person, 422]);
      }
    });
    expect(refused).toEqual({});
  });

  test('an evaluator is notified of a submitted figure on the page of its report, but not after its return', async () => {
    const submitted = await build.submitReport(ids.period);
    const about = { ...cell(), audience: 'evaluation' as const };
    const kinds = await collectNotices(() => build.aComment({ by: 'lead', ...about, mentions: [user('evaluator')] }));
    expect(kinds).toEqual({ evaluator: ['mentioned'], staffA: ['asked'], managerA: ['asked'] });
    const [notice] = parseRows(await (await app.signInAs('evaluator')).list('notifications'));
    expect(notice).toMatchObject({ about: 'reports', aboutId: ids.report, organisationId: null, assignmentId: null });

    const comment = await build.aComment({ by: 'lead', ...about, mentions: [] });
    const lead = await app.signInAs('lead');
    const cells = [{ assignmentId: ids.assignment, comment: 'Look again' }];
    expect(
      (await lead.post(`/api/reports/${ids.report}/return`, { version: submitted.version, comment: 'Again', cells })).status,
    ).toBe(200);
    const changed = await collectNotices(async () => {
      const response = await lead.put(`/api/comments/${comment.id}`, { version: comment.version, mentions: [user('evaluator')] });
      expect(response.status).toBe(200);
    });
    expect(changed).toEqual({});
  });
});
