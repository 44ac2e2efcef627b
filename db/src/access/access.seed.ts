import type { consortiumRoles, Organisation, OrganisationRole } from '@pilotage/shared';
import { getNamed } from '../demo/getNamed.seed.ts';
import type { OrganisationsBySlug } from '../organisations/organisations.seed.ts';
import type { Store } from '../store/store.ts';

/** Ids of the demo users by email address. */
export type UserIdByEmail = ReadonlyMap<string, number>;

type SeedConsortiumRole = (typeof consortiumRoles)[number];
type SeedMembership = { role: OrganisationRole; organisationId: number } | { role: SeedConsortiumRole; organisationId: null };

/** A demo account. No real persons: the name describes the role. */
interface SeedAccount {
  email: string;
  name: string;
  memberships: SeedMembership[];
}

export const staffAddressOf = (slug: string): string => `staff@${slug}.example`;
export const managerAddressOf = (slug: string): string => `manager@${slug}.example`;
export const leadAddress = 'lead@democenter.example';
export const jurorAddress = 'juror@consortium.example';
export const secondJurorAddress = 'juror2@consortium.example';
export const twoMembershipsAddress = 'twohats@consortium.example';

function organisationAccountsOf({ id: organisationId, slug, name, shortName }: Organisation): SeedAccount[] {
  const displayName = shortName ?? name;
  return [
    { email: staffAddressOf(slug), name: `Staff of ${displayName}`, memberships: [{ role: 'partnerStaff', organisationId }] },
    {
      email: managerAddressOf(slug),
      name: `Manager of ${displayName}`,
      memberships: [{ role: 'partnerManager', organisationId }],
    },
  ];
}

const createConsortiumAccount = (role: SeedConsortiumRole, name: string): SeedAccount => ({
  email: `${role}@consortium.example`,
  name,
  memberships: [{ role, organisationId: null }],
});

function allAccounts(organisations: OrganisationsBySlug): SeedAccount[] {
  const staffMembershipAt = (slug: string): SeedMembership => ({
    role: 'partnerStaff',
    organisationId: getNamed(organisations, slug).id,
  });
  const lead: SeedMembership = { role: 'leadPartner', organisationId: getNamed(organisations, 'democenter').id };
  return [
    ...[...organisations.values()].flatMap(organisationAccountsOf),
    { email: leadAddress, name: 'Lead partner at Democenter', memberships: [lead] },
    createConsortiumAccount('evaluator', 'Evaluator of the consortium'),
    createConsortiumAccount('observer', 'Observer of the consortium'),
    createConsortiumAccount('juror', 'Juror of the consortium'),
    { email: secondJurorAddress, name: 'Second juror of the consortium', memberships: [{ role: 'juror', organisationId: null }] },
    {
      email: twoMembershipsAddress,
      name: 'Staff at both Polish partners',
      memberships: [staffMembershipAt('fundusz-wspolpracy'), staffMembershipAt('rops-poznan')],
    },
  ];
}

async function seedPassword(store: Store, userId: number, passwordHash: string): Promise<void> {
  const now = store.now();
  await store.internal.authRecords.insert('authAccounts', {
    userId,
    providerId: 'credential',
    accountId: String(userId),
    password: passwordHash,
    createdAt: now,
    updatedAt: now,
  });
}

/** Loads the demo accounts of `contract.md`, all with the same password. */
export async function seedAccess(store: Store, organisations: OrganisationsBySlug, passwordHash: string): Promise<UserIdByEmail> {
  const userIdByEmail = new Map<string, number>();
  for (const { email, name, memberships } of allAccounts(organisations)) {
    const { id: userId } = await store.insert('users', { email, name, locale: 'en', disabled: false, digest: true });
    for (const membership of memberships) await store.insert('memberships', { userId, ...membership });
    await seedPassword(store, userId, passwordHash);
    userIdByEmail.set(email, userId);
  }
  return userIdByEmail;
}
