import { auditedSystemStoreOf, type NewRecord, type Store } from '@pilotage/db';
import type { Actor } from '@pilotage/shared';

/** The resources whose rows outlive what they refer to. */
type DetachableResource = 'activities' | 'tasks';

/** The references of rows that are cleared, with the empty value that they get. */
interface ReferenceOf<N extends DetachableResource> {
  resource: N;
  cleared: Partial<NewRecord<N>>;
}

type ClearableReference = { [N in DetachableResource]: ReferenceOf<N> }[DetachableResource];

/** Whether rows of an organisation are those of another one than the actor's. */
export const isForeignTo =
  (actor: Actor) =>
  (organisationId: number): boolean =>
    actor.role === 'system' || organisationId !== actor.organisationId;

async function clearReference<N extends DetachableResource>(
  store: Store,
  { resource, cleared }: ReferenceOf<N>,
  id: number,
  isOwner: (organisationId: number) => boolean,
): Promise<void> {
  const system = auditedSystemStoreOf(store);
  const where: Readonly<Record<string, unknown>> = Object.fromEntries(Object.keys(cleared).map((field) => [field, id]));
  const rows: readonly { id: number; version: number; organisationId: number }[] = await system.all(resource, { where });
  const keys = rows.filter(({ organisationId }) => isOwner(organisationId)).map(({ id, version }) => ({ id, version }));
  await system.updateAll(resource, keys, cleared);
}

/**
 * Clears the references to a record in the rows of the organisations for which `isOwner` holds. Without it the database refuses to
 * remove the record, or the link by which they reach it, and the refusal tells of rows that the actor may not read or not change. The
 * change stands in the audit trail of the owner of each row.
 */
export async function clearReferences(
  store: Store,
  references: readonly ClearableReference[],
  id: number,
  isOwner: (organisationId: number) => boolean,
): Promise<void> {
  for (const reference of references) {
    if (reference.resource === 'tasks') await clearReference(store, reference, id, isOwner);
    else await clearReference(store, reference, id, isOwner);
  }
}
