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

  const send = async (person: Person, given: Parameters<typeof createEvidenceForm>[0], headers?: Record<string, string>) =>
    (await app.signInAs(person)).upload('/api/attachments', createEvidenceForm(given), headers);
  const sent = async (person: Person, given: Parameters<typeof createEvidenceForm>[0]) =>
    parseRecord('attachments', await send(person, given), 201);
  const about = () => ({ subject: 'measurements' as const, subjectId: ids.cell });

  /** Every file under the room, by its path. */
  const filesThere = () => readdirSync(app.uploadDir, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const pathOf = async (id: number) => {
    const { storedAs } = await app.pilotage.stores.system().get('attachments', id);
    return join(app.uploadDir, storedAs);
  };
  /** Which people read the attachment itself, its list line and its file; the three must agree. */
  async function readersOf(id: number): Promise<Person[]> {
    const found: Person[] = [];
    for (const person of everybody) {
      const client = await app.signInAs(person);
      const [one, file, list] = [
        await client.get(`/api/attachments/${id}`),
        await client.get(`/api/attachments/${id}/file`),
        await client.list('attachments', { filter: { id: [id] } }),
      ];
      const seen = one.status === 200;
      expect([person, file.status, list.status === 200 && parseTotal(list) === 1]).toEqual([person, seen ? 200 : 404, seen]);
      if (seen) found.push(person);
      else expect(withoutRequestId(one)).toBe(withoutRequestId(await client.get(`/api/attachments/${missing}`)));
    }
    return found;
  }

  test('a file comes back as it was sent, as a download that no page can run', async () => {
    const { id, ...record } = await sent('staffA', { ...about(), name: 'Jelentés "1".pdf' });
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

  test('a photograph is kept without where it was taken, and its hash is that of what is kept', async () => {
    const { id, size } = await sent('staffA', {
      ...about(),
      name: 'p.jpg',
      type: 'image/jpeg',
      bytes: await createJpegWithLocation(),
    });
    const kept = readFileSync(await pathOf(id));
    expect([kept.length, kept.includes('Canary camera')]).toEqual([size, false]);
  });

  test('the draft\u2019s evidence is its own organisation\u2019s alone', async () => {
    const { id } = await sent('staffA', about());
    expect(await readersOf(id)).toEqual(['staffA', 'managerA']);
  });

  test('the pilot\u2019s files are read by its partners, personal ones within the review alone', async () => {
    const open = await sent('staffA', { subject: 'pilots', subjectId: ids.pilot });
    const personal = await sent('staffA', { subject: 'pilots', subjectId: ids.pilot, personal: true });
    expect(await readersOf(open.id)).toEqual(['staffA', 'managerA', 'staffB', 'managerB', 'lead', 'evaluator', 'observer']);
    expect(await readersOf(personal.id)).toEqual(['staffA', 'managerA', 'lead']);
    const seen = await (await app.signInAs('evaluator')).get(`/api/attachments/${open.id}`);
    expect(seen.text).not.toContain('Canary');
    expect(seen.body).not.toHaveProperty('createdById');
  });

  test('nobody sends to or removes from what is another\u2019s', async () => {
    const before = [await countRows(app, 'attachments'), filesThere().length, await countAuditEvents(app)];
    for (const person of ['staffB', 'evaluator', 'observer', 'juror', 'lead'] as const)
      expect([person, (await send(person, about())).status]).toEqual([person, person === 'staffB' ? 422 : 403]);
    const foreign = await send('staffB', about());
    const none = await send('staffB', { ...about(), subjectId: missing });
    expect(withoutRequestId(foreign)).toBe(withoutRequestId(none));
    expect((await send('staffB', { subject: 'pilots', subjectId: ids.pilot })).status).toBe(403);
    const [theirs] = await app.pilotage.stores.system().all('attachments', { where: { subject: 'pilots' } });
    expect((await (await app.signInAs('staffB')).delete(`/api/attachments/${theirs?.id}`)).status).toBe(403);
    expect(
      (await (await app.signInAs('staffA')).put(`/api/attachments/${theirs?.id}`, { version: 1, fileName: 'x' })).status,
    ).toBe(404);
    expect([await countRows(app, 'attachments'), filesThere().length, await countAuditEvents(app)]).toEqual(before);
  });

  test('what is wrong with a form is named, and leaves nothing behind', async () => {
    const before = filesThere().length;
    const staff = await app.signInAs('staffA');
    const upload = (form: FormData) => staff.upload('/api/attachments', form);
    expectInvalid(await upload(new FormData()), ['file', 'subject', 'subjectId']);
    const more = createEvidenceForm(about());
    more.set('path', '/etc/passwd');
    more.set('organisationId', '1');
    expectInvalid(await upload(more), ['organisationId', 'path']);
    const inherited = createEvidenceForm(about());
    inherited.set('__proto__', 'x');
    const refused = await upload(inherited);
    expect([refused.status, refused.text.includes('"__proto__"')]).toEqual([422, true]);
    const twice = createEvidenceForm(about());
    twice.append('subjectId', '1');
    expectInvalid(await upload(twice), ['subjectId']);
    const two = createEvidenceForm(about());
    two.append('file', new Blob(['x']), 'b.txt');
    expectInvalid(await upload(two), ['file']);
    for (const id of ['1abc', '01', '1e0', '-1', '0x1']) {
      const form = createEvidenceForm(about());
      form.set('subjectId', id);
      expectInvalid(await upload(form), ['subjectId']);
    }
    expectInvalid(await send('staffA', { ...about(), name: 'a.svg', type: 'image/svg+xml', bytes: Buffer.from('<svg/>') }), [
      'file',
    ]);
    expect((await staff.post('/api/attachments', { ...about(), file: 'AAAA' })).status).toBe(415);
    expect((await send('staffA', { ...about(), bytes: Buffer.concat([pdfBytes, Buffer.alloc(10 * 1024 * 1024)]) })).status).toBe(
      413,
    );
    expect(filesThere().length).toBe(before);
  });

  test('malformed bodies are refused, never an error of ours', async () => {
    const { cookie } = await app.signInAs('staffA');
    const before = filesThere().length;
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
      const answer = await sendRawRequest(app.origin, {
        method: 'POST',
        path: '/api/attachments',
        headers: { cookie, 'content-type': type },
        body,
      });
      expect([body.slice(0, 80), answer.status >= 400 && answer.status < 500]).toEqual([body.slice(0, 80), true]);
    }
    expect(filesThere().length).toBe(before);
    expect((await (await app.signInAs('staffA')).get('/api/session')).status).toBe(200);
  });

  test('the same key sends once; other bytes under it are refused', async () => {
    const before = [await countRows(app, 'attachments'), filesThere().length];
    const key = { 'idempotency-key': 'evidence-1' };
    const answers = await Promise.all(Array.from({ length: 4 }, () => send('staffA', about(), key)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect((await send('staffA', { ...about(), bytes: Buffer.concat([pdfBytes, Buffer.from('%%EOF')]) }, key)).status).toBe(422);
    expect([await countRows(app, 'attachments'), filesThere().length]).toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 1]);
  });

  test('one flipped byte, and the file is not given out', async () => {
    const { id } = await sent('staffA', about());
    const path = await pathOf(id);
    const bytes = readFileSync(path);
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const answer = await (await app.signInAs('staffA')).get(`/api/attachments/${id}/file`);
    expect([answer.status, parseProblemCode(answer)]).toEqual([409, 'fileDamaged']);
    expect(answer.text).not.toContain('%PDF');
  });

  test('removed is removed, and the sweep finds what nobody tells of, no more', async () => {
    const { id } = await sent('staffA', about());
    const path = await pathOf(id);
    expect((await (await app.signInAs('managerA')).delete(`/api/attachments/${id}`)).status).toBe(200);
    expect(filesThere().map(({ name }) => name)).not.toContain(path.split('/').at(-1));
    const kept = filesThere().length;
    const folder = join(path, '..');
    const old = new Date(Date.now() - twoHours);
    for (const name of ['f'.repeat(32), join('incoming', 'e'.repeat(32))]) {
      writeFileSync(join(folder, name), 'x');
      utimesSync(join(folder, name), old, old);
    }
    writeFileSync(join(folder, 'd'.repeat(32)), 'on its way');
    for (const each of filesThere())
      if (!each.name.startsWith('d'.repeat(5))) utimesSync(join(each.parentPath, each.name), old, old);
    expect(await sweepFiles(app.pilotage)).toBe(2);
    expect(filesThere().length).toBe(kept + 1);
    expect(await sweepFiles(app.pilotage, new Date(Date.now() + twoHours))).toBe(1);
  });

  test('an organisation fills its room and no more, however many send at once', async () => {
    const bytes = Buffer.concat([pdfBytes, Buffer.alloc(450_000, 0x20), Buffer.from('%%EOF')]);
    const own = await build.aPilot({ by: 'managerB' });
    const full = await Promise.all(
      Array.from({ length: 6 }, () => send('managerB', { subject: 'pilots', subjectId: own.id, bytes })),
    );
    expect(full.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 201, 201, 201, 413, 413]);
    expect(parseProblemCode(full.find(({ status }) => status === 413) ?? (await send('managerB', {})))).toBe('filesFull');
  });

  test('once handed in, evidence stands with its figure and is read by whoever reads that', async () => {
    const onCell = await sent('staffA', about());
    const onReport = await sent('staffA', { subject: 'reports', subjectId: ids.report });
    const personal = await sent('staffA', { ...about(), personal: true });
    const { id: reportId } = await build.submitReport(ids.period);
    const staff = await app.signInAs('staffA');
    for (const { id } of [onCell, onReport]) expect((await staff.delete(`/api/attachments/${id}`)).status).toBe(423);
    expect((await send('staffA', about())).status).toBe(423);
    expect((await send('managerA', { subject: 'reports', subjectId: ids.report })).status).toBe(423);
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
    const restated = await sent('staffA', { subject: 'reports', subjectId: ids.report });
    expect(await readersOf(restated.id)).toEqual(['staffA', 'managerA']);
    expect((await staff.delete(`/api/attachments/${restated.id}`)).status).toBe(200);
  });

  test('a right that ends takes the file with it at once', async () => {
    const { id } = await sent('staffA', { subject: 'pilots', subjectId: ids.pilot });
    const staffB = await app.signInAs('staffB');
    expect((await staffB.get(`/api/attachments/${id}/file`)).status).toBe(200);
    const manager = await app.signInAs('managerA');
    const { version } = parseRecord('pilots', await manager.get(`/api/pilots/${ids.pilot}`), 200);
    expect((await manager.put(`/api/pilots/${ids.pilot}`, { version, partnerIds: [] })).status).toBe(200);
    expect((await staffB.get(`/api/attachments/${id}/file`)).status).toBe(404);
  });
});
