import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  parseProblemCode,
  expectInvalid,
  parseIds,
  parseRecord,
  parseTotal,
  withoutRequestId,
} from '../../testing/app/responseParsers.ts';
import { type ApiFactories, countAuditEvents, createApiFactories, countRows } from '../../testing/factories/apiFactories.ts';
import { everybody, type TestApp, startTestApp, type Person } from '../../testing/app/testApp.ts';
import { sendRawRequest } from '../../testing/app/rawRequest.ts';
import { sweepFiles } from '../files/sweepFiles.ts';
import { createJpegWithLocation, pdfBytes } from '../testing/evidenceFiles.ts';
import { createEvidenceForm } from '../testing/evidenceForm.ts';

const missing = 999_999;
const twoHours = 2 * 60 * 60 * 1000;

describe.each(engines)('evidence on %s', (engine) => {
  let app: TestApp;
  let build: ApiFactories;
  let ids: { period: number; cell: number; report: number; pilot: number };

  beforeAll(async () => {
    app = await startTestApp(engine);
    build = createApiFactories(app);
    const period = await build.anOpenPeriod();
    const indicator = await build.anIndicator();
    const assignment = await build.anAssignment({ indicatorId: indicator.id });
    const cell = await build.aMeasurement({ assignmentId: assignment.id, periodId: period.id, value: 3 });
    const pilot = await build.aPilot({ partnerIds: [app.ids.organisations.b] });
    const report = await build.theReport(period.id);
    ids = { period: period.id, cell: cell.id, report: report.id, pilot: pilot.id };
  });
  afterAll(() => app.close());

  const upload = async (person: Person, input: Parameters<typeof createEvidenceForm>[0], headers?: Record<string, string>) =>
    (await app.signInAs(person)).upload('/api/attachments', createEvidenceForm(input), headers);
  const attach = async (person: Person, input: Parameters<typeof createEvidenceForm>[0]) =>
    parseRecord('attachments', await upload(person, input), 201);
  const subject = () => ({ subject: 'measurements' as const, subjectId: ids.cell });

  /** All files in the upload directory. */
  const listFiles = () => readdirSync(app.uploadDir, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const pathOf = async (id: number) => {
    const { storedAs } = await app.pilotage.stores.system().get('attachments', id);
    return join(app.uploadDir, storedAs);
  };
  /** The people who can read an attachment. Record, list and file must agree. */
  async function readersOf(id: number): Promise<Person[]> {
    const readers: Person[] = [];
    for (const person of everybody) {
      const client = await app.signInAs(person);
      const [one, file, list] = [
        await client.get(`/api/attachments/${id}`),
        await client.get(`/api/attachments/${id}/file`),
        await client.list('attachments', { filter: { id: [id] } }),
      ];
      const isReadable = one.status === 200;
      expect([person, file.status, list.status === 200 && parseTotal(list) === 1]).toEqual([
        person,
        isReadable ? 200 : 404,
        isReadable,
      ]);
      if (isReadable) readers.push(person);
      else expect(withoutRequestId(one)).toBe(withoutRequestId(await client.get(`/api/attachments/${missing}`)));
    }
    return readers;
  }

  test('a file is downloaded unchanged, with headers that prevent its execution', async () => {
    const { id, ...record } = await attach('staffA', { ...subject(), name: 'Jelentés "1".pdf' });
    expect(record).toMatchObject({
      organisationId: app.ids.organisations.a,
      subject: 'measurements',
      subjectId: ids.cell,
      measurementId: ids.cell,
      fileName: 'Jelentés _1_.pdf',
      mediaType: 'application/pdf',
      size: pdfBytes.length,
      createdById: app.ids.users.staffA,
    });
    const staff = await app.signInAs('staffA');
    const file = await staff.get(`/api/attachments/${id}/file`);
    expect(file.text).toBe(pdfBytes.toString('latin1'));
    expect(Object.fromEntries(file.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Jelent_s _1_.pdf"; filename*=UTF-8''Jelent%C3%A9s%20_1_.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'no-store',
    });
    const shown = await staff.get(`/api/attachments/${id}`);
    expect(shown.text).not.toContain('storedAs');
    expect((await staff.list('attachments', { filter: { storedAs: 'x' } })).status).toBe(400);
    const trail = await staff.list('auditEvents', { filter: { resource: 'attachments', recordId: id } });
    expect([trail.text.includes('Jelent'), trail.text.includes('"create"')]).toEqual([false, true]);
  });

  test('a photograph is stored without its metadata', async () => {
    const photograph = { name: 'p.jpg', type: 'image/jpeg', bytes: await createJpegWithLocation() };
    const { id, size } = await attach('staffA', { ...subject(), ...photograph });
    const stored = readFileSync(await pathOf(id));
    expect([stored.length, stored.includes('Canary camera')]).toEqual([size, false]);
  });

  test('only the own organisation reads the evidence of a draft', async () => {
    const { id } = await attach('staffA', subject());
    expect(await readersOf(id)).toEqual(['staffA', 'managerA']);
  });

  test('partners read the files of a pilot, and only reviewers read personal ones', async () => {
    const open = await attach('staffA', { subject: 'pilots', subjectId: ids.pilot });
    const personal = await attach('staffA', { subject: 'pilots', subjectId: ids.pilot, personal: true });
    expect(await readersOf(open.id)).toEqual(['staffA', 'managerA', 'staffB', 'managerB', 'lead', 'evaluator', 'observer']);
    expect(await readersOf(personal.id)).toEqual(['staffA', 'managerA', 'lead']);
    const seen = await (await app.signInAs('evaluator')).get(`/api/attachments/${open.id}`);
    expect(seen.text).not.toContain('Canary');
    expect(seen.body).not.toHaveProperty('createdById');
  });

  test('files of records of another organisation cannot be added, changed or removed', async () => {
    const before = [await countRows(app, 'attachments'), listFiles().length, await countAuditEvents(app)];
    for (const person of ['staffB', 'evaluator', 'observer', 'juror', 'lead'] as const)
      expect([person, (await upload(person, subject())).status]).toEqual([person, /staffB|lead/.test(person) ? 422 : 403]);
    const foreign = await upload('staffB', subject());
    const unknown = await upload('staffB', { ...subject(), subjectId: missing });
    expect(withoutRequestId(foreign)).toBe(withoutRequestId(unknown));
    for (const person of ['staffB', 'lead'] as const)
      expect((await upload(person, { subject: 'pilots', subjectId: ids.pilot })).status).toBe(403);
    const [attachment] = await app.pilotage.stores.system().all('attachments', { where: { subject: 'pilots' } });
    expect((await (await app.signInAs('staffB')).delete(`/api/attachments/${attachment?.id}`)).status).toBe(403);
    const path = `/api/attachments/${attachment?.id}`;
    expect((await (await app.signInAs('staffA')).put(path, { version: 1, fileName: 'x' })).status).toBe(404);
    expect([await countRows(app, 'attachments'), listFiles().length, await countAuditEvents(app)]).toEqual(before);
  });

  test('an invalid form is refused by field and leaves no file', async () => {
    const before = listFiles().length;
    const staff = await app.signInAs('staffA');
    const uploadForm = (form: FormData) => staff.upload('/api/attachments', form);
    expectInvalid(await uploadForm(new FormData()), ['file', 'subject', 'subjectId']);
    const extended = createEvidenceForm(subject());
    extended.set('path', '/etc/passwd');
    extended.set('organisationId', '1');
    expectInvalid(await uploadForm(extended), ['organisationId', 'path']);
    const inherited = createEvidenceForm(subject());
    inherited.set('__proto__', 'x');
    const refused = await uploadForm(inherited);
    expect([refused.status, refused.text.includes('"__proto__"')]).toEqual([422, true]);
    const twice = createEvidenceForm(subject());
    twice.append('subjectId', '1');
    expectInvalid(await uploadForm(twice), ['subjectId']);
    const two = createEvidenceForm(subject());
    two.append('file', new Blob(['x']), 'b.txt');
    expectInvalid(await uploadForm(two), ['file']);
    for (const id of ['1abc', '01', '1e0', '-1', '0x1']) {
      const form = createEvidenceForm(subject());
      form.set('subjectId', id);
      expectInvalid(await uploadForm(form), ['subjectId']);
    }
    const svg = { name: 'a.svg', type: 'image/svg+xml', bytes: Buffer.from('<svg/>') };
    expectInvalid(await upload('staffA', { ...subject(), ...svg }), ['file']);
    expect((await staff.post('/api/attachments', { ...subject(), file: 'AAAA' })).status).toBe(415);
    const oversized = Buffer.concat([pdfBytes, Buffer.alloc(10 * 1024 * 1024)]);
    expect((await upload('staffA', { ...subject(), bytes: oversized })).status).toBe(413);
    expect(listFiles().length).toBe(before);
  });

  test('malformed bodies are refused with a status below 500', async () => {
    const { cookie } = await app.signInAs('staffA');
    const before = listFiles().length;
    const head = (name: string) => `--b\r\nContent-Disposition: form-data; ${name}\r\n\r\nx\r\n`;
    const bodies: [string, string][] = [
      ['multipart/form-data', head('name="subject"')],
      ['multipart/form-data; boundary=b', ''],
      ['multipart/form-data; boundary=b', 'nonsense'],
      ['multipart/form-data; boundary=b', '--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-'],
      ['multipart/form-data; boundary=b', `${head('name=""')}--b--`],
      ['multipart/form-data; boundary=b', `${head('filename="a.pdf"')}--b--`],
      ['multipart/form-data; boundary=b', `${head('name="x[][][]"')}--b--`],
      ['multipart/form-data; boundary=b', `${head(`name="a${'[a]'.repeat(1000)}"`)}--b--`],
      ['multipart/form-data; boundary=b', `${head('name="__proto__[x]"')}--b--`],
      ['multipart/form-data; boundary=b', `${head('name="a"').repeat(500)}--b--`],
      ['multipart/form-data; boundary=b', `--b\r\n${'X: y\r\n'.repeat(20_000)}\r\nx\r\n--b--`],
    ];
    for (const [type, body] of bodies) {
      const response = await sendRawRequest(app.origin, {
        method: 'POST',
        path: '/api/attachments',
        headers: { cookie, 'content-type': type },
        body,
      });
      expect([body.slice(0, 80), response.status >= 400 && response.status < 500]).toEqual([body.slice(0, 80), true]);
    }
    expect(listFiles().length).toBe(before);
    expect((await (await app.signInAs('staffA')).get('/api/session')).status).toBe(200);
  });

  test('concurrent uploads with one idempotency key create one file; other bytes are refused', async () => {
    const before = [await countRows(app, 'attachments'), listFiles().length];
    const key = { 'idempotency-key': 'evidence-1' };
    const responses = await Promise.all(Array.from({ length: 4 }, () => upload('staffA', subject(), key)));
    expect(responses.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(responses.map(({ text }) => text)).size).toBe(1);
    const otherBytes = Buffer.concat([pdfBytes, Buffer.from('%%EOF')]);
    expect((await upload('staffA', { ...subject(), bytes: otherBytes }, key)).status).toBe(422);
    expect([await countRows(app, 'attachments'), listFiles().length]).toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 1]);
  });

  test('a file with a changed byte is not served', async () => {
    const { id } = await attach('staffA', subject());
    const path = await pathOf(id);
    const bytes = readFileSync(path);
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const response = await (await app.signInAs('staffA')).get(`/api/attachments/${id}/file`);
    expect([response.status, parseProblemCode(response)]).toEqual([409, 'fileDamaged']);
    expect(response.text).not.toContain('%PDF');
  });

  test('a removal deletes the file, and the sweep removes only orphaned files', async () => {
    const { id } = await attach('staffA', subject());
    const path = await pathOf(id);
    expect((await (await app.signInAs('managerA')).delete(`/api/attachments/${id}`)).status).toBe(200);
    expect(listFiles().map(({ name }) => name)).not.toContain(path.split('/').at(-1));
    const fileCount = listFiles().length;
    const folder = join(path, '..');
    const old = new Date(Date.now() - twoHours);
    for (const name of ['f'.repeat(32), join('incoming', 'e'.repeat(32))]) {
      writeFileSync(join(folder, name), 'x');
      utimesSync(join(folder, name), old, old);
    }
    writeFileSync(join(folder, 'd'.repeat(32)), 'on its way');
    for (const each of listFiles())
      if (!each.name.startsWith('d'.repeat(5))) utimesSync(join(each.parentPath, each.name), old, old);
    expect(await sweepFiles(app.pilotage)).toBe(2);
    expect(listFiles().length).toBe(fileCount + 1);
    expect(await sweepFiles(app.pilotage, new Date(Date.now() + twoHours))).toBe(1);
  });

  test('concurrent uploads cannot exceed the quota of an organisation', async () => {
    const bytes = Buffer.concat([pdfBytes, Buffer.alloc(450_000, 0x20), Buffer.from('%%EOF')]);
    const own = await build.aPilot({ by: 'managerB' });
    const responses = await Promise.all(
      Array.from({ length: 6 }, () => upload('managerB', { subject: 'pilots', subjectId: own.id, bytes })),
    );
    expect(responses.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 201, 201, 201, 413, 413]);
    expect(parseProblemCode(responses.find(({ status }) => status === 413) ?? (await upload('managerB', {})))).toBe('filesFull');
  });

  test('after the submission evidence is fixed and readable with its figure', async () => {
    const onCell = await attach('staffA', subject());
    const onReport = await attach('staffA', { subject: 'reports', subjectId: ids.report });
    const personal = await attach('staffA', { ...subject(), personal: true });
    const { id: reportId } = await build.submitReport(ids.period);
    const staff = await app.signInAs('staffA');
    for (const { id } of [onCell, onReport]) expect((await staff.delete(`/api/attachments/${id}`)).status).toBe(423);
    expect((await upload('staffA', subject())).status).toBe(423);
    expect((await upload('managerA', { subject: 'reports', subjectId: ids.report })).status).toBe(423);
    for (const { id } of [onCell, onReport]) expect(await readersOf(id)).toEqual(['staffA', 'managerA', 'lead', 'evaluator']);
    expect(await readersOf(personal.id)).toEqual(['staffA', 'managerA', 'lead']);
    const lead = await app.signInAs('lead');
    expect((await lead.delete(`/api/attachments/${onCell.id}`)).status).toBe(403);
    const { version } = parseRecord('reports', await lead.get(`/api/reports/${reportId}`), 200);
    expect((await lead.post(`/api/reports/${reportId}/approve`, { version })).status).toBe(200);
    for (const { id } of [onCell, onReport]) {
      expect((await staff.delete(`/api/attachments/${id}`)).status).toBe(423);
      expect(await readersOf(id)).toEqual(['staffA', 'managerA', 'lead', 'evaluator', 'observer']);
    }
    expect(parseIds(await staff.list('attachments', { filter: { reportId: ids.report } }))).toEqual([onReport.id]);
    app.clock.set('2019-03-15T09:30:00.000Z');
    const approved = parseRecord('reports', await lead.get(`/api/reports/${reportId}`), 200);
    const reopened = await lead.post(`/api/reports/${reportId}/reopen`, { version: approved.version, reason: 'Counted twice' });
    expect(reopened.status).toBe(200);
    app.clock.set('2019-03-15T10:00:00.000Z');
    for (const { id } of [onCell, onReport]) {
      const refused = await staff.delete(`/api/attachments/${id}`);
      expect([refused.status, parseProblemCode(refused)]).toEqual([409, 'evidenceApproved']);
    }
    const restated = await attach('staffA', { subject: 'reports', subjectId: ids.report });
    expect(await readersOf(restated.id)).toEqual(['staffA', 'managerA']);
    expect((await staff.delete(`/api/attachments/${restated.id}`)).status).toBe(200);
  });

  test('a file is unreadable as soon as the right ends', async () => {
    const { id } = await attach('staffA', { subject: 'pilots', subjectId: ids.pilot });
    const staffB = await app.signInAs('staffB');
    expect((await staffB.get(`/api/attachments/${id}/file`)).status).toBe(200);
    const manager = await app.signInAs('managerA');
    const { version } = parseRecord('pilots', await manager.get(`/api/pilots/${ids.pilot}`), 200);
    expect((await manager.put(`/api/pilots/${ids.pilot}`, { version, partnerIds: [] })).status).toBe(200);
    expect((await staffB.get(`/api/attachments/${id}/file`)).status).toBe(404);
  });
});
