import { sameOrganisationKeys, type Store } from '@pilotage/db';
import {
  abilityOf,
  canCreateWith,
  formatRecordName,
  type ImportedResource,
  metaOf,
  normalizeName,
  type ResourceName,
  resourceOf,
} from '@pilotage/shared';

type NamedRecord = Readonly<Record<string, unknown>> & { id: number };

/** The records that one column can name, as far as the actor may read and use them. */
export interface ReferenceNames {
  /** The ids of the records with this name. */
  findIds: (name: string) => readonly number[];
  /** The name of a record; null if it is not readable. */
  nameOf: (id: number) => string | null;
  /** Whether each record has a name of its own, such as a short address. */
  hasUniqueNames: boolean;
  /** The names that a table may say, in alphabetical order. */
  listNames: () => readonly string[];
}

/** The fields whose value no other record has. */
const uniqueFieldsOf = (name: ResourceName): readonly string[] =>
  resourceOf(name).unique.flatMap((key) => (key.length === 1 ? key : []));

interface NamingColumn {
  resource: ImportedResource;
  field: string;
  target: ResourceName;
}

/** Whether a new record of the actor may refer to the record: where both belong to the same organisation, only to the own ones. */
function createReachTest(store: Store, { resource, field }: NamingColumn): (record: NamedRecord) => boolean {
  const ability = abilityOf(store.actor, [resource]);
  const isOwner = (owner: unknown) => typeof owner === 'number' && canCreateWith(ability, resource, { organisationId: owner });
  if (field === 'organisationId') return ({ id }) => isOwner(id);
  return sameOrganisationKeys(resource).includes(field) ? ({ organisationId }) => isOwner(organisationId) : () => true;
}

async function loadNamesOf(store: Store, column: NamingColumn): Promise<ReferenceNames> {
  const { target, field: columnField } = column;
  const records: readonly NamedRecord[] = await store.all(target);
  const reachable = records.filter(createReachTest(store, column));
  // That somebody may not write for another organisation is said as such: everybody knows that it is there.
  const matched = columnField === 'organisationId' ? records : reachable;
  const uniqueFields = uniqueFieldsOf(target);
  const namingFields = new Set([...resourceOf(target).recordName, ...uniqueFields]);
  const idsByName = new Map<string, Set<number>>();
  for (const record of matched) {
    for (const field of namingFields) {
      const value = record[field];
      if (typeof value !== 'string') continue;
      const name = normalizeName(value);
      idsByName.set(name, (idsByName.get(name) ?? new Set()).add(record.id));
    }
  }
  const nameOf = (record: NamedRecord) => formatRecordName(target, record);
  const nameById = new Map(records.map((record) => [record.id, nameOf(record)]));
  return {
    findIds: (name) => [...(idsByName.get(normalizeName(name)) ?? [])],
    nameOf: (id) => nameById.get(id) ?? null,
    hasUniqueNames: uniqueFields.length > 0,
    listNames: () =>
      reachable
        .map(nameOf)
        .filter((name) => name !== null)
        .toSorted((one, other) => one.localeCompare(other, 'en')),
  };
}

/** The names behind each of these columns that refers to another resource. */
export async function loadReferenceNames(
  store: Store,
  resource: ImportedResource,
  columns: readonly string[],
): Promise<ReadonlyMap<string, ReferenceNames>> {
  const namesByField = new Map<string, ReferenceNames>();
  for (const field of columns) {
    const schema = resourceOf(resource).fields[field];
    const target = schema ? metaOf(schema).to : undefined;
    if (target) namesByField.set(field, await loadNamesOf(store, { resource, field, target }));
  }
  return namesByField;
}
