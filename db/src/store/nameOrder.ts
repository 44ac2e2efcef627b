import { exceptedFields, grantsFor, metaOf, resourceOf, type ResourceName, type Viewer } from '@pilotage/shared';
import { tableOf } from '../tables.ts';
import type { AnyTable } from './columns.ts';
import { foldedName } from './foldedName.ts';
import { allowance, asCondition } from './rule.ts';
import { join, name, type Sql, sql } from './sql.ts';

/** By what a record is named wherever it is referred to: the first of these that it has. */
const naming = ['shortName', 'title', 'name', 'code'] as const;

/** The columns that name a resource's records, folded; those without words have a number. */
function namingColumns({ columns, folded }: AnyTable, hidden: ReadonlySet<string>): string[] {
  const words = naming.filter((field) => folded.includes(field) && !hidden.has(field));
  if (words.length > 0) return words.map(foldedName);
  return columns.number && !hidden.has('number') ? ['number'] : [];
}

/**
 * What a reference is sorted by: the name of the record that it points to, as a list shows it, as far as the viewer may read it; an order
 * tells what stands there. null for other fields, and where such records have no name.
 */
export function nameOrder(viewer: Viewer, resource: ResourceName, field: string): Sql | null {
  const table = tableOf(resource);
  const schema = resourceOf(resource).fields[field];
  const meta = schema && metaOf(schema);
  if (meta?.kind !== 'ref' || meta.to === undefined || meta.to === resource) return null;
  const to = tableOf(meta.to);
  const grants = grantsFor(viewer, meta.to, 'read');
  const columns = namingColumns(to, exceptedFields(grants));
  const [first] = columns;
  if (first === undefined) return null;
  const its = columns.length === 1 ? name(first) : sql`COALESCE(${join(columns.map(name), ', ')})`;
  const meant = sql`${name(to.name)}.\`id\` = ${name(table.name)}.${name(field)}`;
  return sql`(SELECT ${its} FROM ${name(to.name)} WHERE ${meant} AND ${asCondition(allowance(to, grants, 'row'))})`;
}
