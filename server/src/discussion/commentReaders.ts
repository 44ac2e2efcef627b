import type { Store, SystemStore } from '@pilotage/db';
import { type Audience, audiences, belongsToOrganisation, type MembershipRecord } from '@pilotage/shared';

type ReaderMembership = Pick<MembershipRecord, 'userId' | 'role' | 'organisationId'>;

/** Whether a membership may read comments for the audience on records of the owner organisation. */
export function canReadComments({ role, organisationId }: ReaderMembership, audience: Audience, owner: number): boolean {
  if (role === 'leadPartner') return audience !== 'organisation';
  if (role === 'evaluator') return audience === 'evaluation';
  return belongsToOrganisation(role) && organisationId === owner;
}

/** All readers of comments on records of the owner organisation, with their audiences, independent of the actor. */
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

/** The users among `people` who may not read a comment for this audience. */
export async function findPeopleUnableToRead(
  system: SystemStore,
  { owner, audience, people }: { owner: number; audience: Audience; people: readonly number[] },
): Promise<number[]> {
  if (people.length === 0) return [];
  const audiencesByReader = await findReaders(system, owner);
  return people.filter((id) => !audiencesByReader.get(id)?.has(audience));
}

/** Active users who may read comments for some audience and are visible to the actor. These can be mentioned. */
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
