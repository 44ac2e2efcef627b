import type { Store } from '@pilotage/db';
import type { Contest } from '@pilotage/shared';

/** States in which a contest takes jurors. */
export const jurorAcceptingStates = ['draft', 'open', 'judging'] as const satisfies Contest['state'][];

/** Makes somebody a juror of the contest, once. The organisation that they work for is noted, so that they never judge its solutions. */
export async function addJuror(store: Store, { id: contestId, organisationId }: Contest, userId: number): Promise<void> {
  if ((await store.count('jurors', { contestId, userId })) > 0) return;
  const { name } = await store.get('users', userId);
  const memberships = await store.all('memberships', { where: { userId }, order: { field: 'id', direction: 'ASC' } });
  const affiliationId = memberships.find((each) => each.organisationId !== null)?.organisationId ?? null;
  const country = affiliationId === null ? null : (await store.get('organisations', affiliationId)).country;
  await store.insert('jurors', { organisationId, contestId, userId, affiliationId, country, name });
}
