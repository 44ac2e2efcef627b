import { engines } from '@pilotage/db/testing';
import type { Report, ResourceName } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseIds, parseRecord } from '../testing/app/responseParsers.ts';
import { everybody, type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';

const ownPeople: readonly Person[] = ['staffA', 'managerA'];

/** Whoever finds a comment or a file by its words may read it, and nobody else learns that it exists. */
describe.each(engines)('the search in comments and files on %s', (engine) => {
  let app: TestApp;
  let build: ApiFactories;
  let ids: { period: number; assignment: number; cell: number; pilot: number };
  let words = 0;

  beforeAll(async () => {
    app = await startTestApp(engine);
    build = createApiFactories(app);
    const period = await build.anOpenPeriod();
    const indicator = await build.anIndicator();
    const assignment = await build.anAssignment({ indicatorId: indicator.id, target: 10 });
    const cell = await build.aMeasurement({ assignmentId: assignment.id, periodId: period.id, value: 3 });
    const pilot = await build.aPilot({ partnerIds: [app.ids.organisations.b] });
    ids = { period: period.id, assignment: assignment.id, cell: cell.id, pilot: pilot.id };
  });
  afterAll(() => app.close());

  /** A word that stands in one text alone. */
  const newWord = () => {
    words += 1;
    return `żółw${'xyz'.charAt(words % 3)}${words}q`;
  };

  /** Who finds the record by the word; each of them may read it, and each who may read it finds it. */
  async function findersOf(resource: ResourceName, id: number, word: string): Promise<Person[]> {
    const finders: Person[] = [];
    for (const person of everybody) {
      const client = await app.signInAs(person);
      const found = await client.list(resource, { filter: { q: word.replace('żółw', 'ZOŁW') } });
      const isReadable = (await client.get(`/api/${resource}/${id}`)).status === 200;
      expect([person, found.status === 200 ? parseIds(found) : []]).toEqual([person, isReadable ? [id] : []]);
      if (isReadable) finders.push(person);
    }
    return finders;
  }

  async function comment(fields: Parameters<ApiFactories['aComment']>[0]): Promise<Person[]> {
    const word = newWord();
    const { id } = await build.aComment({ ...fields, text: `Were they all at the ${word}, or only some?` });
    return findersOf('comments', id, word);
  }

  test('a comment on a pilot is found by its audience alone', async () => {
    const subject = { subject: 'pilots' as const, subjectId: ids.pilot };
    expect(await comment({ ...subject, audience: 'organisation' })).toEqual(ownPeople);
    expect(await comment({ ...subject, audience: 'review' })).toEqual([...ownPeople, 'lead']);
    expect(await comment({ ...subject, audience: 'evaluation' })).toEqual([...ownPeople, 'lead', 'evaluator']);
  });

  test('a file of a pilot is found by all who read the pilot; one with personal data by the organisation and the lead partner', async () => {
    const upload = async (personal: boolean) => {
      const word = newWord();
      const { id } = await build.anAttachment({ subject: 'pilots', subjectId: ids.pilot, personal, name: `${word}.pdf` });
      return findersOf('attachments', id, word);
    };
    expect(await upload(true)).toEqual([...ownPeople, 'lead']);
    const readers = await upload(false);
    expect(readers).toEqual(expect.arrayContaining([...ownPeople, 'staffB', 'managerB', 'lead', 'evaluator', 'observer']));
    expect(readers).not.toContain('juror');
  });

  test('what is said about a figure is found by others once it is submitted, and no more when it is returned', async () => {
    const subject = { subject: 'measurements' as const, subjectId: ids.cell };
    const word = newWord();
    const { id } = await build.aComment({ ...subject, text: word });
    expect(await findersOf('comments', id, word)).toEqual(ownPeople);
    const report: Report = await build.submitReport(ids.period);
    expect(await findersOf('comments', id, word)).toEqual([...ownPeople, 'lead']);
    const lead = await app.signInAs('lead');
    const body = {
      version: report.version,
      comment: 'Please look again',
      cells: [{ assignmentId: ids.assignment, comment: 'All?' }],
    };
    expect((await lead.post(`/api/reports/${report.id}/return`, body)).status).toBe(200);
    expect(await findersOf('comments', id, word)).toEqual(ownPeople);
  });

  test('a text is found by what it says now', async () => {
    const [before, after] = [newWord(), newWord()];
    const { id, version } = await build.aComment({ subject: 'pilots', subjectId: ids.pilot, text: before });
    const staff = await app.signInAs('staffA');
    parseRecord('comments', await staff.put(`/api/comments/${id}`, { text: after, version }), 200);
    const find = async (q: string) => parseIds(await staff.list('comments', { filter: { q } }));
    expect([await find(before), await find(after)]).toEqual([[], [id]]);
  });
});
