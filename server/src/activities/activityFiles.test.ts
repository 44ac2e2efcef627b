import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEvidenceForm } from '../discussion/testing/evidenceForm.ts';
import { expectInvalid, parseRecord, parseRows, withoutRequestId } from '../testing/app/responseParsers.ts';
import { everybody, type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';

describe.each(engines)('files and modules of activities on %s', (engine) => {
  let app: TestApp;
  let build: ApiFactories;
  beforeAll(async () => {
    app = await startTestApp(engine);
    build = createApiFactories(app);
  });
  afterAll(() => app.close());

  async function readersOf(id: number): Promise<Person[]> {
    const readers: Person[] = [];
    for (const person of everybody) {
      const client = await app.signInAs(person);
      const [one, file] = [await client.get(`/api/attachments/${id}`), await client.get(`/api/attachments/${id}/file`)];
      expect([person, file.status]).toEqual([person, one.status]);
      if (one.status === 200) readers.push(person);
      else expect(withoutRequestId(one)).toBe(withoutRequestId(await client.get('/api/attachments/999999')));
    }
    return readers;
  }

  test('a file is read by those who read the activity, also after its readers changed; a list of people by two alone', async () => {
    const activity = await build.anActivity({ visibility: 'consortium' });
    const subject = { subject: 'activities' as const, subjectId: activity.id };
    const open = await build.anAttachment(subject);
    const personal = await build.anAttachment({ ...subject, personal: true });
    expect(open).toMatchObject({ organisationId: app.ids.organisations.a, activityId: activity.id, meetingId: null });
    expect(await readersOf(open.id)).toEqual([
      'staffA',
      'managerA',
      'staffB',
      'managerB',
      'staffLead',
      'managerLead',
      'lead',
      'evaluator',
      'observer',
    ]);
    expect(await readersOf(personal.id)).toEqual(['staffA', 'managerA', 'lead']);
    const staff = await app.signInAs('staffA');
    const hidden = await staff.put(`/api/activities/${activity.id}`, { version: activity.version, visibility: 'internal' });
    expect(hidden.status).toBe(200);
    expect(await readersOf(open.id)).toEqual(['staffA', 'managerA', 'lead']);
  });

  test('others add no file, and one to an activity that is not seen is refused as to one that is not there', async () => {
    const internal = await build.anActivity();
    const shared = await build.anActivity({ visibility: 'consortium' });
    const upload = async (person: Person, subjectId: number) =>
      (await app.signInAs(person)).upload('/api/attachments', createEvidenceForm({ subject: 'activities', subjectId }));
    expect(withoutRequestId(await upload('staffB', internal.id))).toBe(withoutRequestId(await upload('staffB', 999_999)));
    for (const person of ['staffB', 'managerB', 'lead', 'evaluator', 'observer', 'juror'] as const)
      expect([person, (await upload(person, shared.id)).status]).toEqual([person, 403]);
  });

  test('an activity belongs to a module of the academy, by which it is found', async () => {
    const module = await build.aModule();
    const { id } = await build.anActivity({ moduleId: module.id, visibility: 'consortium' });
    const partner = await app.signInAs('staffB');
    expect(parseRows(await partner.list('activities', { filter: { moduleId: module.id } }))).toMatchObject([{ id }]);
    const staff = await app.signInAs('staffA');
    const fields = { title: 'x', kind: 'training', startsOn: '2019-03-01', moduleId: 999_999 };
    expectInvalid(await staff.post('/api/activities', fields), ['moduleId']);
    // The activity outlives its module.
    expect((await (await app.signInAs('lead')).delete(`/api/modules/${module.id}`)).status).toBe(200);
    expect(parseRecord('activities', await staff.get(`/api/activities/${id}`), 200).moduleId).toBeNull();
  });
});
