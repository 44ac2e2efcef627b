import { createTestClock, engines, openEmptyDatabase } from '@pilotage/db/testing';
import { openStores, type Stores, systemStoreOf } from '@pilotage/db';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createUser } from './createUser.ts';

const clock = createTestClock('2019-03-15T09:00:00.000Z');

describe.each(engines)('user create, on %s', (engine) => {
  let stores: Stores;
  let close: () => Promise<void>;
  beforeEach(async () => {
    vi.stubEnv('PILOTAGE_PASSWORD', 'a long enough password');
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const { database } = await openEmptyDatabase(engine);
    stores = openStores(database, clock);
    close = () => database.close();
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    await close();
  });

  const create = (parameters: string[], ask: Parameters<typeof createUser>[2] = null) =>
    createUser(parameters, { stores, clock }, ask);
  const system = () => systemStoreOf(stores.system());

  test('the first user is a lead partner; the organisation is created with a slug from its name', async () => {
    await create(['--email', 'ana@ours.example', '--name', 'Ana', '--organisation-name', 'Größte Öko Kft.', '--country', 'hu']);
    const [organisation] = await system().all('organisations', {});
    expect(organisation).toMatchObject({ slug: 'grosste-oko-kft', name: 'Größte Öko Kft.', country: 'HU', kind: 'lead' });
    expect(await system().all('memberships', {})).toMatchObject([{ role: 'leadPartner', organisationId: organisation?.id }]);
    await create(['--email', 'bo@ours.example', '--name', 'Bo', '--role', 'leadPartner']);
    expect(await system().count('memberships', { organisationId: organisation?.id })).toBe(2);
  });

  test('all missing options are reported at once, and nothing is written', async () => {
    await expect(create([])).rejects.toThrow(/--email.*--name.*--organisation-name.*--country/);
    await expect(create(['--email', 'a@b.example', '--name', 'A', '--organisation-name', 'B', '--country', 'x'])).rejects.toThrow(
      /needs one: --country missing or not valid/,
    );
    expect([await system().count('users', {}), await system().count('organisations', {})]).toEqual([0, 0]);
  });

  test('a terminal prompts for missing options', async () => {
    const responses: Record<string, string> = { 'E-mail address': 'ana@ours.example', 'Name of the person': 'Ana' };
    const ask = async (question: string) => responses[question] ?? (question.includes('country') ? 'SI' : 'Naša hiša');
    await create([], ask);
    expect(await system().all('organisations', {})).toMatchObject([{ slug: 'nasa-hisa', country: 'SI' }]);
  });

  test('later users need a role and the slug of their organisation', async () => {
    await create(['--email', 'ana@ours.example', '--name', 'Ana', '--organisation-name', 'Ours', '--country', 'SI']);
    await expect(create(['--email', 'b@ours.example', '--name', 'B'])).rejects.toThrow(/--role/);
    await expect(create(['--email', 'b@ours.example', '--name', 'B', '--role', 'partnerStaff'])).rejects.toThrow(
      /there are ours/,
    );
  });
});
