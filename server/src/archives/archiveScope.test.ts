import { engines } from '@pilotage/db/testing';
import { extractText, getDocumentProxy } from 'unpdf';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startTestApp, type Person, type TestApp } from '../testing/app/testApp.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { createJuryFactories } from '../testing/factories/juryFactories.ts';
import { createMeeting } from '../testing/factories/meetingFactories.ts';
import { createTask } from '../testing/factories/taskFactories.ts';
import { createRisk, createWorkPlanItem } from '../testing/factories/workPlanFactories.ts';
import { createPartnersFixture } from '../testing/fixtures/partnersFixture.ts';
import { createArchiveFixture } from '../testing/fixtures/archiveFixture.ts';

const eventsSchema = z.array(z.looseObject({ resource: z.string(), action: z.string(), after: z.unknown() }));

describe.each(engines)('what an archive holds, on %s', (engine) => {
  let app: TestApp;
  let factories: ApiFactories;
  let archives: ReturnType<typeof createArchiveFixture>;
  beforeEach(async () => {
    app = await startTestApp(engine);
    factories = createApiFactories(app);
    archives = createArchiveFixture(app);
  });
  afterEach(() => app.close());

  /** Everything that stands in an archive, documents as text, and the names of its files. */
  async function readEverything(person: Person): Promise<string> {
    const content = await archives.contentOf((await archives.make(person)).id);
    const texts: string[] = [];
    for (const { path } of await content.list()) {
      texts.push(path);
      if (!path.startsWith('documents/')) texts.push(await content.read(path));
      else {
        const pdf = await getDocumentProxy(new Uint8Array(await readFile(content.pathOf(path))));
        texts.push((await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' '));
      }
    }
    return texts.join('\n');
  }

  /** Which of the texts each reader finds in the own archive. */
  async function findTexts(texts: readonly string[], people: readonly Person[]): Promise<Partial<Record<Person, string[]>>> {
    const found: Partial<Record<Person, string[]>> = {};
    for (const person of people) {
      const everything = await readEverything(person);
      found[person] = texts.filter((text) => everything.includes(text));
    }
    return found;
  }

  test('internal rows of an organisation are in its own archive alone', async () => {
    const meeting = await createMeeting(app);
    const pilot = await factories.aPilot({ by: 'managerB' });
    const hidden = await factories.anActivity({ by: 'staffB', title: 'Secret activity', visibility: 'internal' });
    await createTask(app, { by: 'staffB', title: 'Secret task', meetingId: meeting.id });
    await createRisk(app, { by: 'staffB', title: 'Secret risk', visibility: 'internal' });
    await createTask(app, { by: 'staffB', title: 'Shared task', meetingId: meeting.id, visibility: 'consortium' });
    const shown = await factories.anActivity({ by: 'staffB', title: 'Shared activity', visibility: 'consortium' });
    for (const [{ id: subjectId }, name] of [
      [hidden, 'programme-hidden.pdf'],
      [shown, 'programme-shown.pdf'],
    ] as const)
      await factories.anAttachment({ by: 'staffB', subject: 'activities', subjectId, name });
    await factories.anAttachment({
      by: 'staffB',
      subject: 'meetings',
      subjectId: meeting.id,
      name: 'signatures-b.pdf',
      personal: true,
    });
    await factories.anAttachment({ by: 'staffB', subject: 'meetings', subjectId: meeting.id, name: 'slides-b.pdf' });
    await factories.aComment({
      by: 'staffB',
      subject: 'pilots',
      subjectId: pilot.id,
      audience: 'organisation',
      text: 'Secret comment',
    });
    const news = { language: 'en', title: 'Secret news', text: 'Not yet.', audience: 'members' };
    expect((await (await app.signInAs('staffB')).post('/api/newsItems', news)).status).toBe(201);
    await factories.aContest({ by: 'managerB', name: 'Secret contest' });
    const secrets = [
      'Secret activity',
      'Secret task',
      'Secret risk',
      'signatures-b.pdf',
      'programme-hidden.pdf',
      'Secret comment',
      'Secret news',
      'Secret contest',
    ];
    const shared = ['Shared task', 'Shared activity', 'slides-b.pdf', 'programme-shown.pdf'];
    expect(await findTexts([...secrets, ...shared], ['managerB', 'managerA', 'lead'])).toEqual({
      managerB: [...secrets, ...shared],
      managerA: shared,
      lead: shared,
    });
  });

  test('what happened to an item of the work plan is in the archives of who is responsible and of the lead partner, with its content', async () => {
    const item = await createWorkPlanItem(app, { responsibleOrganisationId: app.ids.organisations.b });
    const staff = await app.signInAs('staffB');
    const note = { version: item.version, progressNote: 'First half done.' };
    expect((await staff.put(`/api/workPlanItems/${item.id}`, note)).status).toBe(200);
    await factories.aPilot({ by: 'managerB' });
    const changed = JSON.stringify({ progressNote: 'First half done.' });
    for (const [person, expected] of [
      ['lead', [changed]],
      ['managerB', [changed]],
      ['managerA', []],
    ] as const) {
      const content = await archives.contentOf((await archives.make(person)).id);
      const events = eventsSchema.parse(JSON.parse(await content.read('data/auditEvents.json')));
      const updates = events.filter(({ resource, action }) => resource === 'workPlanItems' && action === 'update');
      expect([person, updates.map(({ after }) => JSON.stringify(after))]).toEqual([person, expected]);
      // What is internal to the organisation stays out of the archive of the lead partner, as before.
      const hasPilotEvents = events.some(({ resource }) => resource === 'pilots');
      expect([person, hasPilotEvents]).toEqual([person, person === 'managerB']);
    }
  });

  test('the words of a return in the work plan are for who is responsible and for the lead partner', async () => {
    const title = 'Shared manual';
    const item = await createWorkPlanItem(app, { title, responsibleOrganisationId: app.ids.organisations.b });
    const words = 'Name the schools';
    const path = `/api/workPlanItems/${item.id}`;
    expect((await (await app.signInAs('staffB')).post(`${path}/submit`, { version: 1 })).status).toBe(200);
    expect((await (await app.signInAs('lead')).post(`${path}/return`, { version: 2, comment: words })).status).toBe(200);
    expect(await findTexts([words, title], ['managerB', 'managerA', 'lead'])).toEqual({
      managerB: [words, title],
      managerA: [title],
      lead: [words, title],
    });
  });

  test('drafts of figures are in the own archive alone; what was submitted is in that of the lead partner', async () => {
    const fixtures = await createPartnersFixture(app);
    await fixtures.aCell('b', 'draft', 'canary-draft');
    await fixtures.aCell('b', 'returned', 'canary-returned');
    await fixtures.aCell('b', 'submitted', 'canary-submitted');
    const texts = ['canary-draft', 'canary-returned', 'canary-submitted'];
    expect(await findTexts(texts, ['managerB', 'managerA', 'lead'])).toEqual({
      managerB: texts,
      managerA: [],
      lead: ['canary-submitted'],
    });
  });

  test('what applicants and jurors wrote stays out until it may be known, and who they are always', async () => {
    const fixtures = await createPartnersFixture(app);
    const jury = createJuryFactories(fixtures);
    for (const [owner, mark] of [
      ['a', 'A'],
      ['consortium', 'C'],
    ] as const) {
      const judging = await jury.aContestIn(owner, 'judging');
      const decided = await jury.aContestIn(owner, 'decided', { judgedAt: '2019-03-01T09:00:00.000Z' });
      const open = await jury.aSolution(judging, { title: `Unpublished ${mark}`, summary: `Unpublished ${mark}` });
      const published = await jury.aSolution(decided, { title: `Published ${mark}`, published: true, state: 'submitted' });
      await jury.anApplicant(open, {
        name: `Applicant ${mark}`,
        email: `applicant-${mark}@applicants.example`,
        phone: `+43 1 ${mark}`,
      });
      const { id: jurorId, userId } = await jury.jurorOf(judging, 'juror');
      await jury.aScore({ solution: open, jurorId, userId, state: 'scored', words: `Early score ${mark}` });
      const { id: judgeId, userId: judge } = await jury.jurorOf(decided, 'juror');
      await jury.aScore({
        solution: published,
        jurorId: judgeId,
        userId: judge,
        state: 'counted',
        words: `Counted score ${mark}`,
      });
      const other = await jury.jurorOf(decided, 'another');
      const second = await jury.aSolution(decided, { published: false });
      await jury.aScore({
        solution: second,
        jurorId: other.id,
        userId: other.userId,
        state: 'conflict',
        words: `Cousin ${mark}`,
      });
    }
    const texts = ['A', 'C'].flatMap((mark) => [
      `Unpublished ${mark}`,
      `Published ${mark}`,
      `Applicant ${mark}`,
      `applicant-${mark}@applicants.example`,
      `+43 1 ${mark}`,
      `Early score ${mark}`,
      `Counted score ${mark}`,
      `Cousin ${mark}`,
    ]);
    expect(await findTexts(texts, ['managerA', 'lead'])).toEqual({
      managerA: ['Published A', 'Counted score A', 'Published C'],
      lead: ['Published A', 'Counted score A', 'Published C', 'Counted score C'],
    });
  });

  test('no secret is in it: no password, session, storage key or link', async () => {
    const pilot = await factories.aPilot();
    await factories.anAttachment({ subject: 'pilots', subjectId: pilot.id });
    const secrets: string[] = [];
    for (const [column, table] of [
      ['password', 'authAccounts'],
      ['tokenHash', 'authSessions'],
      ['storedAs', 'attachments'],
    ] as const) {
      const rows: { secret: string }[] = await app.opened.dataSource.query(`SELECT ${column} AS secret FROM ${table}`);
      secrets.push(...rows.map(({ secret }) => secret));
    }
    expect(secrets.length).toBeGreaterThan(3);
    expect(await findTexts(secrets, ['managerA', 'lead'])).toEqual({ managerA: [], lead: [] });
  });
});
