import { exceptedFields, grantsFor, metaOf, resourceOf, type ResourceName, type Viewer } from '@pilotage/shared';
import { tableOf } from '../tables.ts';
import type { Table } from './table.ts';
import { foldedName } from './foldedName.ts';
import { grantsToSql, toSqlCondition } from './grantsToSql.ts';
import { joinSql, quoteName, type Sql, sql } from './sql.ts';

/** Name fields of a record, in order of preference. */
const nameFields = ['shortName', 'title', 'name', 'code'] as const;

/** The folded name columns of a resource, otherwise its number; empty if it has neither. */
function nameColumnsOf({ columns, folded }: Table, hidden: ReadonlySet<string>): string[] {
  const nameColumns = nameFields.filter((field) => folded.includes(field) && !hidden.has(field));
  if (nameColumns.length > 0) return nameColumns.map(foldedName);
  return columns.number && !hidden.has('number') ? ['number'] : [];
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
  const columns = nameColumnsOf(to, exceptedFields(grants));
  const [first] = columns;
  if (first === undefined) return null;
  const nameExpression = columns.length === 1 ? quoteName(first) : sql`COALESCE(${joinSql(columns.map(quoteName), ', ')})`;
  const joinCondition = sql`${quoteName(to.name)}.\`id\` = ${quoteName(table.name)}.${quoteName(field)}`;
  return sql`(SELECT ${nameExpression} FROM ${quoteName(to.name)} WHERE ${joinCondition} AND ${toSqlCondition(grantsToSql(to, grants, 'row'))})`;
}
