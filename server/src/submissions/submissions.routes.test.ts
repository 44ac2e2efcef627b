import { WriteStream } from 'node:fs';
import { engines } from '@pilotage/db/testing';
import type { Contest } from '@pilotage/shared';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { FairConcurrencyLimiter } from '../concurrency/fairConcurrencyLimiter.ts';
import { parseProblemCode, parseInvalidFields } from '../testing/app/responseParsers.ts';
import { mediaTypes, createOpenDocument } from '../discussion/testing/evidenceFiles.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { submissionFields, createSubmissionVisitors, parseLinkToken } from '../testing/fixtures/submissionVisitors.ts';
import { type TestApp, startTestApp, password } from '../testing/app/testApp.ts';
import { personalView } from '../solutions/personalView.ts';
import { receipt } from './receipts.ts';

const start = '2019-08-20T10:00:00.000Z';
const closesAt = '2019-08-31T22:59:59.999Z';
const tooLate = '2019-08-31T23:00:00.000Z';
const hour = 60 * 60 * 1000;

describe.each(engines)('submissions at the deadline, repeated or unconfirmed, on %s', (engine) => {
  let app: TestApp;
  let builders: ApiFactories;
  let visitors: ReturnType<typeof createSubmissionVisitors>;
  let contest: Contest;
  beforeAll(async () => {
    app = await startTestApp(engine, start, { trustProxy: 1 });
    builders = createApiFactories(app);
    visitors = createSubmissionVisitors(app);
  });
  beforeEach(async () => {
    app.clock.set(start);
    await (await app.signInAs('managerA')).signIn('managera@house.example', password);
    await visitors.takeMails();
    contest = await builders.openContest((await builders.aReadyContest({ closesAt, eraseOn: '2020-12-31' })).contest);
  });
  afterAll(() => app.close());

  const viewed = async (token: string) => personalView.parse((await visitors.postToPersonalPage('', { token })).body);
  const isGenuine = async (body: object) => (await (await app.signInAs()).post('/api/public/receipts/verify', body)).body;

  test('a late submission gets a receipt, whatever else is wrong with it', async () => {
    const { token } = await visitors.submitAndConfirm(contest);
    const old = await visitors.createForm({ email: 'old@applicants.example' });
    app.clock.set(tooLate);
    const late = [
      await visitors.post(contest, old),
      await visitors.submit(contest, { title: '' }),
      await visitors.submit(contest, { theme: 'None' }),
      await visitors.post(contest, new FormData()),
      await visitors.amend(token, { title: '' }),
      await visitors.amend(token, {}, [], 'f'.repeat(32)),
    ];
    for (const answer of late) {
      const { receipt: given } = z.object({ receipt }).parse(answer.body);
      expect([parseProblemCode(answer), given.inTime, await isGenuine(given)]).toEqual([
        'deadlinePassed',
        false,
        { isGenuine: true },
      ]);
    }
  });

  test('a submission that came in time counts, however long its files take to be stored', async () => {
    app.clock.set(closesAt);
    const form = await visitors.createForm({ email: 'slow@applicants.example' }, [{ name: 'slow.pdf' }]);
    const original = WriteStream.prototype._destroy;
    const slow = vi.spyOn(WriteStream.prototype, '_destroy').mockImplementation(function late(this: WriteStream, error, done) {
      app.clock.set(tooLate);
      original.call(this, error, done);
    });
    const answer = await visitors.post(contest, form);
    slow.mockRestore();
    expect([app.clock.now().toISOString(), answer.status]).toEqual([tooLate, 202]);
    expect(receipt.parse(answer.body).receivedAt).toBe(closesAt);
  });

  test('requests by link are done once per Idempotency-Key, also after the deadline; the key stores nothing personal', async () => {
    const { token } = await visitors.submitAndConfirm(contest, {}, [{ name: 'one.pdf' }]);
    const client = await app.signInAs();
    const key = { 'idempotency-key': 'own' };
    const { email: _, website: __, ...known } = submissionFields;
    const body = new FormData();
    body.set('token', token);
    body.set('entry', JSON.stringify({ ...known, title: 'Amended' }));
    const amend = () => client.upload('/api/public/entry/amend', body, { ...visitors.nextAddressHeaders(), ...key });
    app.clock.set(closesAt);
    const first = await amend();
    app.clock.set(tooLate);
    const again = await amend();
    expect([first.status, again.status, again.text]).toEqual([200, 200, first.text]);
    body.set('entry', JSON.stringify({ ...known, title: 'Other' }));
    expect(parseProblemCode(await amend())).toBe('idempotencyReused');
    const step = (path: string) =>
      client.post(`/api/public/entry${path}`, { token }, { ...visitors.nextAddressHeaders(), ...key });
    const steps = [await step('/withdraw'), await step('/withdraw'), await step('/erase'), await step('/erase')];
    expect(steps.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(parseProblemCode(await amend())).toBe('linkExpired');
    const kept = JSON.stringify(await app.opened.dataSource.query('SELECT * FROM idempotencyKeys'));
    for (const word of ['ada@applicants', 'Ada Applicant', 'wheels', token]) expect(kept).not.toContain(word);
  });

  test('an amendment that lost its files to a concurrent version refers to no removed file', async () => {
    const { token } = await visitors.submitAndConfirm(contest, {}, [{ name: 'one.pdf' }]);
    const keys = (await viewed(token)).solution?.files.map(({ key }) => key).join(',');
    const judging = vi.spyOn(FairConcurrencyLimiter.prototype, 'run').mockImplementationOnce(async (_, work) => {
      await visitors.amend(token, { title: 'Without' });
      return work();
    });
    const kept = await visitors.amend(token, { title: 'With' }, [{ name: 'new.pdf' }], keys);
    judging.mockRestore();
    expect([kept.status, parseInvalidFields(kept)]).toEqual([422, ['keep']]);
    const { solution } = await viewed(token);
    expect([solution?.title, solution?.files]).toEqual(['Without', []]);
  });

  test('a file without a declared type is accepted by its content', async () => {
    const files = [
      { name: 'table.ods', type: '', bytes: createOpenDocument('ods') },
      { name: 'list.csv', type: 'application/octet-stream', bytes: Buffer.from('K\xf6sz\xf6n\xf6m;5\r\n', 'latin1') },
    ];
    const { token } = await visitors.submitAndConfirm(contest, { email: 'undeclared@applicants.example' }, files);
    const { solution } = await viewed(token);
    expect(solution?.files.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['table.ods', mediaTypes.ods],
      ['list.csv', 'text/csv'],
    ]);
  });

  test('pending submissions of an address are evicted only by their own network, and block nobody', async () => {
    const before = visitors.countStoredFiles();
    const email = 'often@applicants.example';
    const stranger = { 'x-forwarded-for': '203.0.113.7' };
    const titles = ['One', 'Two', 'Three', 'Four', 'Five'];
    const invented = async (title: string) =>
      visitors.post(contest, await visitors.createForm({ email, title }, [{ name: `${title}.pdf` }]), stranger);
    for (const title of titles) expect((await invented(title)).status).toBe(202);
    const token = parseLinkToken((await visitors.takeMails())[0]?.text ?? '');
    const own = receipt.parse((await visitors.submit(contest, { email, title: 'Own' }, [{ name: 'own.pdf' }])).body);
    const waiting = async () => (await viewed(token)).pending.map(({ title }) => title).toSorted();
    expect(await waiting()).toEqual([...titles, 'Own'].toSorted());
    // Whoever sends once more from there replaces the oldest that came from there, files and all.
    expect((await invented('Six')).status).toBe(202);
    expect([await waiting(), visitors.countStoredFiles()]).toEqual([['Five', 'Four', 'Own', 'Six', 'Three', 'Two'], before + 6]);
    const repeated = await invented('Six');
    expect([repeated.status, visitors.countStoredFiles()]).toEqual([202, before + 6]);
    expect((await visitors.postToPersonalPage('/confirm', { token, reference: own.reference })).status).toBe(200);
    expect((await viewed(token)).solution?.title).toBe('Own');
    await invented('Seven');
    expect((await viewed(token)).solution?.title).toBe('Own');
    expect((await visitors.amend(token, { title: 'Own, anew' })).status).toBe(200);
    await visitors.postToPersonalPage('/withdraw', { token });
  });

  test('at most thirty submissions are pending under an address, and their networks are not stored in clear', async () => {
    const email = 'flooded@applicants.example';
    const first = receipt.parse((await visitors.submit(contest, { email, title: 'First' })).body);
    const query = (text: string): Promise<{ peer: string }[]> => app.opened.dataSource.query(text);
    const [stored] = await query(`SELECT peer FROM arrivals WHERE reference = '${first.reference}'`);
    expect(stored?.peer).toMatch(/^[0-9a-f]{64}$/);
    const columns = 'contestId, entrantId, reference, content, contentHash, bodyHash, closesAt, receivedAt';
    for (let made = 1; made < 30; made += 1)
      await query(
        `INSERT INTO arrivals (${columns}, previousId, peer) SELECT ${columns}, ${1_000_000 + made}, 'p${made}' FROM arrivals WHERE reference = '${first.reference}' AND previousId = 0`,
      );
    expect((await visitors.submit(contest, { email, title: 'One more' })).status).toBe(429);
  });

  test('unconfirmed submissions with files are removed after four days, as the mail says', async () => {
    const kept = async () => {
      const files: unknown[] = await app.opened.dataSource.query(`SELECT * FROM solutionFiles WHERE contestId = ${contest.id}`);
      return files.length;
    };
    const token = async () => {
      const mail = (await visitors.takeMails()).at(-1);
      return { token: parseLinkToken(mail?.text ?? ''), says: mail?.text.includes('four days') };
    };
    await visitors.submit(contest, { email: 'files@applicants.example' }, [{ name: 'a.pdf' }]);
    const files = await token();
    await visitors.submit(contest, { email: 'words@applicants.example' });
    const words = await token();
    expect([files.says, words.says]).toEqual([true, false]);
    await visitors.submitAndConfirm(contest, { email: 'stands@applicants.example' }, [{ name: 'b.pdf' }]);
    const pending = async () => [(await viewed(files.token)).pending.length, (await viewed(words.token)).pending.length];
    app.clock.set(new Date(Date.parse(start) + 96 * hour).toISOString());
    await app.pilotage.jobs.tick();
    expect([await pending(), await kept()]).toEqual([[1, 1], 2]);
    const before = visitors.countStoredFiles();
    app.clock.set(new Date(Date.parse(start) + 97 * hour).toISOString());
    await app.pilotage.jobs.tick();
    expect([await pending(), await kept()]).toEqual([[0, 1], 1]);
    expect(visitors.countStoredFiles()).toBeLessThan(before);
  });
});
