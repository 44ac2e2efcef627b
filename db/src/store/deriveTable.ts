import { type Link, metaOf, type Resource } from '@pilotage/shared';
import { deriveColumn } from './deriveColumn.ts';
import type { Column, ForeignKey, Table } from './table.ts';

function columnsOf({ fields, table }: Resource): Record<string, Column> {
  const columns: Record<string, Column> = {};
  for (const [field, schema] of Object.entries(fields)) {
    const column = deriveColumn(field, schema, table);
    if (column) columns[field] = column;
  }
  return columns;
}

function linksOf(name: string, { fields, table }: Resource): Record<string, Link> {
  const links: Record<string, Link> = {};
  for (const [field, schema] of Object.entries(fields)) {
    if (metaOf(schema).kind !== 'ids') continue;
    const link = table.links?.[field];
    if (!link) throw new Error(`${name}.${field} is a list of ids: its link table is missing in \`table.links\`.`);
    links[field] = link;
  }
  return links;
}

function foldedColumnsOf({ fields, search, sorts }: Resource): string[] {
  const isText = (field: string) => fields[field] !== undefined && metaOf(fields[field]).kind === 'text';
  return [...new Set([...search, ...sorts])].filter(isText);
}

function compositeForeignKeysOf({ fields, table }: Resource): ForeignKey[] {
  return Object.entries(fields).flatMap(([field, schema]): ForeignKey[] => {
    const link = table.linkedOrganisation?.[field];
    if (link) return [{ columns: [field, 'organisationId'], to: link, referencedColumns: [field, 'organisationId'] }];
    const { to } = metaOf(schema);
    if (to === undefined || !table.sameOrganisation?.includes(field)) return [];
    return [{ columns: [field, 'organisationId'], to, referencedColumns: ['id', 'organisationId'] }];
  });
}

function referencesOf({ fields }: Resource, columns: Table['columns'], foreignKeys: readonly ForeignKey[]): ForeignKey[] {
  // A composite key with a null column is not checked. If the owner can be the consortium, a plain foreign key is added.
  const covered = columns.organisationId?.nullable === false ? foreignKeys.flatMap((key) => key.columns.slice(0, 1)) : [];
  return Object.entries(fields).flatMap(([field, schema]): ForeignKey[] => {
    const { kind, to } = metaOf(schema);
    if (kind !== 'ref' || to === undefined || covered.includes(field)) return [];
    return [{ columns: [field], to, referencedColumns: ['id'] }];
  });
}

/** The table of a resource, as it follows from the contract. Throws an Error for a list of ids without a link table. */
export function deriveTable(name: string, resource: Resource): Table {
  const { table, unique } = resource;
  const columns = columnsOf(resource);
  const foreignKeys = compositeForeignKeysOf(resource);
  return {
    name,
    columns,
    links: linksOf(name, resource),
    indices: table.indices ?? [],
    uniques: unique,
    references: referencesOf(resource, columns, foreignKeys),
    foreignKeys,
    keepsHistory: table.keepsHistory ?? false,
    hasOwnedRows: table.hasOwnedRows ?? false,
    folded: foldedColumnsOf(resource),
  };
}
