import { auditedSystemStoreOf, type Store } from '@pilotage/db';

/**
 * Clears a pilot in the evaluations of the organisations for which `isConcerned` holds, before it is removed or they leave it. Else a refusal would
 * tell of a draft that its author alone reads.
 */
export async function clearPilotOfEvaluations(
  store: Store,
  pilotId: number,
  isConcerned: (organisationId: number) => boolean,
): Promise<void> {
  const system = auditedSystemStoreOf(store);
  const evaluations = await system.all('evaluations', { where: { pilotId } });
  const concerned = evaluations.filter(({ organisationId }) => organisationId !== null && isConcerned(organisationId));
  await system.updateAll('evaluations', concerned, { pilotId: null });
}
