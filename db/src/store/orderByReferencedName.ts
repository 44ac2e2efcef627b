import { exceptedFields, grantsFor, metaOf, resourceOf, type ResourceName, type Viewer } from '@pilotage/shared';
import { tableOf } from '../tables.ts';
import type { AnyTable } from './columns.ts';
import { foldedName } from './foldedName.ts';
import { grantsToSql, toSqlCondition } from './grantsToSql.ts';
import { joinSql, quoteName, type Sql, sql } from './sql.ts';

/** By what a record is named wherever it is referred to: the first of these that it has. */
const nameFields = ['shortName', 'title', 'name', 'code'] as const;

/** The columns that name a resource's records, folded; those without words have a number. */
function nameColumnsOf({ columns, folded }: AnyTable, hidden: ReadonlySet<string>): string[] {
  const words = nameFields.filter((field) => folded.includes(field) && !hidden.has(field));
  if (words.length > 0) return words.map(foldedName);
  return columns.number && !hidden.has('number') ? ['number'] : [];
}

/**
 * What a reference is sorted by: the name of the record that it points to, as a list shows it, as far as the viewer may read it; an order
 * tells what stands there. null for other fields, and where such records have no name.
 */
export function orderByReferencedName(viewer: Viewer, resource: ResourceName, field: string): Sql | null {
  const table = tableOf(resource);
  const schema = resourceOf(resource).fields[field];
  const meta = schema && metaOf(schema);
  if (meta?.kind !== 'ref' || meta.to === undefined || meta.to === resource) return null;
  const to = tableOf(meta.to);
  const grants = grantsFor(viewer, meta.to, 'read');
  const columns = nameColumnsOf(to, exceptedFields(grants));
  const [first] = columns;
  if (first === undefined) return null;
  const nameExpression = columns.length === 1 ? quoteName(first) : sql`COALESCE(${joinSql(columns.map(quoteName), ', ')})`;
  const joinCondition = sql`${quoteName(to.name)}.\`id\` = ${quoteName(table.name)}.${quoteName(field)}`;
  return sql`(SELECT ${nameExpression} FROM ${quoteName(to.name)} WHERE ${joinCondition} AND ${toSqlCondition(grantsToSql(to, grants, 'row'))})`;
}
