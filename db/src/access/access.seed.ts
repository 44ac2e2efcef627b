import type { consortiumRoles, Organisation, OrganisationRole } from '@pilotage/shared';
import { named } from '../demo/named.seed.ts';
import type { Organisations } from '../organisations/organisations.seed.ts';
import { connectionOf, type Store } from '../store/store.ts';
import { insertAuthRecord } from './authRecords.ts';

/** Ids of the demo's users by address. */
export type People = ReadonlyMap<string, number>;

type ConsortiumRole = (typeof consortiumRoles)[number];
type Hat = { role: OrganisationRole; organisationId: number } | { role: ConsortiumRole; organisationId: null };

/** No real person stands in the demo: the names say what somebody is. */
interface Account {
  email: string;
  name: string;
  hats: Hat[];
}

export const staffOf = (slug: string): string => `staff@${slug}.example`;
export const managerOf = (slug: string): string => `manager@${slug}.example`;
export const leadAddress = 'lead@democenter.example';
export const jurorAddress = 'juror@consortium.example';
export const secondJurorAddress = 'juror2@consortium.example';
export const twoHatsAddress = 'twohats@consortium.example';

function accountsOf({ id: organisationId, slug, name, shortName }: Organisation): Account[] {
  const called = shortName ?? name;
  return [
    { email: staffOf(slug), name: `Staff of ${called}`, hats: [{ role: 'partnerStaff', organisationId }] },
    { email: managerOf(slug), name: `Manager of ${called}`, hats: [{ role: 'partnerManager', organisationId }] },
  ];
}

const consortiumAccount = (role: ConsortiumRole, name: string): Account => ({
  email: `${role}@consortium.example`,
  name,
  hats: [{ role, organisationId: null }],
});

function accounts(organisations: Organisations): Account[] {
  const staffAt = (slug: string): Hat => ({ role: 'partnerStaff', organisationId: named(organisations, slug).id });
  const lead: Hat = { role: 'leadPartner', organisationId: named(organisations, 'democenter').id };
  return [
    ...[...organisations.values()].flatMap(accountsOf),
    { email: leadAddress, name: 'Lead partner at Democenter', hats: [lead] },
    consortiumAccount('evaluator', 'Evaluator of the consortium'),
    consortiumAccount('observer', 'Observer of the consortium'),
    consortiumAccount('juror', 'Juror of the consortium'),
    { email: secondJurorAddress, name: 'Second juror of the consortium', hats: [{ role: 'juror', organisationId: null }] },
    {
      email: twoHatsAddress,
      name: 'Staff at both Polish partners',
      hats: [staffAt('fundusz-wspolpracy'), staffAt('rops-poznan')],
    },
  ];
}

async function seedPassword(store: Store, userId: number, passwordHash: string): Promise<void> {
  const now = store.now();
  await insertAuthRecord(connectionOf(store), 'authAccounts', {
    userId,
    providerId: 'credential',
    accountId: String(userId),
    password: passwordHash,
    createdAt: now,
    updatedAt: now,
  });
}

/** Loads the demo accounts of `contract.md`, all with the same password. */
export async function seedAccess(store: Store, organisations: Organisations, passwordHash: string): Promise<People> {
  const people = new Map<string, number>();
  for (const { email, name, hats } of accounts(organisations)) {
    const { id: userId } = await store.insert('users', { email, name, locale: 'en', disabled: false, digest: true });
    for (const hat of hats) await store.insert('memberships', { userId, ...hat });
    await seedPassword(store, userId, passwordHash);
    people.set(email, userId);
  }
  return people;
}
