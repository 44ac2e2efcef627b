import { exceptedFields, grantsFor, metaOf, resourceOf, type ResourceName, type Viewer } from '@pilotage/shared';
import { tableOf } from '../tables.ts';
import type { Table } from './table.ts';
import { foldedName } from './foldedName.ts';
import { grantsToSql, toSqlCondition } from './grantsToSql.ts';
import { joinSql, quoteName, type Sql, sql } from './sql.ts';

/** The columns by which records of a resource are ordered by name: folded where they are texts. Empty for records without a name. */
function nameColumnsOf(resource: ResourceName, { folded }: Table, hidden: ReadonlySet<string>): string[] {
  const visible = resourceOf(resource).recordName.filter((field) => !hidden.has(field));
  return visible.map((field) => (folded.includes(field) ? foldedName(field) : field));
}

/**
 * The sort expression of a reference: the name of the referenced record, if the viewer may read it, because an order reveals its
 * values. null for other fields, and for records without a name.
 */
export function orderByReferencedName(viewer: Viewer, resource: ResourceName, field: string): Sql | null {
  const table = tableOf(resource);
  const schema = resourceOf(resource).fields[field];
  const meta = schema && metaOf(schema);
  if (meta?.kind !== 'ref' || meta.to === undefined || meta.to === resource) return null;
  const to = tableOf(meta.to);
  const grants = grantsFor(viewer, meta.to, 'read');
  const columns = nameColumnsOf(meta.to, to, exceptedFields(grants));
  const [first] = columns;
  if (first === undefined) return null;
  const nameExpression = columns.length === 1 ? quoteName(first) : sql`COALESCE(${joinSql(columns.map(quoteName), ', ')})`;
  const joinCondition = sql`${quoteName(to.name)}.\`id\` = ${quoteName(table.name)}.${quoteName(field)}`;
  return sql`(SELECT ${nameExpression} FROM ${quoteName(to.name)} WHERE ${joinCondition} AND ${toSqlCondition(grantsToSql(to, grants, 'row'))})`;
}
