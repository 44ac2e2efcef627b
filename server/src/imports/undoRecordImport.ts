import { Conflict, type Store, systemStoreOf } from '@pilotage/db';
import { type ImportedResource, maxImportedRecords } from '@pilotage/shared';
import { z } from 'zod';
import { removeRecord } from '../http/records/write.ts';

const recordKey = z.strictObject({ id: z.int().min(1), version: z.int().min(1) });

/** The records that an import created, with the versions that they had then. */
export const undoImportBody = z.strictObject({ records: z.array(recordKey).min(1).max(maxImportedRecords) });

/**
 * Removes the records that an import created, each by the rules of a single removal: all of them, or none. Throws 404 where one is
 * gone, and 409 where one has changed since, or something refers to it.
 */
export function undoRecordImport(
  store: Store,
  resource: ImportedResource,
  { records }: z.output<typeof undoImportBody>,
): Promise<number> {
  return store.transaction(async (store) => {
    await systemStoreOf(store).lockAll(resource, { id: records.map(({ id }) => id) });
    const stored = [];
    for (const { id } of records) stored.push(await store.getAuthorized(resource, id, 'delete'));
    const versions = new Map(records.map(({ id, version }) => [id, version]));
    const changed = stored.find(({ id, version }) => versions.get(id) !== version);
    if (changed) throw new Conflict(changed);
    // What was created last is removed first: later rows may refer to earlier ones.
    for (const { id } of records.toReversed()) await removeRecord(store, resource, id);
    return records.length;
  });
}
