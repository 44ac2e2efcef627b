import { type ResourceName, resourceNames } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../store/engines/openDatabase.ts';
import { openStores, type SystemStore, systemStoreOf } from '../store/openStores.ts';
import { createTestClock, engines, openEmptyDatabase } from '../testing/openEmptyDatabase.ts';
import { type TableRow, readAllTables } from '../testing/readAllTables.ts';
import { historyTables } from '../tables.ts';
import { foreignKeyFieldsOf, topologicalOrder } from './topologicalOrder.ts';
import { seedDemo } from './seedDemo.ts';

const clock = createTestClock('2019-09-18T09:00:00.000Z');

test('topologicalOrder lists every resource after its references', () => {
  const order = topologicalOrder();
  expect(order.toSorted()).toEqual([...resourceNames].toSorted());
  for (const resource of order)
    for (const { to } of foreignKeyFieldsOf(resource)) expect(order.indexOf(to)).toBeLessThanOrEqual(order.indexOf(resource));
});

test('organisations and users have no foreign keys, so only the marks decide about them', () => {
  expect([foreignKeyFieldsOf('organisations'), foreignKeyFieldsOf('users')]).toEqual([[], []]);
});

/** Inserts rows that are independent of the demo, and rows that depend on it. */
async function createRowsSince(system: SystemStore) {
  const emptyFields = {
    city: null,
    shortName: null,
    countrySince: null,
    budgetEur: null,
    budgetIllustrative: false,
    formerCountries: null,
  };
  const organisation = { country: 'AT', kind: 'partner' as const, ...emptyFields };
  const real = await system.insert('organisations', { ...organisation, slug: 'real', name: 'Real' });
  const user = await system.insert('users', {
    email: 'ana@real.example',
    name: 'Ana',
    locale: 'en',
    disabled: false,
    digest: true,
  });
  const ownMembership = await system.insert('memberships', { userId: user.id, organisationId: real.id, role: 'partnerManager' });
  const demoMembership = await system.insert('memberships', { userId: user.id, organisationId: 1, role: 'partnerStaff' });
  const pilot = { title: 'x', stage: 'design' as const, startsOn: null, summary: null, completedAt: null, workPlanItemId: null };
  const ownPilot = await system.insert('pilots', { ...pilot, organisationId: real.id, partnerIds: [1] });
  const demoPilot = await system.insert('pilots', { ...pilot, organisationId: 1, partnerIds: [real.id] });
  const invitation = await system.insert('invitations', {
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
  return { real, user, ownMembership, demoMembership, ownPilot, demoPilot, invitation };
}

describe.each(engines)('removeDemo on %s', (engine) => {
  let opened: OpenDatabase;
  let created: Awaited<ReturnType<typeof createRowsSince>>;
  let before: Map<string, TableRow[]>;
  let after: Map<string, TableRow[]>;

  beforeAll(async () => {
    opened = await openEmptyDatabase(engine);
    const stores = openStores(opened.database, clock);
    await seedDemo(stores, { passwordHash: 'a hash', clock, files: [] });
    created = await createRowsSince(stores.system());
    before = await readAllTables(opened.dataSource);
    await stores.system().transaction(async (store) => {
      const { demo } = systemStoreOf(store).internal;
      const marks = await demo.readMarks();
      await demo.removeRows(marks, await demo.findRows(marks));
    });
    after = await readAllTables(opened.dataSource);
  });
  afterAll(() => opened?.database.close());

  const remainingIds = (name: string) => (after.get(name) ?? []).map(({ id }) => id);
  const stored = (rows: Map<string, TableRow[]>, name: ResourceName, id: number) => rows.get(name)?.find((row) => row.id === id);

  test('removes all rows of the demo and its accounts', () => {
    for (const name of resourceNames.filter((each) => each !== 'consortium' && each !== 'auditEvents'))
      expect([name, remainingIds(name).length]).toEqual([name, ownRows[name] ?? 0]);
    expect([remainingIds('authAccounts'), remainingIds('authSessions'), after.get('demoMarks')]).toEqual([[], [], []]);
    expect(before.get('demoMarks')?.length).toBe(resourceNames.length);
  });

  const ownRows: Partial<Record<ResourceName, number>> = {
    organisations: 1,
    users: 1,
    memberships: 1,
    pilots: 1,
    invitations: 1,
  };

  test('removes all versions of the demo, and leaves those of other records', () => {
    for (const { name, resource } of historyTables.filter((each) => each.resource !== 'consortium')) {
      expect([name, (before.get(name) ?? []).length > 0]).toEqual([name, true]);
      expect([name, remainingIds(name)]).toEqual([name, remainingIds(resource)]);
    }
    expect(after.get('consortiumHistory')).toEqual(before.get('consortiumHistory'));
  });

  test('leaves other rows unchanged', () => {
    const { real, user, ownMembership, ownPilot } = created;
    for (const [name, { id }] of [
      ['organisations', real],
      ['users', user],
      ['memberships', ownMembership],
      ['pilots', ownPilot],
    ] as const)
      expect(stored(after, name, id)).toEqual(stored(before, name, id));
  });

  test('removes later rows that depend on the demo, and clears references to its users and partners', () => {
    expect(stored(after, 'memberships', created.demoMembership.id)).toBeUndefined();
    expect(stored(after, 'pilots', created.demoPilot.id)).toBeUndefined();
    expect(stored(after, 'invitations', created.invitation.id)).toMatchObject({ email: 'bo@real.example', invitedById: null });
    expect(after.get('pilotPartners')).toEqual([{ pilotId: created.ownPilot.id, organisationId: created.real.id }]);
  });

  test('keeps audit events of remaining rows only', () => {
    const subjects = (after.get('auditEvents') ?? []).map(({ resource, recordId }) => `${resource} ${recordId}`);
    const { real, user, ownMembership, ownPilot, invitation } = created;
    expect(subjects.toSorted()).toEqual(
      [
        `organisations ${real.id}`,
        `users ${user.id}`,
        `memberships ${ownMembership.id}`,
        `pilots ${ownPilot.id}`,
        `invitations ${invitation.id}`,
      ].toSorted(),
    );
  });
});
