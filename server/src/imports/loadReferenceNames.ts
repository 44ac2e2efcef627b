import type { Store } from '@pilotage/db';
import { formatRecordName, metaOf, normalizeName, type ResourceName, resourceOf } from '@pilotage/shared';

type NamedRecord = Readonly<Record<string, unknown>> & { id: number };

/** The records that one column can name, as far as the actor may read them. */
export interface ReferenceNames {
  /** The ids of the records with this name. */
  findIds: (name: string) => readonly number[];
  /** The name of a record; null if it is not readable. */
  nameOf: (id: number) => string | null;
  /** All names, in alphabetical order. */
  names: readonly string[];
}

/** The fields by which a table may name a record: those that name it to people, and those that no other record shares. */
function namingFieldsOf(name: ResourceName): readonly string[] {
  const { recordName, unique } = resourceOf(name);
  return [...new Set([...recordName, ...unique.flatMap((key) => (key.length === 1 ? key : []))])];
}

async function loadNamesOf(store: Store, target: ResourceName): Promise<ReferenceNames> {
  const records: readonly NamedRecord[] = await store.all(target);
  const idsByName = new Map<string, Set<number>>();
  for (const record of records) {
    for (const field of namingFieldsOf(target)) {
      const value = record[field];
      if (typeof value !== 'string') continue;
      const name = normalizeName(value);
      idsByName.set(name, (idsByName.get(name) ?? new Set()).add(record.id));
    }
  }
  const nameById = new Map(records.map((record) => [record.id, formatRecordName(target, record)]));
  return {
    findIds: (name) => [...(idsByName.get(normalizeName(name)) ?? [])],
    nameOf: (id) => nameById.get(id) ?? null,
    names: [...nameById.values()].filter((name) => name !== null).toSorted((one, other) => one.localeCompare(other, 'en')),
  };
}

/** The names behind each of these columns that refers to another resource. */
export async function loadReferenceNames(
  store: Store,
  resource: ResourceName,
  columns: readonly string[],
): Promise<ReadonlyMap<string, ReferenceNames>> {
  const namesByField = new Map<string, ReferenceNames>();
  for (const field of columns) {
    const schema = resourceOf(resource).fields[field];
    const target = schema ? metaOf(schema).to : undefined;
    if (target) namesByField.set(field, await loadNamesOf(store, target));
  }
  return namesByField;
}
