import { auditedSystemStoreOf, type Store } from '@pilotage/db';
import type { Annotation } from '@pilotage/shared';

/**
 * Removes the annotations whose question names an organisation, a pilot or an indicator that is being removed: nobody can ask it any more. A refusal
 * would tell of a draft that its author alone reads.
 */
export async function removeAnnotations(
  store: Store,
  where: Partial<Pick<Annotation, 'organisationId' | 'pilotId' | 'indicatorId'>>,
): Promise<void> {
  const system = auditedSystemStoreOf(store);
  await system.lockAll('annotations', where);
  for (const { id } of await system.all('annotations', { where, fields: [] })) await system.remove('annotations', id);
}
