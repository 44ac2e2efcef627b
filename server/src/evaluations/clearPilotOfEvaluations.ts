import { auditedSystemStoreOf, type Store } from '@pilotage/db';
import type { Evaluation } from '@pilotage/shared';

async function clearPilot(
  store: Store,
  where: Partial<Pick<Evaluation, 'pilotId' | 'state'>>,
  isConcerned: (owner: number) => boolean,
) {
  const system = auditedSystemStoreOf(store);
  // Locked before they are read: a refusal would show what somebody saves at the same time.
  await system.lockAll('evaluations', where);
  const evaluations = await system.all('evaluations', { where });
  const concerned = evaluations.filter(({ organisationId }) => organisationId !== null && isConcerned(organisationId));
  await system.updateAll('evaluations', concerned, { pilotId: null });
}

/**
 * Clears a pilot in the drafts of evaluations of organisations that leave it. Else a refusal would tell of a draft that its author alone reads.
 * What was issued stays as it was.
 */
export const clearLeftPilot = (store: Store, pilotId: number, isLeaving: (organisationId: number) => boolean): Promise<void> =>
  clearPilot(store, { pilotId, state: 'draft' }, isLeaving);

/** Clears a pilot in all evaluations before it is removed: no row may name one that is not there. */
export const clearRemovedPilot = (store: Store, pilotId: number): Promise<void> => clearPilot(store, { pilotId }, () => true);
