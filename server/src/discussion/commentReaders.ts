import type { Store, SystemStore } from '@pilotage/db';
import { type Audience, audiences, belongsToOrganisation, type MembershipRecord } from '@pilotage/shared';

type ReaderMembership = Pick<MembershipRecord, 'userId' | 'role' | 'organisationId'>;

/** Whether somebody of this membership reads comments for the audience about what the organisation owns. */
export function canReadComments({ role, organisationId }: ReaderMembership, audience: Audience, owner: number): boolean {
  if (role === 'leadPartner') return audience !== 'organisation';
  if (role === 'evaluator') return audience === 'evaluation';
  return belongsToOrganisation(role) && organisationId === owner;
}

/** Everybody who reads, and for which audiences, whoever asks. */
async function findReaders(system: SystemStore, owner: number): Promise<Map<number, Set<Audience>>> {
  const memberships = await system.all('memberships', {
    where: { role: ['partnerStaff', 'partnerManager', 'leadPartner', 'evaluator'] },
  });
  const audiencesByReader = new Map<number, Set<Audience>>();
  for (const membership of memberships) {
    const readable = audiences.filter((audience) => canReadComments(membership, audience, owner));
    if (readable.length > 0)
      audiencesByReader.set(membership.userId, new Set([...(audiencesByReader.get(membership.userId) ?? []), ...readable]));
  }
  return audiencesByReader;
}

/** Those of the people who could not read a comment for this audience. */
export async function findPeopleUnableToRead(
  system: SystemStore,
  { owner, audience, people }: { owner: number; audience: Audience; people: readonly number[] },
): Promise<number[]> {
  if (people.length === 0) return [];
  const audiencesByReader = await findReaders(system, owner);
  return people.filter((id) => !audiencesByReader.get(id)?.has(audience));
}

/** People whom the asking one can see, and who would read: these can be mentioned. */
export async function listMentionablePeople(store: Store, system: SystemStore, owner: number) {
  const audiencesByReader = await findReaders(system, owner);
  if (audiencesByReader.size === 0) return [];
  const visibleUsers = await store.all('users', {
    where: { id: [...audiencesByReader.keys()] },
    order: { field: 'name', direction: 'ASC' },
  });
  return visibleUsers
    .filter(({ disabled }) => disabled !== true)
    .map(({ id, name }) => ({ id, name, audiences: audiences.filter((each) => audiencesByReader.get(id)?.has(each)) }));
}
