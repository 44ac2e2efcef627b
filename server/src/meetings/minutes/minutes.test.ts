import { engines } from '@pilotage/db/testing';
import type { Meeting } from '@pilotage/shared';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createEvidenceForm } from '../../discussion/testing/evidenceForm.ts';
import { parseProblemCode, parseRecord } from '../../testing/app/responseParsers.ts';
import { everybody, type Person, startTestApp, type TestApp } from '../../testing/app/testApp.ts';
import { createAgendaItem, createMeeting, createMeetingDecision } from '../../testing/factories/meetingFactories.ts';
import { createTask } from '../../testing/factories/taskFactories.ts';

const poznan = { place: 'Poznań', country: 'PL', number: 5, startsOn: '2019-11-20', endsOn: '2019-11-21' };

describe.each(engines)('minutes on %s', (engine) => {
  let app: TestApp;
  let meeting: Meeting;
  beforeEach(async () => {
    app = await startTestApp(engine);
    app.clock.set('2019-11-25T10:00:00.000Z');
    const lead = await app.signInAs('lead');
    const planned = await createMeeting(app, {
      ...poznan,
      hostOrganisationId: app.ids.organisations.a,
      minutes: 'Łukasz opened.\n\nWe agreed on Ľubľana.',
    });
    meeting = parseRecord('meetings', await lead.post(`/api/meetings/${planned.id}/hold`, { version: planned.version }), 200);
  });
  afterEach(() => app.close());

  const download = async (person: Person, query = '', id = meeting.id) => {
    const { cookie } = await app.signInAs(person);
    return fetch(`${app.origin}/api/meetings/${id}/minutes${query}`, { headers: { cookie } });
  };
  const readPdf = async (person: Person): Promise<string> => {
    const response = await download(person);
    expect([person, response.status]).toEqual([person, 200]);
    const pdf = await getDocumentProxy(new Uint8Array(await response.arrayBuffer()));
    return (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' ');
  };
  const readDocx = async (person: Person): Promise<string> => {
    const files = unzipSync(new Uint8Array(await (await download(person, '?format=docx')).arrayBuffer()));
    const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    return body.replace(/<\/w:p>/g, ' ').replace(/<[^>]+>/g, '');
  };
  const send = async (person: Person = 'lead', version = meeting.version) =>
    (await app.signInAs(person)).post(`/api/meetings/${meeting.id}/send-minutes`, { version });
  const sentMails = async () => {
    await app.pilotage.jobs.tick();
    return app.mails.filter(({ kind }) => kind === 'minutes');
  };

  /** Two points, one decision with a task of A, and who was there. */
  async function fillMeeting() {
    const meetingId = meeting.id;
    const point = await createAgendaItem(app, {
      meetingId,
      title: 'Review of the pilots',
      day: '2019-11-20',
      startsAt: '14:00',
      durationMinutes: 90,
      presenterOrganisationId: app.ids.organisations.b,
    });
    await createAgendaItem(app, { meetingId, title: 'Outlook', durationMinutes: 30 });
    const decision = await createMeetingDecision(app, { meetingId, agendaItemId: point.id, text: 'Publish the handbook' });
    const about = { meetingId, meetingDecisionId: decision.id, organisationId: app.ids.organisations.a };
    await createTask(app, { by: 'lead', ...about, title: 'Translate it', dueOn: '2020-01-31', visibility: 'consortium' });
    for (const [person, people] of [
      ['staffA', 3],
      ['staffB', 4],
    ] as const)
      expect((await (await app.signInAs(person)).post('/api/meetingAttendances', { meetingId, people })).status).toBe(201);
    return decision;
  }

  test('say when and where, who was there, the agenda with its times, decisions with their tasks, the text', async () => {
    await fillMeeting();
    const expected = [
      'Minutes: meeting 5, Poznań',
      'Poznań, Poland',
      '20 November 2019 to 21 November 2019',
      'Host Organisation A',
      'Organisation A 3 Organisation B 4 Together 7',
      '1 20 November 2019 14:00 to 15:30 Review of the pilots Organisation B',
      '15:30 to 16:00 Outlook',
      'Publish the handbook',
      'Point of the agenda: Review of the pilots',
      'Task for Organisation A: Translate it. Due on 31 January 2020. State: to do.',
      'Łukasz opened. We agreed on Ľubľana.',
      'No documents.',
    ];
    const pdf = await readPdf('staffB');
    const docx = (await readDocx('staffB')).replace(/\s+/g, ' ');
    for (const text of expected) expect([pdf.includes(text), docx.includes(text), text]).toEqual([true, true, text]);
  });

  test('are read by all who read the meeting, and leave out what a reader may not read', async () => {
    const { id: meetingDecisionId } = await fillMeeting();
    const meetingId = meeting.id;
    await createTask(app, { by: 'staffA', meetingId, meetingDecisionId, title: 'Ours alone', visibility: 'internal' });
    await createTask(app, { by: 'staffA', meetingId, title: 'Beside the decisions', visibility: 'internal' });
    const staffA = await app.signInAs('staffA');
    const file = { subject: 'meetings', subjectId: meetingId } as const;
    for (const each of [{ name: 'agenda.pdf' }, { name: 'signatures.pdf', personal: true }])
      expect((await staffA.upload('/api/attachments', createEvidenceForm({ ...file, ...each }))).status).toBe(201);
    const seen: Record<string, readonly boolean[]> = {};
    for (const person of ['staffA', 'lead', 'staffB', 'evaluator', 'observer'] as const) {
      const text = await readPdf(person);
      const parts = [
        'Publish the handbook',
        'agenda.pdf',
        'Translate it',
        'Ours alone',
        'Beside the decisions',
        'signatures.pdf',
      ];
      seen[person] = parts.map((part) => text.includes(part));
    }
    expect(seen).toEqual({
      staffA: [true, true, true, true, true, true],
      lead: [true, true, true, true, true, true],
      staffB: [true, true, true, false, false, false],
      evaluator: [true, true, true, false, false, false],
      observer: [true, true, false, false, false, false],
    });
    expect((await download('juror')).status).toBe(404);
    expect((await fetch(`${app.origin}/api/meetings/${meetingId}/minutes`)).status).toBe(401);
    expect((await download('lead', '', meetingId + 1)).status).toBe(404);
  });

  test('come as files with a plain name, in a known format and language', async () => {
    const pdf = await download('staffA');
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(pdf.headers.get('content-disposition')).toContain('filename="minutes-5-poznan.pdf"');
    expect(pdf.headers.get('cache-control')).toBe('no-store');
    const docx = await download('staffA', '?format=docx&language=pl');
    expect(docx.headers.get('content-disposition')).toContain('filename="minutes-5-poznan.docx"');
    const { id } = await createMeeting(app, { place: 'Ľubľana', number: null, startsOn: null, endsOn: null });
    expect((await download('staffA', '', id)).headers.get('content-disposition')).toContain('filename="minutes-lublana.pdf"');
    for (const query of ['?format=odt', '?language=xx', '?other=1']) expect((await download('staffA', query)).status).toBe(400);
  });

  test('are sent once to everybody but jurors and people who are disabled, with the decisions in words', async () => {
    await fillMeeting();
    const lead = await app.signInAs('lead');
    const user = parseRecord('users', await lead.get(`/api/users/${app.ids.users.staffB}`), 200);
    expect((await lead.put(`/api/users/${user.id}`, { version: user.version, disabled: true })).status).toBe(200);
    const counted = await lead.get(`/api/meetings/${meeting.id}/minutes-recipients`);
    expect(counted.body).toEqual({ members: 6, organisations: 3, others: 2 });
    const sent = parseRecord('meetings', await send(), 200);
    expect([sent.minutesSentAt, sent.version]).toEqual(['2019-11-25T10:00:00.000Z', meeting.version + 1]);
    const mails = await sentMails();
    const expected = everybody.filter((each) => each !== 'juror' && each !== 'staffB');
    expect(mails.map(({ to }) => to).toSorted()).toEqual(
      expected.map((each) => `${each.toLowerCase()}@house.example`).toSorted(),
    );
    expect(mails[0]?.subject).toBe("Minutes of the partners' meeting: meeting 5, Poznań");
    expect(mails[0]?.text).toContain('1. Publish the handbook');
    expect(mails[0]?.text).toContain(`${app.origin}/meetings/${meeting.id}/show`);
    // No task stands in the words of a mail; the files have those that their reader reads.
    expect(mails.some(({ text, html }) => `${text}${html}`.includes('Translate it'))).toBe(false);
    const filesOf = (person: Person) => mails.find(({ to }) => to.startsWith(`${person.toLowerCase()}@`))?.attachments ?? [];
    const title = 'Minutes: meeting 5, Poznań';
    const names = [`${title}.pdf`, `${title}.docx`];
    for (const person of expected) expect([person, filesOf(person).map(({ fileName }) => fileName)]).toEqual([person, names]);
    const pdfOf = async (person: Person) => {
      const pdf = await getDocumentProxy(new Uint8Array(filesOf(person)[0]?.bytes ?? []));
      return (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' ');
    };
    const docxOf = (person: Person) =>
      strFromU8(unzipSync(new Uint8Array(filesOf(person)[1]?.bytes ?? []))['word/document.xml'] ?? new Uint8Array());
    for (const person of ['staffA', 'lead'] as const) {
      expect(await pdfOf(person)).toContain('Translate it');
      expect(docxOf(person)).toContain('Translate it');
    }
    for (const person of ['observer', 'managerB', 'staffA'] as const) {
      expect(await pdfOf(person)).toContain('Publish the handbook');
      expect(await pdfOf(person)).toBe(await readPdf(person));
      expect(docxOf(person).includes('Translate it')).toBe((await readDocx(person)).includes('Translate it'));
    }
    expect(docxOf('observer')).not.toContain('Translate it');
    const trail = await lead.get(`/api/auditEvents?filter=${encodeURIComponent(JSON.stringify({ action: 'sendMinutes' }))}`);
    expect(trail.body).toMatchObject([{ resource: 'meetings', recordId: meeting.id }]);
  });

  test('are sent once, whether the button is pressed twice, the request repeated, or sent again the same day', async () => {
    const lead = await app.signInAs('lead');
    const address = `/api/meetings/${meeting.id}/send-minutes`;
    const key = { 'idempotency-key': 'minutes-1' };
    const body = { version: meeting.version };
    expect((await lead.request('POST', address, body, key)).status).toBe(200);
    expect((await lead.request('POST', address, body, key)).status).toBe(200);
    expect((await send()).status).toBe(409);
    const { version } = parseRecord('meetings', await lead.get(`/api/meetings/${meeting.id}`), 200);
    expect(parseProblemCode(await send('lead', version))).toBe('duplicate');
    expect(await sentMails()).toHaveLength(9);
    // In Rome the next day has begun.
    app.clock.set('2019-11-25T23:30:00.000Z');
    await lead.signIn('lead@house.example', 'test-house-password');
    expect((await send('lead', version)).status).toBe(200);
    expect(await sentMails()).toHaveLength(18);
  });

  test('two who send at the same time send once', async () => {
    const statuses = (await Promise.all([send(), send()])).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, 409]);
    expect(await sentMails()).toHaveLength(9);
  });

  test('are sent by the lead partner alone, and of a meeting that was held', async () => {
    for (const person of everybody.filter((each) => each !== 'lead'))
      expect([person, (await send(person)).status]).toEqual([person, person === 'juror' ? 404 : 403]);
    for (const person of ['staffA', 'managerLead', 'evaluator', 'observer', 'juror'] as const) {
      const counted = await (await app.signInAs(person)).get(`/api/meetings/${meeting.id}/minutes-recipients`);
      expect([person, counted.status]).toEqual([person, person === 'juror' ? 404 : 403]);
    }
    const lead = await app.signInAs('lead');
    const planned = await lead.post(`/api/meetings/${meeting.id}/reopen`, { version: meeting.version });
    const { version } = parseRecord('meetings', planned, 200);
    expect(parseProblemCode(await send('lead', version))).toBe('invalidState');
    expect(await sentMails()).toEqual([]);
  });

  test('a mail is written by the rights of its sending: who left, or cannot read the meeting any more, gets none', async () => {
    expect((await send()).status).toBe(200);
    const [membership] = await app.pilotage.stores.system().all('memberships', { where: { userId: app.ids.users.staffA } });
    expect((await (await app.signInAs('lead')).delete(`/api/memberships/${membership?.id}`)).status).toBe(200);
    const mails = await sentMails();
    expect([mails.length, mails.some(({ to }) => to.startsWith('staffa@'))]).toEqual([8, false]);
  });

  test('what people wrote becomes no link and no markup in a mail', async () => {
    await createMeetingDecision(app, { meetingId: meeting.id, text: 'See http://evil.example/x\n<b>now</b>' });
    await send();
    const [mail] = await sentMails();
    expect(mail?.text).not.toContain('http://evil');
    expect(mail?.html).toContain('&lt;b&gt;now&lt;/b&gt;');
  });
});
