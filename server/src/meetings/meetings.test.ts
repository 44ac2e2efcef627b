import { engines } from '@pilotage/db/testing';
import { maxAgendaItems } from '@pilotage/shared';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { expectInvalid, parseIds, parseProblemCode, parseRecord, parseRows, parseTotal } from '../testing/app/responseParsers.ts';
import { type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { createEvidenceForm } from '../discussion/testing/evidenceForm.ts';
import { createApiFactories } from '../testing/factories/apiFactories.ts';
import { createAgendaItem, createMeeting, createMeetingDecision } from '../testing/factories/meetingFactories.ts';
import { createTask } from '../testing/factories/taskFactories.ts';

const recorded = z.object({ decision: z.looseObject({ id: z.int() }), task: z.looseObject({ id: z.int() }).nullable() });

describe.each(engines)('meetings on %s', (engine) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(engine);
    app.clock.set('2019-11-25T10:00:00.000Z');
  });
  afterEach(() => app.close());

  const asLead = () => app.signInAs('lead');

  test('a number is given once, also when two send it together; meetings without one do not collide', async () => {
    const lead = await asLead();
    const send = (number: number | null) => lead.post('/api/meetings', { place: 'Poznań', country: 'PL', number });
    const statuses = (await Promise.all([send(5), send(5)])).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([201, 422]);
    expectInvalid(await send(5), ['number']);
    expect([(await send(null)).status, (await send(null)).status]).toEqual([201, 201]);
  });

  test('it is ordered by its first day, or by the month where that is all that is known; the client does not say by what', async () => {
    const modena = await createMeeting(app, { startsOn: null, endsOn: null, month: '2017-10' });
    const poznan = await createMeeting(app, { startsOn: '2019-11-20', endsOn: '2019-11-21' });
    const wien = await createMeeting(app, { startsOn: null, endsOn: null });
    expect([modena.orderedOn, poznan.orderedOn, wien.orderedOn]).toEqual(['2017-10-01', '2019-11-20', null]);
    const lead = await asLead();
    expectInvalid(await lead.put(`/api/meetings/${wien.id}`, { version: 1, orderedOn: '2019-01-01' }), ['orderedOn']);
    expectInvalid(await lead.put(`/api/meetings/${modena.id}`, { version: 1, startsOn: '2017-10-05' }), ['month']);
    const moved = { version: 1, startsOn: '2017-10-05', month: null };
    expect(parseRecord('meetings', await lead.put(`/api/meetings/${modena.id}`, moved), 200).orderedOn).toBe('2017-10-05');
  });

  test('a meeting is held once its day has come, and stays so; it can be put back', async () => {
    const lead = await asLead();
    const hold = async (fields: object) => {
      const { id, version } = await createMeeting(app, fields);
      return lead.post(`/api/meetings/${id}/hold`, { version });
    };
    expectInvalid(await hold({ startsOn: '2019-11-26', endsOn: null }), ['startsOn']);
    expectInvalid(await hold({ startsOn: null, endsOn: null }), ['startsOn']);
    const held = parseRecord('meetings', await hold({ startsOn: '2019-11-25', endsOn: null }), 200);
    expect(held.state).toBe('held');
    expectInvalid(await lead.put(`/api/meetings/${held.id}`, { version: held.version, startsOn: '2019-12-01' }), ['startsOn']);
    const planned = await lead.post(`/api/meetings/${held.id}/reopen`, { version: held.version });
    expect(parseRecord('meetings', planned, 200).state).toBe('planned');
  });

  test('points stand in the order of their creation, until the lead partner arranges all of them', async () => {
    const meeting = await createMeeting(app);
    const other = await createAgendaItem(app, { meetingId: (await createMeeting(app)).id });
    const items = [];
    for (const title of ['One', 'Two', 'Three']) items.push(await createAgendaItem(app, { meetingId: meeting.id, title }));
    const [one = 0, two = 0, three = 0] = items.map(({ id }) => id);
    const lead = await asLead();
    const arrange = (agendaItemIds: readonly number[], version = meeting.version) =>
      lead.post(`/api/meetings/${meeting.id}/arrange`, { version, agendaItemIds });
    for (const ids of [
      [three, one],
      [three, one, one],
      [three, one, other.id],
      [three, one, two, other.id],
    ])
      expectInvalid(await arrange(ids), ['agendaItemIds']);
    const arranged = parseRecord('meetings', await arrange([three, one, two]), 200);
    const listed = await lead.list('agendaItems', { filter: { meetingId: meeting.id }, sort: ['position', 'ASC'] });
    expect(parseIds(listed)).toEqual([three, one, two]);
    expect(parseProblemCode(await arrange([one, two, three]))).toBe('conflict');
    expect(arranged.version).toBeGreaterThan(meeting.version);
    expect((await (await app.signInAs('managerA')).post(`/api/meetings/${meeting.id}/arrange`, {})).status).toBe(403);
    expectInvalid(await lead.post('/api/agendaItems', { meetingId: meeting.id, title: 'Late', day: '2019-01-22' }), ['day']);
  });

  test('days of the agenda move with their meeting; a meeting too short for them is refused', async () => {
    const meeting = await createMeeting(app);
    const days = ['2019-01-20', '2019-01-21', null];
    for (const day of days) await createAgendaItem(app, { meetingId: meeting.id, day });
    const other = await createAgendaItem(app, { meetingId: (await createMeeting(app)).id, day: '2019-01-21' });
    const lead = await asLead();
    const path = `/api/meetings/${meeting.id}`;
    const items = async () =>
      parseRows(await lead.list('agendaItems', { filter: { meetingId: meeting.id }, sort: ['position', 'ASC'] }));
    const daysNow = async () => (await items()).map(({ day }) => day);
    const version = async () => parseRecord('meetings', await lead.get(path), 200).version;
    const change = async (fields: object) => lead.put(path, { version: await version(), ...fields });
    expect((await change({ startsOn: '2019-02-28', endsOn: '2019-03-01' })).status).toBe(200);
    expect(await daysNow()).toEqual(['2019-02-28', '2019-03-01', null]);
    expectInvalid(await change({ endsOn: '2019-02-28' }), ['endsOn']);
    expectInvalid(await change({ startsOn: '2019-03-01' }), ['startsOn']);
    expectInvalid(await change({ startsOn: '2019-05-01', endsOn: null }), ['endsOn']);
    expect((await change({ startsOn: '2019-02-27' })).status).toBe(200);
    expect(await daysNow()).toEqual(['2019-02-28', '2019-03-01', null]);
    expect(parseRecord('agendaItems', await lead.get(`/api/agendaItems/${other.id}`), 200).day).toBe('2019-01-21');
    const [first] = await items();
    expectInvalid(await lead.put(`/api/agendaItems/${first?.id}`, { version: first?.version, day: '2019-02-26' }), ['day']);
  });

  test('a meeting does not get days under which points would be left outside; such points can be changed', async () => {
    const meeting = await createMeeting(app, { startsOn: null, endsOn: null });
    const item = await createAgendaItem(app, { meetingId: meeting.id, day: '2019-01-20' });
    const lead = await asLead();
    expectInvalid(await lead.put(`/api/meetings/${meeting.id}`, { version: meeting.version, startsOn: '2019-01-21' }), [
      'startsOn',
    ]);
    expect((await lead.put(`/api/agendaItems/${item.id}`, { version: item.version, title: 'Renamed' })).status).toBe(200);
  });

  test('a decision and its task are stored together or not at all, and once for the same key', async () => {
    const meeting = await createMeeting(app);
    const organisationId = app.ids.organisations.a;
    const lead = await asLead();
    const path = `/api/meetings/${meeting.id}/decisions`;
    const body = { text: 'Share the handbook', task: { organisationId, title: 'Send the handbook', dueOn: '2019-12-20' } };
    const key = { 'Idempotency-Key': 'decision-0123456789' };
    const answers = [await lead.post(path, body, key), await lead.post(path, body, key)];
    const [first, second] = answers.map(({ body: answer }) => recorded.parse(answer));
    expect(second).toEqual(first);
    expect([parseTotal(await lead.list('meetingDecisions')), parseTotal(await lead.list('tasks'))]).toEqual([1, 1]);
    expect(first?.task).toMatchObject({
      organisationId,
      meetingId: meeting.id,
      meetingDecisionId: first?.decision.id,
      visibility: 'consortium',
      givenByLeadPartner: true,
    });
    expect(parseTotal(await (await app.signInAs('staffB')).list('tasks'))).toBe(1);
    const unknown = { text: 'Never stored', task: { organisationId: 999_999, title: 'For nobody' } };
    expectInvalid(await lead.post(path, unknown), ['task.organisationId']);
    const nobody = { text: 'Never stored', agendaItemId: 999_999, task: { organisationId, title: 'Follow' } };
    expectInvalid(await lead.post(path, nobody), ['agendaItemId']);
    expect(parseTotal(await lead.list('meetingDecisions'))).toBe(1);
    expect((await (await app.signInAs('managerA')).post(path, { text: 'Ours' })).status).toBe(403);
    expect(parseRows(await (await app.signInAs('staffA')).list('notifications')).map(({ kind }) => kind)).toEqual(['taskGiven']);
  });

  test('decisions, points and tasks of another meeting are not mixed', async () => {
    const [meeting, other] = [await createMeeting(app), await createMeeting(app)];
    const item = await createAgendaItem(app, { meetingId: other.id });
    const decision = await createMeetingDecision(app, { meetingId: other.id });
    const lead = await asLead();
    expectInvalid(await lead.post('/api/meetingDecisions', { meetingId: meeting.id, agendaItemId: item.id, text: 'x' }), [
      'agendaItemId',
    ]);
    const task = { title: 'Follow', meetingId: meeting.id, meetingDecisionId: decision.id };
    expectInvalid(await lead.post('/api/tasks', task), ['meetingDecisionId']);
  });

  test('documents belong to who adds them and are read by all; those that name people are not; who reads no meeting adds none', async () => {
    const { id: subjectId } = await createMeeting(app);
    const builders = createApiFactories(app);
    const slides = await builders.anAttachment({ by: 'staffA', subject: 'meetings', subjectId, name: 'slides.pdf' });
    const list = await builders.anAttachment({ by: 'staffA', subject: 'meetings', subjectId, name: 'list.pdf', personal: true });
    const minutes = await builders.anAttachment({ by: 'lead', subject: 'meetings', subjectId, name: 'minutes.pdf' });
    expect([slides.organisationId, minutes.organisationId]).toEqual([app.ids.organisations.a, app.ids.organisations.lead]);
    for (const person of ['staffB', 'evaluator', 'observer'] as const) {
      const reader = await app.signInAs(person);
      expect([person, parseIds(await reader.list('attachments'))]).toEqual([person, [slides.id, minutes.id]]);
      expect((await reader.get(`/api/attachments/${slides.id}/file`)).status).toBe(200);
      expect((await reader.get(`/api/attachments/${list.id}/file`)).status).toBe(404);
      expect(JSON.stringify((await reader.list('attachments')).body)).not.toContain('createdByName');
    }
    const lead = await asLead();
    expect(parseIds(await lead.list('attachments'))).toEqual([slides.id, list.id, minutes.id]);
    expect((await (await app.signInAs('staffB')).delete(`/api/attachments/${slides.id}`)).status).toBe(403);
    const upload = async (person: Person, id: number) =>
      (await (await app.signInAs(person)).upload('/api/attachments', createEvidenceForm({ subject: 'meetings', subjectId: id })))
        .status;
    expect([await upload('evaluator', subjectId), await upload('juror', subjectId)]).toEqual([403, 403]);
    expect(await upload('staffA', 999_999)).toBe(422);
    expect(parseProblemCode(await lead.delete(`/api/meetings/${subjectId}`))).toBe('inUse');
    const comment = { subject: 'meetings', subjectId, text: 'No thread here' };
    expect((await lead.post('/api/comments', comment)).status).toBe(422);
  });

  test('a meeting with documents stays; the lead partner removes those of partners, too, and then the meeting', async () => {
    const { id: subjectId } = await createMeeting(app);
    const builders = createApiFactories(app);
    const slides = await builders.anAttachment({ by: 'staffA', subject: 'meetings', subjectId, name: 'slides.pdf' });
    const list = await builders.anAttachment({ by: 'staffB', subject: 'meetings', subjectId, name: 'list.pdf', personal: true });
    const lead = await asLead();
    expect(parseProblemCode(await lead.delete(`/api/meetings/${subjectId}`))).toBe('inUse');
    for (const { id } of [slides, list]) expect((await lead.delete(`/api/attachments/${id}`)).status).toBe(200);
    expect((await lead.delete(`/api/meetings/${subjectId}`)).status).toBe(200);
    const events = parseRows(
      await (await app.signInAs('managerA')).list('auditEvents', { filter: { resource: 'attachments', action: 'delete' } }),
    );
    expect(events.map(({ recordId, organisationId }) => [recordId, organisationId])).toEqual([
      [slides.id, app.ids.organisations.a],
    ]);
  });

  test('tasks of partners outlive the decision and the meeting from which they follow', async () => {
    const meeting = await createMeeting(app);
    const decision = await createMeetingDecision(app, { meetingId: meeting.id });
    const task = await createTask(app, { by: 'staffA', meetingId: meeting.id, meetingDecisionId: decision.id });
    const staff = await app.signInAs('staffA');
    const subjectOf = async () => {
      const { meetingId, meetingDecisionId } = parseRecord('tasks', await staff.get(`/api/tasks/${task.id}`), 200);
      return [meetingId, meetingDecisionId];
    };
    const lead = await asLead();
    expect((await lead.delete(`/api/meetingDecisions/${decision.id}`)).status).toBe(200);
    expect(await subjectOf()).toEqual([meeting.id, null]);
    expect((await lead.delete(`/api/meetings/${meeting.id}`)).status).toBe(200);
    expect(await subjectOf()).toEqual([null, null]);
  });

  test('an agenda that is full takes no further point, and can be arranged', async () => {
    const meeting = await createMeeting(app);
    const other = await createMeeting(app);
    const point = {
      title: 'Point',
      day: null,
      startsAt: null,
      durationMinutes: null,
      presenterOrganisationId: null,
      notes: null,
    };
    await app.pilotage.stores.system().insertAll(
      'agendaItems',
      Array.from({ length: maxAgendaItems - 1 }, (_, at) => ({ ...point, meetingId: meeting.id, position: at + 1 })),
    );
    const lead = await asLead();
    const create = (meetingId: number) => lead.post('/api/agendaItems', { meetingId, title: 'One more' });
    const [first, second] = await Promise.all([create(meeting.id), create(meeting.id)]);
    expect([first.status, second.status].toSorted()).toEqual([201, 422]);
    expectInvalid(await create(meeting.id), ['meetingId']);
    expect((await create(other.id)).status).toBe(201);
    const items = await app.pilotage.stores.system().all('agendaItems', { where: { meetingId: meeting.id } });
    const agendaItemIds = items.map(({ id }) => id).toReversed();
    expect((await lead.post(`/api/meetings/${meeting.id}/arrange`, { version: meeting.version, agendaItemIds })).status).toBe(
      200,
    );
  });

  test('who was there is said once the meeting has begun', async () => {
    const staff = await app.signInAs('staffA');
    const say = async (fields: object) => {
      const { id: meetingId } = await createMeeting(app, { startsOn: null, endsOn: null, ...fields });
      return staff.post('/api/meetingAttendances', { meetingId, people: 2 });
    };
    expectInvalid(await say({}), ['people']);
    expectInvalid(await say({ startsOn: '2019-11-26' }), ['people']);
    expectInvalid(await say({ month: '2019-12' }), ['people']);
    expect((await say({ month: '2019-11' })).status).toBe(201);
    const { id, version } = parseRecord('meetingAttendances', await say({ startsOn: '2019-11-25' }), 201);
    expect((await staff.put(`/api/meetingAttendances/${id}`, { version, people: 3 })).status).toBe(200);
  });

  test('a meeting takes its agenda and its counts with it, and none with decisions goes', async () => {
    const meeting = await createMeeting(app);
    await createAgendaItem(app, { meetingId: meeting.id });
    const staff = await app.signInAs('staffA');
    expect((await staff.post('/api/meetingAttendances', { meetingId: meeting.id, people: 2 })).status).toBe(201);
    expect(parseProblemCode(await staff.post('/api/meetingAttendances', { meetingId: meeting.id, people: 3 }))).toBe('duplicate');
    const kept = await createMeeting(app);
    await createAgendaItem(app, { meetingId: kept.id });
    await createMeetingDecision(app, { meetingId: kept.id });
    const lead = await asLead();
    expect((await lead.delete(`/api/meetings/${meeting.id}`)).status).toBe(200);
    expect(parseProblemCode(await lead.delete(`/api/meetings/${kept.id}`))).toBe('inUse');
    expect([parseTotal(await lead.list('agendaItems')), parseTotal(await lead.list('meetingAttendances'))]).toEqual([1, 0]);
  });
});
