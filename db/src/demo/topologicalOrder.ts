import { metaOf, type ResourceName, resourceNames, resourceOf } from '@pilotage/shared';
import { tableOf } from '../tables.ts';

export interface ForeignKeyField {
  field: string;
  to: ResourceName;
  nullable: boolean;
}

/** The fields of a resource that hold the id of another record, as far as they are columns. */
export function foreignKeyFieldsOf(resource: ResourceName): ForeignKeyField[] {
  const { columns } = tableOf(resource);
  return Object.entries(resourceOf(resource).fields).flatMap(([field, schema]): ForeignKeyField[] => {
    const { kind, to } = metaOf(schema);
    const target = resourceNames.find((each) => each === to);
    const column = columns[field];
    return kind === 'ref' && target && column ? [{ field, to: target, nullable: column.nullable }] : [];
  });
}

/** Pairs of fields that say of which resource, and which record of it, a row tells. */
const subjectPairs = [
  ['about', 'aboutId'],
  ['subject', 'subjectId'],
] as const;

/** The fields by which a row tells of a record of any resource. */
export const subjectFieldsOf = (resource: ResourceName) =>
  subjectPairs.find(([kind, id]) => tableOf(resource).columns[kind] && tableOf(resource).columns[id]) ?? null;

/** Every resource after those that it refers to; what may tell of any comes last. */
export function topologicalOrder(): ResourceName[] {
  const ordered: ResourceName[] = [];
  const seen = new Set<ResourceName>();
  const visit = (resource: ResourceName): void => {
    if (seen.has(resource)) return;
    seen.add(resource);
    for (const { to } of foreignKeyFieldsOf(resource)) visit(to);
    ordered.push(resource);
  };
  for (const resource of resourceNames) if (!subjectFieldsOf(resource)) visit(resource);
  for (const resource of resourceNames) visit(resource);
  return ordered;
}
