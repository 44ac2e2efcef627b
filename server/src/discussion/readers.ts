import type { Store, SystemStore } from '@pilotage/db';
import { type Audience, audiences, belongsToOrganisation, type MembershipRecord } from '@pilotage/shared';

type Membership = Pick<MembershipRecord, 'userId' | 'role' | 'organisationId'>;

/** Whether somebody of this membership reads comments for the audience about what the organisation owns. */
export function readsComments({ role, organisationId }: Membership, audience: Audience, owner: number): boolean {
  if (role === 'leadPartner') return audience !== 'organisation';
  if (role === 'evaluator') return audience === 'evaluation';
  return belongsToOrganisation(role) && organisationId === owner;
}

/** Everybody who reads, and for which audiences, whoever asks. */
async function readers(system: SystemStore, owner: number): Promise<Map<number, Set<Audience>>> {
  const memberships = await system.all('memberships', {
    where: { role: ['partnerStaff', 'partnerManager', 'leadPartner', 'evaluator'] },
  });
  const found = new Map<number, Set<Audience>>();
  for (const membership of memberships) {
    const read = audiences.filter((audience) => readsComments(membership, audience, owner));
    if (read.length > 0) found.set(membership.userId, new Set([...(found.get(membership.userId) ?? []), ...read]));
  }
  return found;
}

/** Those of the people who could not read a comment for this audience. */
export async function cannotRead(
  system: SystemStore,
  { owner, audience, people }: { owner: number; audience: Audience; people: readonly number[] },
): Promise<number[]> {
  if (people.length === 0) return [];
  const reading = await readers(system, owner);
  return people.filter((id) => !reading.get(id)?.has(audience));
}

/** People whom the asking one can see, and who would read: these can be mentioned. */
export async function mentionable(store: Store, system: SystemStore, owner: number) {
  const reading = await readers(system, owner);
  if (reading.size === 0) return [];
  const seen = await store.all('users', { where: { id: [...reading.keys()] }, order: { field: 'name', direction: 'ASC' } });
  return seen
    .filter(({ disabled }) => disabled !== true)
    .map(({ id, name }) => ({ id, name, audiences: audiences.filter((each) => reading.get(id)?.has(each)) }));
}
