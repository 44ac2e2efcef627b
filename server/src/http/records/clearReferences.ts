import { auditedSystemStoreOf, type NewRecord, type Store } from '@pilotage/db';
import type { Actor, FieldOf } from '@pilotage/shared';

/** The resources whose rows outlive what they refer to. */
type DetachableResource = 'activities' | 'tasks';

/** A field by which rows of other organisations refer to a record. */
export type ClearableReference = { [N in DetachableResource]: { resource: N; field: FieldOf<N> } }[DetachableResource];

/** Whether rows of an organisation are those of another one than the actor's. */
export const isForeignTo =
  (actor: Actor) =>
  (organisationId: number): boolean =>
    actor.role === 'system' || organisationId !== actor.organisationId;

async function clearReference<N extends DetachableResource>(
  store: Store,
  resource: N,
  field: FieldOf<N>,
  id: number,
  isOwner: (organisationId: number) => boolean,
): Promise<void> {
  const system = auditedSystemStoreOf(store);
  const where: Readonly<Record<string, unknown>> = { [field]: id };
  const rows: readonly { id: number; version: number; organisationId: number }[] = await system.all(resource, { where });
  const keys = rows.filter(({ organisationId }) => isOwner(organisationId)).map(({ id, version }) => ({ id, version }));
  const changes: Readonly<Record<string, unknown>> = { [field]: null };
  await system.updateAll(resource, keys, changes as Partial<NewRecord<N>>);
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
    if (reference.resource === 'tasks') await clearReference(store, 'tasks', reference.field, id, isOwner);
    else await clearReference(store, 'activities', reference.field, id, isOwner);
  }
}
