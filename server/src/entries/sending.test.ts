import { WriteStream } from 'node:fs';
import { engines } from '@pilotage/db/testing';
import type { Contest } from '@pilotage/shared';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { FairTurns } from '../access/fairTurns.ts';
import { codeIn, fieldsIn } from '../testing/answered.ts';
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

  test('what waits under an address is pushed out by nobody who types it; five wait at most', async () => {
    const before = visitors.filesThere();
    const email = 'often@applicants.example';
    const titles = ['One', 'Two', 'Three', 'Four', 'Five'];
    const receipts = [];
    for (const title of titles)
      receipts.push(receipt.parse((await visitors.send(contest, { email, title }, [{ name: `${title}.pdf` }])).body));
    const token = tokenIn((await visitors.mailed())[0]?.text ?? '');
    expect((await visitors.send(contest, { email, title: 'Six' }, [{ name: 'six.pdf' }])).status).toBe(429);
    expect((await viewed(token)).pending.map(({ title }) => title).toSorted()).toEqual(titles.toSorted());
    const repeated = await visitors.send(contest, { email, title: 'Five' }, [{ name: 'Five.pdf' }]);
    expect([repeated.body, visitors.filesThere()]).toEqual([receipts[4], before + 5]);
    expect((await visitors.personal('/confirm', { token, reference: receipts[0]?.reference })).status).toBe(200);
    expect((await viewed(token)).solution?.title).toBe('One');
    await visitors.personal('/withdraw', { token });
    expect(visitors.filesThere()).toBe(before + 1);
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
