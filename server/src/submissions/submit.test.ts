import { engines } from '@pilotage/db/testing';
import type { Contest } from '@pilotage/shared';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseProblemCode, parseInvalidFields } from '../testing/app/responseParsers.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { createSubmissionVisitors, parseLinkToken } from '../testing/fixtures/submissionVisitors.ts';
import { type TestApp, startTestApp, password } from '../testing/app/testApp.ts';
import { solveProofOfWork } from '../testing/fixtures/solveProofOfWork.ts';
import { personalView } from '../solutions/personalView.ts';
import { receipt } from './receipts.ts';

const start = '2019-08-20T10:00:00.000Z';
const closesAt = '2019-10-31T22:59:59.999Z';
const tooLate = '2019-10-31T23:00:00.000Z';

describe.each(engines)('solutions of visitors on %s', (engine) => {
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

  async function anOpenContest(fields: object = {}): Promise<Contest> {
    const { contest } = await builders.aReadyContest({ closesAt, eraseOn: '2020-12-31', ...fields });
    return builders.openContest(contest);
  }

  const viewed = async (token: string) => personalView.parse((await visitors.postToPersonalPage('', { token })).body);
  const solutionsOf = ({ id: contestId }: Contest) => system().all('solutions', { where: { contestId } });

  test('opening a contest without questions turns each criterion into a question', async () => {
    const { contest, criterion } = await builders.aReadyContest({ closesAt, eraseOn: '2020-12-31' });
    const { questions } = await builders.openContest(contest);
    expect(questions).toEqual([{ id: 1, text: criterion.name, help: '', longest: 3000, required: true }]);
    const own = [{ id: 7, text: 'Why you?', help: '', longest: 100, required: false }];
    expect((await anOpenContest({ questions: own })).questions).toEqual(own);
  });

  test('a submission with its files counts once its address is confirmed; the receipt proves it', async () => {
    const contest = await anOpenContest();
    const answer = await visitors.submit(contest, {}, [{ name: 'plan.pdf' }]);
    expect(answer.status).toBe(202);
    const given = receipt.parse(answer.body);
    expect(given).toMatchObject({ contest: contest.slug, receivedAt: start, closesAt, inTime: true });
    expect(await solutionsOf(contest)).toEqual([]);
    const [mail] = await visitors.takeMails();
    expect([mail?.to, mail?.text.includes(`${app.origin}/public/entry#`)]).toEqual(['ada@applicants.example', true]);
    const token = parseLinkToken(mail?.text ?? '');
    const before = await viewed(token);
    expect([before.solution, before.pending.map(({ reference }) => reference)]).toEqual([null, [given.reference]]);

    app.clock.set('2019-11-01T10:00:00.000Z');
    const confirmed = personalView.parse(
      (await visitors.postToPersonalPage('/confirm', { token, reference: given.reference })).body,
    );
    expect(confirmed.receipt).toEqual(given);
    const [solution] = await solutionsOf(contest);
    expect(solution).toMatchObject({ reference: given.reference, receivedAt: start, contentHash: given.contentHash });
    expect(await system().all('applicants', { where: { solutionId: solution?.id ?? 0 } })).toMatchObject([
      { email: 'ada@applicants.example', consentedAt: start, confirmedAt: '2019-11-01T10:00:00.000Z' },
    ]);
    const nobody = await app.signInAs();
    const isGenuine = async (body: object) => (await nobody.post('/api/public/receipts/verify', body)).body;
    expect(await isGenuine(given)).toEqual({ isGenuine: true });
    for (const forged of [
      { ...given, receivedAt: closesAt },
      { ...given, reference: 'AAAA-AAAA' },
    ])
      expect(await isGenuine(forged)).toEqual({ isGenuine: false });

    const [file] = solution?.files ?? [];
    app.clock.set(start);
    const path = `/api/solutions/${solution?.id}/files/${file?.key}`;
    const handed = await (await app.signInAs('managerA')).get(path);
    expect([handed.status, handed.text.startsWith('%PDF'), handed.headers.get('content-security-policy')]).toEqual([
      200,
      true,
      "sandbox; default-src 'none'",
    ]);
    expect(handed.headers.get('content-disposition')).toContain('attachment; filename="plan.pdf"');
    expect((await (await app.signInAs('managerB')).get(path)).status).toBe(404);
    expect((await (await app.signInAs('managerA')).get(path.replace(/.$/, (sign) => (sign === '0' ? '1' : '0')))).status).toBe(
      404,
    );
  });

  test('the last millisecond of the deadline counts, the next does not; receipts prove both', async () => {
    const contest = await anOpenContest();
    app.clock.set(closesAt);
    expect((await visitors.submit(contest, { email: 'last@applicants.example' })).status).toBe(202);
    app.clock.set(tooLate);
    const refused = await visitors.submit(contest, { email: 'late@applicants.example' });
    expect([refused.status, parseProblemCode(refused)]).toEqual([409, 'deadlinePassed']);
    const { receipt: late } = z.object({ receipt }).parse(refused.body);
    expect(late).toMatchObject({ reference: null, receivedAt: tooLate, closesAt, inTime: false });
    expect((await (await app.signInAs()).post('/api/public/receipts/verify', late)).body).toEqual({ isGenuine: true });
    expect((await visitors.takeMails()).map(({ to }) => to)).toEqual(['last@applicants.example']);
  });

  test('invisible characters in a name and direction overrides in an answer are refused', async () => {
    const contest = await anOpenContest();
    const misleading = {
      title: 'A w\u200borkshop',
      name: 'Ada \u202etnacilppA',
      belongsTo: 'Tech\u00adUniversity',
      phone: '1\ufeff2',
    };
    const refused = await visitors.submit(contest, {
      ...misleading,
      summary: 'It \u2067stops.',
      answers: [{ questionId: 1, text: 'Because \u202enobody.' }],
    });
    expect(refused.status).toBe(422);
    expect(parseInvalidFields(refused)).toEqual(
      expect.arrayContaining([...Object.keys(misleading), 'summary', 'answers.0.text']),
    );
    expect(await visitors.takeMails()).toEqual([]);
    const joined = { summary: 'For 👩\u200d🌾 and all.', answers: [{ questionId: 1, text: 'می\u200cخواهم' }] };
    expect((await visitors.submit(contest, { ...joined, email: 'joined@applicants.example' })).status).toBe(202);
  });

  test('all problems are reported by field, and nothing is stored', async () => {
    const contest = await anOpenContest({ themes: ['Mobility'], filesMost: 1 });
    const before = visitors.countStoredFiles();
    const refused = await visitors.submit(
      contest,
      {
        title: ' ',
        summary: 'x'.repeat(2001),
        answers: [{ questionId: 9, text: 'x' }],
        country: 'QQ',
        theme: 'Other',
        affiliation: 'nobody',
        name: '',
        email: 'no address',
        locale: 'de',
        consent: false,
        website: 'http://spam.example',
      },
      [{ name: 'a.pdf' }, { name: 'b.pdf' }],
    );
    expect(refused.status).toBe(422);
    for (const field of ['title', 'summary', 'country', 'name', 'consent', 'website', 'file'])
      expect(parseInvalidFields(refused)).toContain(field);
    const next = await visitors.submit(contest, {
      answers: [{ questionId: 9, text: 'x' }],
      theme: 'Other',
      affiliation: 'nobody',
      email: 'no address',
      locale: 'de',
    });
    expect(parseInvalidFields(next)).toEqual(['affiliation', 'answers.1', 'answers.9', 'email', 'locale', 'theme']);
    const page = { name: 'a.pdf', bytes: Buffer.from('<script>') };
    const file = await visitors.submit(contest, { theme: 'Mobility' }, [page]);
    expect([file.status, parseInvalidFields(file)]).toEqual([422, ['file.1']]);
    expect([visitors.countStoredFiles(), (await visitors.takeMails()).length]).toEqual([before, 0]);
  });

  test('the last amendment before the deadline counts, with retained or replaced files; after it 409', async () => {
    const contest = await anOpenContest();
    const { token, receipt: first } = await visitors.submitAndConfirm(contest, {}, [{ name: 'one.pdf' }, { name: 'two.pdf' }]);
    const before = visitors.countStoredFiles();
    const { solution: was } = await viewed(token);
    const keep = was?.files[0]?.key ?? '';
    app.clock.set('2019-09-01T10:00:00.000Z');
    const amended = receipt.parse((await visitors.amend(token, { title: 'On rails' }, [{ name: 'new.pdf' }], keep)).body);
    expect([amended.reference, amended.receivedAt]).toEqual([first.reference, '2019-09-01T10:00:00.000Z']);
    const now = await viewed(token);
    expect([now.solution?.title, now.solution?.files.map(({ name }) => name)]).toEqual(['On rails', ['one.pdf', 'new.pdf']]);
    expect(now.receipt).toEqual(amended);
    expect(visitors.countStoredFiles()).toBe(before);
    expect(parseInvalidFields(await visitors.amend(token, {}, [], 'f'.repeat(32)))).toEqual(['keep']);
    app.clock.set(tooLate);
    expect(parseProblemCode(await visitors.amend(token, { title: 'Too late' }, [{ name: 'late.pdf' }]))).toBe('deadlinePassed');
    expect((await viewed(token)).solution?.title).toBe('On rails');
    expect(visitors.countStoredFiles()).toBe(before);
    expect(await solutionsOf(contest)).toHaveLength(1);
  });

  test('a draft is stored behind the link only, until it is submitted', async () => {
    const contest = await anOpenContest();
    const { token } = await visitors.submitAndConfirm(contest);
    const draft = { title: 'Canary draft', answers: [{ questionId: 1, text: '' }] };
    const saved = personalView.parse((await visitors.postToPersonalPage('/draft', { token, draft })).body);
    expect(saved.draft).toEqual({ savedAt: start, entry: draft });
    const manager = await app.signInAs('managerA');
    for (const resource of ['solutions', 'applicants', 'auditEvents'])
      expect((await manager.list(resource)).text).not.toContain('Canary draft');
    await visitors.amend(token, { title: 'Sent' });
    expect((await viewed(token)).draft).toBeNull();
  });

  test('a withdrawn solution is not judged until it is submitted again; pending submissions are gone', async () => {
    const contest = await anOpenContest();
    const { token } = await visitors.submitAndConfirm(contest);
    await visitors.submit(contest, { title: 'Waiting' });
    const taken = personalView.parse((await visitors.postToPersonalPage('/withdraw', { token })).body);
    expect([taken.solution?.state, taken.pending, taken.canWithdraw]).toEqual(['withdrawn', [], false]);
    expect((await visitors.postToPersonalPage('/withdraw', { token })).status).toBe(409);
    expect((await visitors.amend(token)).status).toBe(200);
    expect((await viewed(token)).solution?.state).toBe('submitted');
  });

  test('all personal data can be exported and erased: link, content and files; the audit trail names nobody', async () => {
    const contest = await anOpenContest();
    const before = visitors.countStoredFiles();
    const { token, receipt: given } = await visitors.submitAndConfirm(contest, { name: 'Canary Ada' }, [{ name: 'plan.pdf' }]);
    const exported = await visitors.postToPersonalPage('/export', { token });
    for (const part of ['Canary Ada', 'ada@applicants.example', given.signature, 'plan.pdf', 'Because nobody else comes.'])
      expect(exported.text).toContain(part);
    expect((await visitors.postToPersonalPage('/erase', { token })).body).toEqual({ ok: true });
    for (const step of ['', '/export', '/erase'] as const)
      expect(parseProblemCode(await visitors.postToPersonalPage(step, { token }))).toBe('linkExpired');
    expect(parseProblemCode(await visitors.amend(token))).toBe('linkExpired');
    expect(visitors.countStoredFiles()).toBe(before);
    const [left] = await solutionsOf(contest);
    expect(left).toMatchObject({ state: 'withdrawn', title: '–', answers: [], files: [] });
    for (const table of ['entrants', 'arrivals', 'solutionFiles'])
      expect(await app.opened.dataSource.query(`SELECT * FROM ${table} WHERE contestId = ${contest.id}`)).toEqual([]);
    const trail = JSON.stringify(await system().all('auditEvents'));
    for (const word of ['Canary Ada', 'ada@applicants.example', 'wheels', 'nobody else comes']) expect(trail).not.toContain(word);
    expect(await system().count('auditEvents', { resource: 'applicants', action: 'delete' })).toBeGreaterThan(0);
    // The same address may enter anew.
    expect((await visitors.submitAndConfirm(contest)).token).toHaveLength(43);
  });

  test('a lost link is sent again; the response is the same for an unknown address', async () => {
    const contest = await anOpenContest();
    const { token } = await visitors.submitAndConfirm(contest, { email: 'lost@applicants.example' });
    const ask = async (email: string) =>
      (await app.signInAs()).post(`/api/public/contests/${contest.slug}/link`, {
        email,
        proof: await solveProofOfWork(await app.signInAs()),
      });
    const answers = [await ask('lost@applicants.example'), await ask('never@applicants.example')];
    expect(answers.map(({ status, text }) => `${status} ${text}`)).toEqual(['202 {"ok":true}', '202 {"ok":true}']);
    const mails = await visitors.takeMails();
    expect(mails.map(({ to }) => to)).toEqual(['lost@applicants.example']);
    const fresh = parseLinkToken(mails[0]?.text ?? '');
    expect([fresh === token, (await viewed(fresh)).email, (await viewed(token)).email]).toEqual([
      false,
      'lost@applicants.example',
      'lost@applicants.example',
    ]);
  });
});
