import { WriteStream } from 'node:fs';
import { engines } from '@pilotage/db/testing';
import type { Contest } from '@pilotage/shared';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { FairTurns } from '../access/fairTurns.ts';
import { codeIn, fieldsIn } from '../testing/answered.ts';
import { mime, openDocument } from '../discussion/testing/evidenceFiles.ts';
import { type Builders, openBuilders } from '../testing/builders.ts';
import { anEntry, openVisitors, tokenIn } from '../testing/entryForms.ts';
import { type House, openHouse, password } from '../testing/house.ts';
import { entryView } from './entryView.ts';
import { receipt } from './receipts.ts';

const start = '2019-08-20T10:00:00.000Z';
const closesAt = '2019-08-31T22:59:59.999Z';
const tooLate = '2019-08-31T23:00:00.000Z';
const hour = 60 * 60 * 1000;

describe.each(engines)('sent at the deadline, twice, or never confirmed, on %s', (engine) => {
  let house: House;
  let builders: Builders;
  let visitors: ReturnType<typeof openVisitors>;
  let contest: Contest;
  beforeAll(async () => {
    house = await openHouse(engine, start, { trustProxy: 1 });
    builders = openBuilders(house);
    visitors = openVisitors(house);
  });
  beforeEach(async () => {
    house.clock.set(start);
    await (await house.as('managerA')).signIn('managera@house.example', password);
    await visitors.mailed();
    contest = await builders.openContest((await builders.aReadyContest({ closesAt, eraseOn: '2020-12-31' })).contest);
  });
  afterAll(() => house.close());

  const viewed = async (token: string) => entryView.parse((await visitors.personal('', { token })).body);
  const isGenuine = async (body: object) => (await (await house.as()).post('/api/public/receipts/verify', body)).body;

  test('what came too late gets its receipt, whatever else is wrong with it', async () => {
    const { token } = await visitors.entered(contest);
    const old = await visitors.form({ email: 'old@applicants.example' });
    house.clock.set(tooLate);
    const late = [
      await visitors.post(contest, old),
      await visitors.send(contest, { title: '' }),
      await visitors.send(contest, { theme: 'None' }),
      await visitors.post(contest, new FormData()),
      await visitors.amend(token, { title: '' }),
      await visitors.amend(token, {}, [], 'f'.repeat(32)),
    ];
    for (const answer of late) {
      const { receipt: given } = z.object({ receipt }).parse(answer.body);
      expect([codeIn(answer), given.inTime, await isGenuine(given)]).toEqual(['deadlinePassed', false, { isGenuine: true }]);
    }
  });

  test('in time is what came in time, however long its files take to be written', async () => {
    house.clock.set(closesAt);
    const form = await visitors.form({ email: 'slow@applicants.example' }, [{ name: 'slow.pdf' }]);
    const original = WriteStream.prototype._destroy;
    const slow = vi.spyOn(WriteStream.prototype, '_destroy').mockImplementation(function late(this: WriteStream, error, done) {
      house.clock.set(tooLate);
      original.call(this, error, done);
    });
    const answer = await visitors.post(contest, form);
    slow.mockRestore();
    expect([house.clock.now().toISOString(), answer.status]).toEqual([tooLate, 202]);
    expect(receipt.parse(answer.body).receivedAt).toBe(closesAt);
  });

  test('one’s own requests are done once for a key, also after the deadline; nothing personal is kept for it', async () => {
    const { token } = await visitors.entered(contest, {}, [{ name: 'one.pdf' }]);
    const client = await house.as();
    const key = { 'idempotency-key': 'own' };
    const { email: _, website: __, ...known } = anEntry;
    const body = new FormData();
    body.set('token', token);
    body.set('entry', JSON.stringify({ ...known, title: 'Amended' }));
    const amend = () => client.upload('/api/public/entry/amend', body, { ...visitors.elsewhere(), ...key });
    house.clock.set(closesAt);
    const first = await amend();
    house.clock.set(tooLate);
    const again = await amend();
    expect([first.status, again.status, again.text]).toEqual([200, 200, first.text]);
    body.set('entry', JSON.stringify({ ...known, title: 'Other' }));
    expect(codeIn(await amend())).toBe('idempotencyReused');
    const step = (path: string) => client.post(`/api/public/entry${path}`, { token }, { ...visitors.elsewhere(), ...key });
    const steps = [await step('/withdraw'), await step('/withdraw'), await step('/erase'), await step('/erase')];
    expect(steps.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(codeIn(await amend())).toBe('deadLink');
    const kept = JSON.stringify(await house.opened.dataSource.query('SELECT * FROM idempotencyKeys'));
    for (const word of ['ada@applicants', 'Ada Applicant', 'wheels', token]) expect(kept).not.toContain(word);
  });

  test('a version that came meanwhile takes its files away: none is told of that is gone', async () => {
    const { token } = await visitors.entered(contest, {}, [{ name: 'one.pdf' }]);
    const keys = (await viewed(token)).solution?.files.map(({ key }) => key).join(',');
    const judging = vi.spyOn(FairTurns.prototype, 'run').mockImplementationOnce(async (_, work) => {
      await visitors.amend(token, { title: 'Without' });
      return work();
    });
    const kept = await visitors.amend(token, { title: 'With' }, [{ name: 'new.pdf' }], keys);
    judging.mockRestore();
    expect([kept.status, fieldsIn(kept)]).toEqual([422, ['keep']]);
    const { solution } = await viewed(token);
    expect([solution?.title, solution?.files]).toEqual(['Without', []]);
  });

  test('a file of which the browser declares no type is taken by its content', async () => {
    const files = [
      { name: 'table.ods', type: '', bytes: openDocument('ods') },
      { name: 'list.csv', type: 'application/octet-stream', bytes: Buffer.from('K\xf6sz\xf6n\xf6m;5\r\n', 'latin1') },
    ];
    const { token } = await visitors.entered(contest, { email: 'undeclared@applicants.example' }, files);
    const { solution } = await viewed(token);
    expect(solution?.files.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['table.ods', mime.ods],
      ['list.csv', 'text/csv'],
    ]);
  });

  test('what waits under an address is pushed out by no other network, and keeps nobody from sending', async () => {
    const before = visitors.filesThere();
    const email = 'often@applicants.example';
    const stranger = { 'x-forwarded-for': '203.0.113.7' };
    const titles = ['One', 'Two', 'Three', 'Four', 'Five'];
    const invented = async (title: string) =>
      visitors.post(contest, await visitors.form({ email, title }, [{ name: `${title}.pdf` }]), stranger);
    for (const title of titles) expect((await invented(title)).status).toBe(202);
    const token = tokenIn((await visitors.mailed())[0]?.text ?? '');
    const own = receipt.parse((await visitors.send(contest, { email, title: 'Own' }, [{ name: 'own.pdf' }])).body);
    const waiting = async () => (await viewed(token)).pending.map(({ title }) => title).toSorted();
    expect(await waiting()).toEqual([...titles, 'Own'].toSorted());
    // Whoever sends once more from there replaces the oldest that came from there, files and all.
    expect((await invented('Six')).status).toBe(202);
    expect([await waiting(), visitors.filesThere()]).toEqual([['Five', 'Four', 'Own', 'Six', 'Three', 'Two'], before + 6]);
    const repeated = await invented('Six');
    expect([repeated.status, visitors.filesThere()]).toEqual([202, before + 6]);
    expect((await visitors.personal('/confirm', { token, reference: own.reference })).status).toBe(200);
    expect((await viewed(token)).solution?.title).toBe('Own');
    await invented('Seven');
    expect((await viewed(token)).solution?.title).toBe('Own');
    expect((await visitors.amend(token, { title: 'Own, anew' })).status).toBe(200);
    await visitors.personal('/withdraw', { token });
  });

  test('thirty wait under an address at most, from however many networks, and none of them is told by its address', async () => {
    const email = 'flooded@applicants.example';
    const first = receipt.parse((await visitors.send(contest, { email, title: 'First' })).body);
    const query = (text: string): Promise<{ peer: string }[]> => house.opened.dataSource.query(text);
    const [stored] = await query(`SELECT peer FROM arrivals WHERE reference = '${first.reference}'`);
    expect(stored?.peer).toMatch(/^[0-9a-f]{64}$/);
    const columns = 'contestId, entrantId, reference, content, contentHash, bodyHash, closesAt, receivedAt';
    for (let made = 1; made < 30; made += 1)
      await query(
        `INSERT INTO arrivals (${columns}, previousId, peer) SELECT ${columns}, ${1_000_000 + made}, 'p${made}' FROM arrivals WHERE reference = '${first.reference}' AND previousId = 0`,
      );
    expect((await visitors.send(contest, { email, title: 'One more' })).status).toBe(429);
  });

  test('what nobody confirmed within four days gives its room back, where files came with it; the mail says so', async () => {
    const kept = async () => {
      const files: unknown[] = await house.opened.dataSource.query(`SELECT * FROM solutionFiles WHERE contestId = ${contest.id}`);
      return files.length;
    };
    const token = async () => {
      const mail = (await visitors.mailed()).at(-1);
      return { token: tokenIn(mail?.text ?? ''), says: mail?.text.includes('four days') };
    };
    await visitors.send(contest, { email: 'files@applicants.example' }, [{ name: 'a.pdf' }]);
    const files = await token();
    await visitors.send(contest, { email: 'words@applicants.example' });
    const words = await token();
    expect([files.says, words.says]).toEqual([true, false]);
    await visitors.entered(contest, { email: 'stands@applicants.example' }, [{ name: 'b.pdf' }]);
    const pending = async () => [(await viewed(files.token)).pending.length, (await viewed(words.token)).pending.length];
    house.clock.set(new Date(Date.parse(start) + 96 * hour).toISOString());
    await house.pilotage.jobs.tick();
    expect([await pending(), await kept()]).toEqual([[1, 1], 2]);
    const before = visitors.filesThere();
    house.clock.set(new Date(Date.parse(start) + 97 * hour).toISOString());
    await house.pilotage.jobs.tick();
    expect([await pending(), await kept()]).toEqual([[0, 1], 1]);
    expect(visitors.filesThere()).toBeLessThan(before);
  });
});
