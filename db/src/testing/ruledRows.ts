import { stages } from '@pilotage/shared';
import fc from 'fast-check';
import type { OpenDatabase } from '../store/openDatabase.ts';
import { openStores } from '../store/openStores.ts';

export const organisationIds = [1, 2, 3, 4];
export const someDays = [null, '2019-01-01', '2019-06-01'] as const;
export const someStages = stages.slice(0, 3);
export const someLocales = ['en', 'de', 'pl'] as const;

type Line = Readonly<Record<string, number | string | null>>;
type StoredRow = { id: number } & Readonly<Record<string, unknown>>;

/** Random rows of three resources, and the lines of the tables through which they are reached. */
export interface RuledRows {
  pilots: StoredRow[];
  milestones: StoredRow[];
  users: StoredRow[];
  lines: Record<'pilotPartners' | 'memberships' | 'measurements' | 'reports' | 'contests' | 'scores' | 'solutions', Line[]>;
}

const pilot = fc.record({
  organisationId: fc.constantFrom(...organisationIds),
  stage: fc.constantFrom(...someStages),
  startsOn: fc.constantFrom(...someDays),
  partners: fc.subarray(organisationIds),
});
const milestone = fc.record({ of: fc.nat(), dueOn: fc.constantFrom(...someDays), doneOn: fc.constantFrom(...someDays) });
const user = fc.record({
  locale: fc.constantFrom(...someLocales),
  disabled: fc.boolean(),
  at: fc.subarray([...organisationIds, null]),
});

/** Stores random rows, always the same. */
export async function storeRuledRows(opened: OpenDatabase): Promise<RuledRows> {
  const store = openStores(opened.database, { now: () => new Date('2019-01-01') }).system();
  const rows: RuledRows = {
    pilots: [],
    milestones: [],
    users: [],
    lines: { pilotPartners: [], memberships: [], measurements: [], reports: [], contests: [], scores: [], solutions: [] },
  };
  for (const at of organisationIds) {
    const name = `O${at}`;
    await store.insert('organisations', {
      slug: `o${at}`,
      kind: 'partner',
      name,
      shortName: null,
      country: 'AT',
      city: null,
      countrySince: null,
      formerCountries: null,
    });
  }
  for (const { partners, ...given } of fc.sample(pilot, { numRuns: 30, seed: 7 })) {
    const partnerIds = partners.filter((id) => id !== given.organisationId);
    const stored = await store.insert('pilots', { ...given, partnerIds, title: 'x', summary: null, completedAt: null });
    rows.pilots.push(stored);
    for (const organisationId of [...partnerIds, given.organisationId])
      rows.lines.pilotPartners.push({ pilotId: stored.id, organisationId });
  }
  for (const { of, ...given } of fc.sample(milestone, { numRuns: 40, seed: 8 })) {
    const owner = rows.pilots[of % rows.pilots.length];
    const place = { pilotId: Number(owner?.id), organisationId: Number(owner?.organisationId) };
    rows.milestones.push(await store.insert('milestones', { ...given, ...place, title: 'x' }));
  }
  for (const [at, { at: places, ...given }] of fc.sample(user, { numRuns: 25, seed: 9 }).entries()) {
    const stored = await store.insert('users', { ...given, digest: true, email: `u${at}@house.example`, name: 'x' });
    rows.users.push(stored);
    for (const organisationId of places) {
      const role = organisationId === null ? 'observer' : 'partnerStaff';
      await store.insert('memberships', { userId: stored.id, organisationId, role });
      rows.lines.memberships.push({ userId: stored.id, organisationId, role });
    }
  }
  return rows;
}
