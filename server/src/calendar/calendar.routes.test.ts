import { engines } from '@pilotage/db/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseRecord } from '../testing/app/responseParsers.ts';
import { loadCalendarContent } from './loadCalendarContent.ts';
import { password, startTestApp, type Person, type TestApp } from '../testing/app/testApp.ts';
import { createPartnersFixture, type PartnersFixture } from '../testing/fixtures/partnersFixture.ts';

const newAddress = z.object({ address: z.string() });

describe.each(engines)('the calendar of a person, on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  beforeEach(async () => {
    app = await startTestApp(engine);
    fixtures = await createPartnersFixture(app);
  });
  afterEach(() => app.close());

  const createAddress = async (person: Person): Promise<string> => {
    const response = await (await app.signInAs(person)).post('/api/calendar-address');
    return new URL(newAddress.parse(response.body).address).pathname;
  };
  /** A program has no cookie. */
  const read = async (path: string) => (await app.signInAs()).get(path);
  /** The texts of all events, unfolded. */
  const summariesOf = async (path: string): Promise<string[]> => {
    const { text } = await read(path);
    return [...text.replace(/\r\n[ \t]/g, '').matchAll(/^SUMMARY:(.*)$/gm)].map(([, summary = '']) => summary.trim()).toSorted();
  };
  const createActivities = async () => {
    await fixtures.builders.anActivity({ title: 'Ours' });
    await fixtures.builders.anActivity({ by: 'staffB', title: 'Theirs for all', visibility: 'consortium' });
    await fixtures.builders.anActivity({ by: 'staffB', title: 'Theirs alone' });
  };

  test('shows what the person may read, with deadlines, and nothing of others', async () => {
    await createActivities();
    await fixtures.builders.aMilestone({ pilotId: fixtures.pilots.a.id, title: 'Doors open', dueOn: '2019-05-01' });
    await fixtures.builders.aMilestone({ by: 'staffB', pilotId: fixtures.pilots.b.id, title: 'Not ours', dueOn: '2019-05-01' });
    await fixtures.builders.aPeriod({ number: 1, startsOn: '2019-02-01', endsOn: '2019-07-31', dueOn: '2019-08-31' });
    const path = await createAddress('staffA');
    expect(await summariesOf(path)).toEqual(['Milestone: Doors open', 'Ours', 'Reports of P1 are due', 'Theirs for all']);
    expect(await summariesOf(await createAddress('observer'))).toEqual([
      'Milestone: Doors open',
      'Milestone: Not ours',
      'Reports of P1 are due',
      'Theirs for all',
    ]);
    expect(await summariesOf(await createAddress('juror'))).toEqual([]);
    const { headers } = await read(path);
    expect([headers.get('content-type'), headers.get('cache-control')]).toEqual(['text/calendar; charset=utf-8', 'no-store']);
  });

  test('follows the rights at each request: what becomes internal is gone', async () => {
    const shown = await fixtures.builders.anActivity({ by: 'staffB', title: 'Theirs', visibility: 'consortium' });
    const path = await createAddress('staffA');
    expect(await summariesOf(path)).toEqual(['Theirs']);
    const staff = await app.signInAs('staffB');
    parseRecord(
      'activities',
      await staff.put(`/api/activities/${shown.id}`, { version: shown.version, visibility: 'internal' }),
      200,
    );
    expect(await summariesOf(path)).toEqual([]);
  });

  test('ends with the password', async () => {
    const path = await createAddress('staffA');
    const staff = await app.signInAs('staffA');
    const passwords = { currentPassword: password, newPassword: 'a brand new password' };
    expect((await staff.post('/api/auth/change-password', passwords)).status).toBe(200);
    expect((await read(path)).status).toBe(404);
  });

  test('an address is made of nothing that the request says', async () => {
    const staff = await app.signInAs('staffA');
    expect((await staff.post('/api/calendar-address', { version: -1 })).status).toBe(422);
    expect((await staff.post('/api/calendar-address', {})).status).toBe(201);
  });

  test('ends when it is revoked, replaced, or its person is disabled or has no membership any more', async () => {
    await createActivities();
    const [revoked, replaced] = [await createAddress('staffB'), await createAddress('managerA')];
    const current = await createAddress('managerA');
    expect((await (await app.signInAs('staffB')).delete('/api/calendar-address')).status).toBe(200);
    const [disabled, left] = [await createAddress('evaluator'), await createAddress('staffA')];
    const system = app.pilotage.stores.system();
    const lead = await app.signInAs('lead');
    const [evaluator] = await system.all('users', { where: { email: 'evaluator@house.example' } });
    await lead.put(`/api/users/${evaluator?.id}`, { version: evaluator?.version, disabled: true });
    const [staff] = await system.all('users', { where: { email: 'staffa@house.example' } });
    const [membership] = await system.all('memberships', { where: { userId: staff?.id } });
    expect((await lead.delete(`/api/memberships/${membership?.id}`)).status).toBe(200);
    const unknown = `/api/calendar/${'A'.repeat(43)}.ics`;
    const answers = await Promise.all([revoked, replaced, disabled, left, unknown, '/api/calendar/x.ics'].map(read));
    const texts = answers.map(({ status, text }) => `${status} ${text.replace(/"requestId":"[^"]*"/, '')}`);
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toMatch(/^404 /);
    expect((await read(current)).status).toBe(200);
  });

  test('of more than it holds, the earliest are left out first, then what is far ahead', async () => {
    for (const [title, startsOn] of [
      ['Last year', '2018-06-01'],
      ['Last month', '2019-02-08'],
      ['Last week', '2019-03-08'],
      ['Next month', '2019-04-15'],
      ['Next year', '2020-03-15'],
    ] as const)
      await fixtures.builders.anActivity({ title, startsOn });
    const { stores } = app.pilotage;
    const system = stores.system();
    const [user] = await system.all('users', { where: { email: 'staffa@house.example' } });
    const memberships = await system.all('memberships', { where: { userId: user?.id } });
    const titlesOf = async (maxRows?: number) =>
      (await loadCalendarContent(stores, system, memberships, maxRows)).activities.map(({ title }) => title).toSorted();
    expect(await titlesOf(2)).toEqual(['Next month', 'Next year']);
    expect(await titlesOf(1)).toEqual(['Next month']);
    expect(await titlesOf(3)).toEqual(['Last week', 'Next month', 'Next year']);
    expect(await titlesOf()).toEqual(['Last month', 'Last week', 'Next month', 'Next year']);
  });

  test('of several new addresses at once one is left', async () => {
    const client = await app.signInAs('staffA');
    await client.post('/api/calendar-address');
    const responses = await Promise.all(Array.from({ length: 5 }, () => client.post('/api/calendar-address')));
    const paths = responses.map(({ body }) => new URL(newAddress.parse(body).address).pathname);
    const statuses = await Promise.all(paths.map(async (path) => (await read(path)).status));
    expect(statuses.toSorted()).toEqual([200, 404, 404, 404, 404]);
  });

  test('its address is shown once, and is nowhere stored as it is', async () => {
    const client = await app.signInAs('staffA');
    expect((await client.get('/api/calendar-address')).body).toEqual({ createdAt: null });
    const path = await createAddress('staffA');
    expect((await client.get('/api/calendar-address')).body).toEqual({ createdAt: '2019-03-15T09:00:00.000Z' });
    const token = path.split('/').at(-1)?.replace('.ics', '') ?? '';
    expect(token).toHaveLength(43);
    expect((await client.get('/api/calendar-address')).text).not.toContain(token);
    expect((await read(path.replace('.ics', ''))).status).toBe(404);
    expect(app.logLines().join()).not.toContain(token);
    expect(app.logLines().join()).toContain('/api/calendar/:token');
  });

  test('is not asked for more often than programs need, and cannot be guessed at leisure', async () => {
    const path = await createAddress('staffA');
    const statuses: number[] = [];
    for (let at = 0; at < 13; at += 1) statuses.push((await read(path)).status);
    expect([statuses.at(11), statuses.at(12)]).toEqual([200, 429]);
    const guesses: number[] = [];
    for (let at = 0; at < 31; at += 1) guesses.push((await read('/api/calendar/guess.ics')).status);
    expect([guesses.at(29), guesses.at(30)]).toEqual([404, 429]);
    // Guesses of others keep no program from its calendar.
    expect((await read(await createAddress('staffA'))).status).toBe(200);
  });
});
