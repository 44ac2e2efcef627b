import type { SystemStore } from '@pilotage/db';
import type { Invitation } from '@pilotage/shared';

/** Who invites, by name: the person, and for a contest its organiser. Null for an invitation of the product itself. */
export async function findInviter(
  system: SystemStore,
  { invitedById, contestId }: Pick<Invitation, 'invitedById' | 'contestId'>,
): Promise<string | null> {
  const [inviter] = invitedById === null ? [] : await system.all('users', { where: { id: invitedById } });
  if (!inviter) return null;
  const organiserId = contestId === null ? null : (await system.get('contests', contestId)).organisationId;
  const organiser = organiserId === null ? null : (await system.get('organisations', organiserId)).name;
  return [inviter.name, organiser].filter((name) => name !== null).join(', ');
}
