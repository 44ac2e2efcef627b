import { engines } from '@pilotage/db/testing';
import type { Contest } from '@pilotage/shared';
import { RateLimiterMemory, RateLimiterMySQL } from 'rate-limiter-flexible';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { createJpegWithLocation, pdfBytes } from '../discussion/testing/evidenceFiles.ts';
import { createSubmissionLimits } from '../submissions/submissionLimits.ts';
import { receipt } from '../submissions/receipts.ts';
import { parseProblemCode, parseInvalidFields } from '../testing/app/responseParsers.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { createSubmissionVisitors, parseLinkToken } from '../testing/fixtures/submissionVisitors.ts';
import { type TestApp, startTestApp, password } from '../testing/app/testApp.ts';
import { solveProofOfWork } from '../testing/fixtures/solveProofOfWork.ts';

const start = '2019-08-20T10:00:00.000Z';
const closesAt = '2019-10-31T22:59:59.999Z';
const tooLate = '2019-10-31T23:00:00.000Z';
const largePdf = Buffer.concat([pdfBytes, Buffer.alloc(6 * 1024 * 1024, 0x20), Buffer.from('%%EOF')]);

describe.each(engines)('attacks by visitors on contests, on %s', (engine) => {
  let app: TestApp;
  let builders: ApiFactories;
  let visitors: ReturnType<typeof createSubmissionVisitors>;
  beforeAll(async () => {
    app = await startTestApp(engine, start, { trustProxy: 1 });
    builders = createApiFactories(app);
    visitors = createSubmissionVisitors(app);
  });
  beforeEach(async () => {
    app.clock.set(start);
    await (await app.signInAs('managerA')).signIn('managera@house.example', password);
    await visitors.takeMails();
  });
  afterAll(() => app.close());

  const system = () => app.pilotage.stores.system();
  const solutionsOf = ({ id: contestId }: Contest) => system().all('solutions', { where: { contestId } });
  const rows = (table: string, { id }: Contest): Promise<Record<string, unknown>[]> =>
    app.opened.dataSource.query(`SELECT * FROM ${table} WHERE contestId = ${id}`);

  async function anOpenContest(): Promise<Contest> {
    const { contest } = await builders.aReadyContest({ closesAt, eraseOn: '2020-12-31' });
    return builders.openContest(contest);
  }

  test('F14 a flood is limited per client, needs a proof of work each time, and uses at most half of the quota', async () => {
    const contest = await anOpenContest();
    const from = { 'x-forwarded-for': '203.0.113.9' };
    const empty = () => new FormData();
    const statuses = await Promise.all(
      Array.from({ length: 70 }, async () => (await visitors.post(contest, empty(), from)).status),
    );
    expect([statuses.filter((status) => status === 429).length, statuses.filter((status) => status === 422).length]).toEqual([
      10, 60,
    ]);
    const refusedResponse = await visitors.post(contest, empty(), from);
    expect(Number(refusedResponse.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await visitors.submit(contest)).status).toBe(202);

    const proof = await solveProofOfWork(await app.signInAs());
    const withProof = async (email: string) => visitors.post(contest, await visitors.createForm({ email }, [], proof));
    expect((await withProof('one@applicants.example')).status).toBe(202);
    expect(parseInvalidFields(await withProof('two@applicants.example'))).toEqual(['proof']);
    app.clock.set('2019-08-20T10:10:00.001Z');
    const old = await visitors.createForm({ email: 'three@applicants.example' }, [], proof);
    expect(parseInvalidFields(await visitors.post(contest, old))).toEqual(['proof']);

    app.clock.set(start);
    const large = (email: string) => visitors.submit(contest, { email }, [{ name: 'large.pdf', bytes: largePdf }]);
    expect((await large('four@applicants.example')).status).toBe(202);
    const full = await large('five@applicants.example');
    expect([full.status, parseProblemCode(full)]).toEqual([413, 'contestFull']);
  });

  test('F14 only stored submissions with a proof of work count against the limit of a contest', async () => {
    const contest = await anOpenContest();
    const [inMemory, inTable] = [
      vi.spyOn(RateLimiterMemory.prototype, 'consume'),
      vi.spyOn(RateLimiterMySQL.prototype, 'consume'),
    ];
    const isOfContest = (limiter: unknown) =>
      (limiter instanceof RateLimiterMemory || limiter instanceof RateLimiterMySQL) && limiter.keyPrefix === 'entryTo';
    const consumedCount = () => [...inMemory.mock.contexts, ...inTable.mock.contexts].filter(isOfContest).length;
    const proof = await solveProofOfWork(await app.signInAs());
    const invalidInput = await visitors.createForm({ title: '' }, [], proof);
    for (const body of [new FormData(), invalidInput, invalidInput])
      expect((await visitors.post(contest, body)).status).toBe(422);
    await visitors.post({ slug: 'no-such-contest' }, await visitors.createForm({}, [], proof));
    await visitors.amend('no-such-link');
    expect(consumedCount()).toBe(0);
    const good = await visitors.createForm({ email: 'good@applicants.example' }, [], proof);
    for (let again = 0; again < 3; again += 1) expect((await visitors.post(contest, good)).status).toBe(202);
    expect(consumedCount()).toBe(1);
    inMemory.mockRestore();
    inTable.mockRestore();

    const limits = createSubmissionLimits(null);
    for (let peer = 0; peer < 3_001; peer += 1) await limits.assertMaySubmit(`10.0.${Math.floor(peer / 250)}.${peer % 250}`);
    for (let count = 0; count < 3_000; count += 1) await limits.countSubmission(1);
    await expect(limits.assertContestCapacity(1)).rejects.toThrow();
    await limits.assertContestCapacity(2);
    for (let version = 0; version < 60; version += 1) await limits.assertMayAmend(1);
    await expect(limits.assertMayAmend(1)).rejects.toThrow();
    await limits.assertMayAmend(2);
  });

  test('M11 fifty equal submissions at once, and retries by key, give one submission, mail and receipt', async () => {
    const contest = await anOpenContest();
    const before = visitors.countStoredFiles();
    const forms = await Promise.all(Array.from({ length: 50 }, () => visitors.createForm({}, [{ name: 'plan.pdf' }])));
    const responses = await Promise.all(forms.map((form) => visitors.post(contest, form)));
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([202]));
    expect(new Set(responses.map(({ text }) => text)).size).toBe(1);
    expect([(await rows('arrivals', contest)).length, (await rows('solutionFiles', contest)).length]).toEqual([1, 1]);
    const mails = await visitors.takeMails();
    expect([mails.length, visitors.countStoredFiles()]).toEqual([1, before + 1]);

    const token = parseLinkToken(mails[0]?.text ?? '');
    const { reference } = receipt.parse(responses[0]?.body);
    const confirmed = await Promise.all(
      Array.from({ length: 10 }, () => visitors.postToPersonalPage('/confirm', { token, reference })),
    );
    expect(new Set(confirmed.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await solutionsOf(contest)).toHaveLength(1);

    const key = { 'idempotency-key': `entry-${engine}` };
    app.clock.set(closesAt);
    const form = await visitors.createForm({ email: 'key@applicants.example' });
    const retried = await Promise.all(Array.from({ length: 5 }, () => visitors.post(contest, form, key)));
    app.clock.set(tooLate);
    // A retry after the deadline gets the receipt of the submission that arrived in time.
    retried.push(await visitors.post(contest, form, key));
    expect(new Set(retried.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(parseProblemCode(await visitors.post(contest, await visitors.createForm({ title: 'Other' }), key))).toBe(
      'idempotencyReused',
    );
    expect((await visitors.takeMails()).map(({ to }) => to)).toEqual(['key@applicants.example']);
  });

  test('M12 after the deadline no amendment, file change or undone withdrawal is possible', async () => {
    const [contest, other] = [await anOpenContest(), await anOpenContest()];
    const { token } = await visitors.submitAndConfirm(contest, {}, [{ name: 'plan.pdf' }]);
    const racing = await visitors.submitAndConfirm(other, { email: 'race@applicants.example' });
    const [before] = await solutionsOf(contest);
    app.clock.set(tooLate);
    const late = [
      await visitors.amend(token, { title: 'Later' }),
      await visitors.amend(token, {}, [{ name: 'other.pdf' }]),
      await visitors.amend(token, {}, [], before?.files[0]?.key),
    ];
    expect(late.map(parseProblemCode)).toEqual(['deadlinePassed', 'deadlinePassed', 'deadlinePassed']);
    expect(await solutionsOf(contest)).toEqual([before]);
    expect((await visitors.postToPersonalPage('/withdraw', { token })).status).toBe(200);
    expect(parseProblemCode(await visitors.amend(token))).toBe('deadlinePassed');
    expect(parseProblemCode(await visitors.submit(contest))).toBe('deadlinePassed');
    const [after] = await solutionsOf(contest);
    expect([after?.state, after?.title]).toEqual(['withdrawn', before?.title]);
    // Ten amendments in the last millisecond: all are accepted, and one of them is the final version.
    app.clock.set(closesAt);
    const inTime = Promise.all(Array.from({ length: 10 }, (_, at) => visitors.amend(racing.token, { title: `Version ${at}` })));
    expect((await inTime).map(({ status }) => status)).toEqual(Array(10).fill(200));
    app.clock.set(tooLate);
    const [stands] = await solutionsOf(other);
    expect([stands?.receivedAt, stands?.title.startsWith('Version')]).toEqual([closesAt, true]);
  });

  test('J12 metadata of the camera is removed from images', async () => {
    const contest = await anOpenContest();
    const bytes = await createJpegWithLocation();
    await visitors.submitAndConfirm(contest, {}, [{ name: 'plan.jpg', type: 'image/jpeg', bytes }]);
    const [solution] = await solutionsOf(contest);
    const { cookie } = await app.signInAs('managerA');
    const path = `${app.origin}/api/solutions/${solution?.id}/files/${solution?.files[0]?.key}`;
    const handed = Buffer.from(await (await fetch(path, { headers: { cookie } })).arrayBuffer());
    expect([bytes.includes('Canary camera'), handed.includes('Canary camera')]).toEqual([true, false]);
    expect((await sharp(handed).metadata()).exif).toBeUndefined();
  });

  test('J15 a file cannot be read before it is checked and its submission confirmed, even with its key', async () => {
    const contest = await anOpenContest();
    await visitors.submitAndConfirm(contest);
    const [solution] = await solutionsOf(contest);
    const script = { name: 'plan.pdf', bytes: Buffer.from('<script>alert(1)</script>') };
    const refusedResponse = await visitors.submit(contest, { email: 'bad@applicants.example' }, [script]);
    expect([refusedResponse.status, parseInvalidFields(refusedResponse)]).toEqual([422, ['file.1']]);
    await visitors.submit(contest, { email: 'waits@applicants.example' }, [{ name: 'waits.pdf' }]);
    const [pendingFile] = z.array(z.object({ fileKey: z.string() })).parse(await rows('solutionFiles', contest));
    for (const person of ['managerA', 'lead', 'managerB'] as const) {
      const reader = await app.signInAs(person);
      const response = await reader.get(`/api/solutions/${solution?.id}/files/${pendingFile?.fileKey}`);
      expect([person, response.status]).toEqual([person, 404]);
    }
  });

  test('a submission under a foreign e-mail address changes and reveals nothing of its owner', async () => {
    const contest = await anOpenContest();
    const ownSubmission = await visitors.submitAndConfirm(contest, { email: 'mine@applicants.example' });
    const [before] = await solutionsOf(contest);
    const foreignAttempt = await visitors.submit(contest, { email: 'mine@applicants.example', title: 'Stolen' });
    const unknown = await visitors.submit(contest, { email: 'free@applicants.example', title: 'Stolen' });
    const shapeOf = (body: unknown) => Object.keys(receipt.parse(body));
    expect([foreignAttempt.status, shapeOf(foreignAttempt.body)]).toEqual([unknown.status, shapeOf(unknown.body)]);
    expect(receipt.parse(foreignAttempt.body).contentHash).toBe(receipt.parse(unknown.body).contentHash);
    expect(receipt.parse(foreignAttempt.body).reference).not.toBe(ownSubmission.receipt.reference);
    expect(await solutionsOf(contest)).toEqual([before]);
    const { body } = await visitors.postToPersonalPage('', { token: ownSubmission.token });
    expect(body).toMatchObject({ pending: [{ title: 'Stolen' }], solution: { title: before?.title } });
    for (let more = 0; more < 10; more += 1)
      await visitors.submit(contest, { email: 'mine@applicants.example', title: `Stolen ${more}` });
    expect((await visitors.takeMails()).filter(({ to }) => to === 'mine@applicants.example').length).toBeLessThanOrEqual(6);
  });

  test('D26 a submission sets nothing but what the form asks for, neither at first nor by an amendment', async () => {
    const contest = await anOpenContest();
    const { token } = await visitors.submitAndConfirm(contest);
    const [before] = await solutionsOf(contest);
    const { b } = app.ids.organisations;
    const extras = {
      state: 'decided',
      place: 1,
      published: true,
      organisationId: b,
      contestId: 1,
      receivedAt: start,
      reference: 'X',
    };
    for (const [name, value] of Object.entries(extras)) {
      const responses = [
        await visitors.submit(contest, { email: 'more@applicants.example', [name]: value }),
        await visitors.amend(token, { [name]: value }),
      ];
      expect([name, responses.map(({ status }) => status)]).toEqual([name, [422, 422]]);
    }
    expect(await solutionsOf(contest)).toEqual([before]);
  });

  test('D27 the token of a link is only in the mail, and invalid tokens give no access', async () => {
    const contest = await anOpenContest();
    const { token } = await visitors.submitAndConfirm(contest);
    for (const table of ['mails', 'linkTokens', 'auditEvents', 'arrivals', 'entrants', 'idempotencyKeys'])
      expect(JSON.stringify(await app.opened.dataSource.query(`SELECT * FROM ${table}`))).not.toContain(token);
    expect(app.logLines().join('\n')).not.toContain(token);
    expect(app.logLines().join('\n')).not.toContain('ada@applicants.example');
    const swapped = token.replace(/[a-z]/i, (letter) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    );
    for (const invalidInput of [swapped, token.slice(1), `${token}%`, ` ${token}`, '0'])
      expect([invalidInput, parseProblemCode(await visitors.postToPersonalPage('', { token: invalidInput }))]).toEqual([
        invalidInput,
        'linkExpired',
      ]);
    for (const invalidInput of [[token], 0, null, { token }])
      expect((await visitors.postToPersonalPage('', { token: invalidInput })).status).toBe(422);
    const page = await fetch(`${app.origin}/public/entry`);
    expect([page.headers.get('referrer-policy'), page.headers.get('set-cookie')]).toEqual(['no-referrer', null]);
  });

  test('markup and formulas in all fields are escaped in pages and left out of mails', async () => {
    const contest = await anOpenContest();
    const hostile = '"><script>alert(1)</script>=HYPERLINK("http://evil.example")';
    const typed = {
      title: hostile,
      summary: hostile,
      answers: [{ questionId: 1, text: hostile }],
      name: hostile,
      phone: '=1+1',
      belongsTo: hostile,
    };
    const response = await visitors.submit(contest, typed, [{ name: '"><script>.pdf' }]);
    expect(response.status).toBe(202);
    const [mail] = await visitors.takeMails();
    for (const part of [mail?.text, mail?.html, mail?.subject]) expect(part).not.toMatch(/script|evil|HYPERLINK/);
    const token = parseLinkToken(mail?.text ?? '');
    await visitors.postToPersonalPage('/confirm', { token, reference: receipt.parse(response.body).reference });
    const viewed = await visitors.postToPersonalPage('', { token });
    expect([viewed.headers.get('content-type'), viewed.headers.get('x-content-type-options')]).toEqual([
      'application/json; charset=utf-8',
      'nosniff',
    ]);
    expect(viewed.body).toMatchObject({ solution: { title: hostile, files: [{ name: '___script_.pdf' }] } });
    for (const path of ['/public', `/public/contests/${contest.slug}`, '/public/entry', `/api/public/contests/${contest.slug}`])
      expect(await (await fetch(`${app.origin}${path}`)).text()).not.toMatch(/alert\(1\)|HYPERLINK/);
  });
});
