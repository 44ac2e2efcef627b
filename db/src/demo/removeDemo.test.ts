import { type ResourceName, resourceNames } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../store/engines/openDatabase.ts';
import { openStores, type SystemStore, systemStoreOf } from '../store/openStores.ts';
import { createTestClock, engines, openEmptyDatabase } from '../testing/openEmptyDatabase.ts';
import { type TableRow, readAllTables } from '../testing/readAllTables.ts';
import { foreignKeyFieldsOf, topologicalOrder } from './topologicalOrder.ts';
import { seedDemo } from './seedDemo.ts';

const clock = createTestClock('2019-09-18T09:00:00.000Z');

test('every resource comes after those that it refers to', () => {
  const order = topologicalOrder();
  expect(order.toSorted()).toEqual([...resourceNames].toSorted());
  for (const resource of order)
    for (const { to } of foreignKeyFieldsOf(resource)) expect(order.indexOf(to)).toBeLessThanOrEqual(order.indexOf(resource));
});

test('organisations and people belong to no other record: the marks alone say which go', () => {
  expect([foreignKeyFieldsOf('organisations'), foreignKeyFieldsOf('users')]).toEqual([[], []]);
});

/** Something of one's own beside the demo, and something that hangs from the demo. */
async function createRowsSince(system: SystemStore) {
  const unsaid = { city: null, shortName: null, countrySince: null, formerCountries: null };
  const place = { country: 'AT', kind: 'partner' as const, ...unsaid };
  const real = await system.insert('organisations', { ...place, slug: 'real', name: 'Real' });
  const user = await system.insert('users', {
    email: 'ana@real.example',
    name: 'Ana',
    locale: 'en',
    disabled: false,
    digest: true,
  });
  const ownHat = await system.insert('memberships', { userId: user.id, organisationId: real.id, role: 'partnerManager' });
  const demoHat = await system.insert('memberships', { userId: user.id, organisationId: 1, role: 'partnerStaff' });
  const pilot = { title: 'x', stage: 'design' as const, startsOn: null, summary: null, completedAt: null };
  const ownPilot = await system.insert('pilots', { ...pilot, organisationId: real.id, partnerIds: [1] });
  const demoPilot = await system.insert('pilots', { ...pilot, organisationId: 1, partnerIds: [real.id] });
  const guest = await system.insert('invitations', {
    email: 'bo@real.example',
    name: null,
    role: 'partnerStaff',
    organisationId: real.id,
    contestId: null,
    locale: 'en',
    state: 'pending',
    invitedById: 1,
    expiresAt: '2019-09-25T09:00:00.000Z',
    postedAt: system.now(),
    acceptedAt: null,
    revokedAt: null,
  });
  return { real, user, ownHat, demoHat, ownPilot, demoPilot, guest };
}

describe.each(engines)('leaving the demo, on %s', (engine) => {
  let opened: OpenDatabase;
  let made: Awaited<ReturnType<typeof createRowsSince>>;
  let before: Map<string, TableRow[]>;
  let after: Map<string, TableRow[]>;

  beforeAll(async () => {
    opened = await openEmptyDatabase(engine);
    const stores = openStores(opened.database, clock);
    await seedDemo(stores, { passwordHash: 'a hash', clock, files: [] });
    made = await createRowsSince(stores.system());
    before = await readAllTables(opened.dataSource);
    await stores.system().transaction(async (store) => {
      const { demo } = systemStoreOf(store).internal;
      const marks = await demo.readMarks();
      await demo.removeRows(marks, await demo.findRows(marks));
    });
    after = await readAllTables(opened.dataSource);
  });
  afterAll(() => opened?.database.close());

  const left = (name: string) => (after.get(name) ?? []).map(({ id }) => id);
  const stored = (rows: Map<string, TableRow[]>, name: ResourceName, id: number) => rows.get(name)?.find((row) => row.id === id);

  test('nothing that the demo brought is left, and no way to sign in with it', () => {
    for (const name of resourceNames.filter((each) => each !== 'consortium' && each !== 'auditEvents'))
      expect([name, left(name).length]).toEqual([name, ownRows[name] ?? 0]);
    expect([left('authAccounts'), left('authSessions'), after.get('demoMarks')]).toEqual([[], [], []]);
    expect(before.get('demoMarks')?.length).toBe(resourceNames.length);
  });

  const ownRows: Partial<Record<ResourceName, number>> = {
    organisations: 1,
    users: 1,
    memberships: 1,
    pilots: 1,
    invitations: 1,
  };

  test('what is not of the demo stays as it is, byte for byte', () => {
    const { real, user, ownHat, ownPilot } = made;
    for (const [name, { id }] of [
      ['organisations', real],
      ['users', user],
      ['memberships', ownHat],
      ['pilots', ownPilot],
    ] as const)
      expect(stored(after, name, id)).toEqual(stored(before, name, id));
  });

  test('what was made since and hangs from the demo goes with it; what stays forgets its people and partners', () => {
    expect(stored(after, 'memberships', made.demoHat.id)).toBeUndefined();
    expect(stored(after, 'pilots', made.demoPilot.id)).toBeUndefined();
    expect(stored(after, 'invitations', made.guest.id)).toMatchObject({ email: 'bo@real.example', invitedById: null });
    expect(after.get('pilotPartners')).toEqual([{ pilotId: made.ownPilot.id, organisationId: made.real.id }]);
  });

  test('the trail tells of what stays alone', () => {
    const told = (after.get('auditEvents') ?? []).map(({ resource, recordId }) => `${resource} ${recordId}`);
    const { real, user, ownHat, ownPilot, guest } = made;
    expect(told.toSorted()).toEqual(
      [
        `organisations ${real.id}`,
        `users ${user.id}`,
        `memberships ${ownHat.id}`,
        `pilots ${ownPilot.id}`,
        `invitations ${guest.id}`,
      ].toSorted(),
    );
  });
});
