import { pilotStages, type ResolvedGrant } from '@pilotage/shared';
import fc from 'fast-check';
import type { OpenDatabase } from '../store/engines/openDatabase.ts';
import { openStores } from '../store/openStores.ts';

export const organisationIds = [1, 2, 3, 4];
export const someDays = [null, '2019-01-01', '2019-06-01'] as const;
export const someStages = pilotStages.slice(0, 3);
export const someLocales = ['en', 'de', 'pl'] as const;

type LinkRow = Readonly<Record<string, number | string | null>>;
type FixtureRow = { id: number } & Readonly<Record<string, unknown>>;

/** Random rows of three resources, and the rows of the tables in their table conditions. */
export interface RuleFixtures {
  pilots: FixtureRow[];
  milestones: FixtureRow[];
  users: FixtureRow[];
  linkRows: Record<NonNullable<ResolvedGrant['viaTable']>['table'], LinkRow[]>;
}

const pilot = fc.record({
  organisationId: fc.constantFrom(...organisationIds),
  stage: fc.constantFrom(...someStages),
  startsOn: fc.constantFrom(...someDays),
  partners: fc.subarray(organisationIds),
});
const milestone = fc.record({ pilotIndex: fc.nat(), dueOn: fc.constantFrom(...someDays), doneOn: fc.constantFrom(...someDays) });
const user = fc.record({
  locale: fc.constantFrom(...someLocales),
  disabled: fc.boolean(),
  organisationIds: fc.subarray([...organisationIds, null]),
});

/** Inserts reproducible random rows. */
export async function insertRuleFixtures(opened: OpenDatabase): Promise<RuleFixtures> {
  const store = openStores(opened.database, { now: () => new Date('2019-01-01') }).system();
  const rows: RuleFixtures = {
    pilots: [],
    milestones: [],
    users: [],
    linkRows: {
      activities: [],
      pilotPartners: [],
      memberships: [],
      measurements: [],
      reports: [],
      contests: [],
      scores: [],
      solutions: [],
    },
  };
  for (const id of organisationIds) {
    const name = `O${id}`;
    await store.insert('organisations', {
      slug: `o${id}`,
      kind: 'partner',
      name,
      shortName: null,
      country: 'AT',
      city: null,
      countrySince: null,
      budgetEur: null,
      budgetIllustrative: false,
      formerCountries: null,
    });
  }
  for (const { partners, ...fields } of fc.sample(pilot, { numRuns: 30, seed: 7 })) {
    const partnerIds = partners.filter((id) => id !== fields.organisationId);
    const empty = { summary: null, completedAt: null, workPlanItemId: null };
    const stored = await store.insert('pilots', { ...fields, ...empty, partnerIds, title: 'x' });
    rows.pilots.push(stored);
    for (const organisationId of [...partnerIds, fields.organisationId])
      rows.linkRows.pilotPartners.push({ pilotId: stored.id, organisationId });
  }
  for (const { pilotIndex, ...fields } of fc.sample(milestone, { numRuns: 40, seed: 8 })) {
    const owner = rows.pilots[pilotIndex % rows.pilots.length];
    const keys = { pilotId: Number(owner?.id), organisationId: Number(owner?.organisationId) };
    rows.milestones.push(await store.insert('milestones', { ...fields, ...keys, title: 'x' }));
  }
  for (const [index, { organisationIds: memberOf, ...fields }] of fc.sample(user, { numRuns: 25, seed: 9 }).entries()) {
    const stored = await store.insert('users', { ...fields, digest: true, email: `u${index}@users.example`, name: 'x' });
    rows.users.push(stored);
    for (const organisationId of memberOf) {
      const role = organisationId === null ? 'observer' : 'partnerStaff';
      await store.insert('memberships', { userId: stored.id, organisationId, role });
      rows.linkRows.memberships.push({ userId: stored.id, organisationId, role });
    }
  }
  return rows;
}
