import type { Store } from '@pilotage/db';
import { type ImportedResource, metaOf, normalizeName, recordImports, resourceOf } from '@pilotage/shared';

type KeyedValues = Readonly<Record<string, unknown>>;

/** A stored record that a row of a table names. */
export type ExistingRecord = KeyedValues & { id: number; version: number };

export interface ExistingRecords {
  /** The record that the new one would repeat; null if there is none that the actor may read. */
  find: (record: KeyedValues) => ExistingRecord | null;
  /** The keys of a new record, so that a table cannot name the same one twice. */
  keysOf: (record: KeyedValues) => readonly string[];
}

/** Texts are compared as names: case and outer spaces make no other record. */
function keyPartOf(resource: ImportedResource, field: string, value: unknown): string {
  const schema = resourceOf(resource).fields[field];
  const isText = schema !== undefined && metaOf(schema).kind === 'text';
  return isText ? normalizeName(String(value)) : JSON.stringify(value);
}

/** The records that count: of invitations only those that can still be accepted, and lead to no contest, which a table cannot name. */
function loadRecords(store: Store, resource: ImportedResource): Promise<readonly ExistingRecord[]> {
  if (resource !== 'invitations') return store.all(resource);
  return store.all('invitations', {
    where: { state: 'pending', contestId: null },
    filters: [{ field: 'expiresAt', operator: 'gt', value: store.now() }],
  });
}

/** Finds stored records by the keys of an imported table. */
export async function loadExistingRecords(store: Store, resource: ImportedResource): Promise<ExistingRecords> {
  const { keys } = recordImports[resource];
  const keysOf = (record: KeyedValues) =>
    keys.flatMap((fields) => {
      const isComplete = fields.every((field) => record[field] !== undefined);
      return isComplete ? [JSON.stringify(fields.map((field) => [field, keyPartOf(resource, field, record[field])]))] : [];
    });
  const recordByKey = new Map<string, ExistingRecord>();
  for (const record of await loadRecords(store, resource)) for (const key of keysOf(record)) recordByKey.set(key, record);
  return {
    keysOf,
    find: (record) =>
      keysOf(record)
        .map((key) => recordByKey.get(key))
        .find((each) => each !== undefined) ?? null,
  };
}
