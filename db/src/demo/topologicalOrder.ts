import { metaOf, type ResourceName, resourceNames, resourceOf } from '@pilotage/shared';
import { tableOf } from '../tables.ts';

export interface ForeignKeyField {
  field: string;
  to: ResourceName;
  nullable: boolean;
}

/** The foreign key fields of a resource that are columns. */
export function foreignKeyFieldsOf(resource: ResourceName): ForeignKeyField[] {
  const { columns } = tableOf(resource);
  return Object.entries(resourceOf(resource).fields).flatMap(([field, schema]): ForeignKeyField[] => {
    const { kind, to } = metaOf(schema);
    const target = resourceNames.find((each) => each === to);
    const column = columns[field];
    return kind === 'ref' && target && column ? [{ field, to: target, nullable: column.nullable }] : [];
  });
}

/** Pairs of fields with the resource and the id of the subject of a row. */
const subjectPairs = [
  ['about', 'aboutId'],
  ['subject', 'subjectId'],
] as const;

/** The pair of subject fields of a resource; null if it has none. */
export const subjectFieldsOf = (resource: ResourceName) =>
  subjectPairs.find(([kind, id]) => tableOf(resource).columns[kind] && tableOf(resource).columns[id]) ?? null;

/** All resources in topological order: each after its references; resources with a subject of any resource last. */
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
