import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseProblemCode } from '../../testing/app/responseParsers.ts';
import { countRows } from '../../testing/factories/apiFactories.ts';
import { type TestApp, startTestApp, password } from '../../testing/app/testApp.ts';

const session = z.object({ activeMembershipId: z.int(), memberships: z.array(z.object({ id: z.int() })) });

describe.each(engines)('the header of the active membership, on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(engine);
    const system = app.pilotage.stores.system();
    const { organisations, users } = app.ids;
    await system.insert('memberships', { userId: users.managerA, organisationId: organisations.b, role: 'partnerManager' });
  });
  afterAll(() => app.close());

  async function twoTabs() {
    const client = await app.signInAs('managerA');
    await client.signIn('managera@house.example', password);
    const { activeMembershipId: former, memberships } = session.parse((await client.get('/api/session')).body);
    const other = memberships.find(({ id }) => id !== former)?.id ?? 0;
    expect((await client.put('/api/session', { activeMembershipId: other })).status).toBe(200);
    const membershipHeaders = (id: number | string) => ({ 'active-membership': String(id) });
    return { client, former, other, meant: membershipHeaders };
  }

  test('a write with a former membership is refused and changes nothing', async () => {
    const { client, former, other, meant: membershipHeaders } = await twoTabs();
    const before = await countRows(app, 'pilots');
    const body = { title: 'Of the former tab', stage: 'design', partnerIds: [] };
    const form = new FormData();
    form.set('file', new Blob(['a']), 'a.csv');
    for (const response of [
      await client.post('/api/pilots', body, membershipHeaders(former)),
      await client.post('/api/pilots', 'no json', membershipHeaders(former)),
      await client.put('/api/pilots/987654', { version: 1 }, membershipHeaders(former)),
      await client.delete('/api/pilots/987654', membershipHeaders(former)),
      await client.upload('/api/attachments', form, membershipHeaders(former)),
    ])
      expect([response.status, parseProblemCode(response)]).toEqual([409, 'otherMembership']);
    expect(await countRows(app, 'pilots')).toBe(before);
    expect((await client.post('/api/pilots', body, membershipHeaders(other))).status).toBe(201);
    expect((await client.post('/api/pilots', body)).status).toBe(201);
    expect(await countRows(app, 'pilots')).toBe(before + 2);
  });

  test('reads, session routes and visitors ignore the header; an invalid id is 400', async () => {
    const { client, former, meant: membershipHeaders } = await twoTabs();
    expect((await client.get('/api/pilots', membershipHeaders(former))).status).toBe(200);
    for (const id of ['', 'x', '0', '-0', '1.0', '1, 2', '99999999999999999'])
      expect([id, parseProblemCode(await client.post('/api/pilots', {}, membershipHeaders(id)))]).toEqual([id, 'malformed']);
    expect((await (await app.signInAs()).post('/api/pilots', {}, membershipHeaders('x'))).status).toBe(401);
    expect((await client.put('/api/session', { activeMembershipId: former }, membershipHeaders(1))).status).toBe(200);
    expect((await client.post('/api/auth/sign-out', undefined, membershipHeaders(1))).status).toBe(200);
  });
});
