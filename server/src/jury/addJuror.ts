import type { Store } from '@pilotage/db';
import type { Contest } from '@pilotage/shared';

/** The states in which jurors can be added to a contest. */
export const jurorAcceptingStates = ['draft', 'open', 'judging'] as const satisfies Contest['state'][];

/** Adds the user as a juror unless that is already so. Stores the user's organisation and country, which decide on conflicts. */
export async function addJuror(store: Store, { id: contestId, organisationId }: Contest, userId: number): Promise<void> {
  if ((await store.count('jurors', { contestId, userId })) > 0) return;
  const { name } = await store.get('users', userId);
  const memberships = await store.all('memberships', { where: { userId }, order: { field: 'id', direction: 'ASC' } });
  const affiliationId = memberships.find((each) => each.organisationId !== null)?.organisationId ?? null;
  const country = affiliationId === null ? null : (await store.get('organisations', affiliationId)).country;
  await store.insert('jurors', { organisationId, contestId, userId, affiliationId, country, name });
}
