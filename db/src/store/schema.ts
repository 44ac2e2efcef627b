import { metaOf, resourceOf } from '@pilotage/shared';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { AnyColumn, AnyTable, LinkTable, Storage } from './columns.ts';
import { foldedName } from './foldedName.ts';

/** Longest text of a folded twin; what is longer is sorted and searched by its beginning. */
export const foldedLength = (length: number): number => Math.min(length * 2, 1000);

/** The type of long texts: MySQL's `text` ends at 64 kB. */
export type LongText = 'text' | 'mediumtext';

const types = (long: LongText): Readonly<Record<Storage, EntitySchemaColumnOptions>> => ({
  text: { type: 'varchar' },
  long: { type: long },
  day: { type: 'varchar', length: 10 },
  instant: { type: 'varchar', length: 24 },
  ref: { type: 'int' },
  figure: { type: 'bigint' },
  whole: { type: 'int' },
  flag: { type: 'tinyint' },
  json: { type: long },
});

function optionsOf(column: AnyColumn, long: LongText): EntitySchemaColumnOptions {
  return {
    ...types(long)[column.storage],
    ...(column.length === undefined ? {} : { length: column.length }),
    ...(column.beginning === undefined ? {} : { default: column.beginning }),
    nullable: column.nullable,
  };
}

function foldedOptions(column: AnyColumn | undefined, long: LongText): EntitySchemaColumnOptions {
  const nullable = column?.nullable ?? false;
  if (column?.length === undefined) return { type: long, nullable };
  return { type: 'varchar', length: foldedLength(column.length), nullable };
}

/** A key's name, the same on both engines and within MySQL's 64 characters. */
export const keyName = (kind: 'ix' | 'uq' | 'fk', table: string, columns: readonly string[]): string =>
  `${kind}_${table}_${columns.slice(0, 3).join('_')}`.slice(0, 62);

interface ForeignKey {
  columns: readonly string[];
  to: string;
  refers: readonly string[];
}

const ownerIsNeeded = (table: AnyTable) => table.columns.organisationId?.nullable === false;

function plainReferences(table: AnyTable): ForeignKey[] {
  const { fields } = resourceOf(table.name as Parameters<typeof resourceOf>[0]);
  // A pair of keys of which one is empty refers to nothing: where the owner may be the consortium, the plain key stands beside it.
  const pairs = ownerIsNeeded(table) ? table.references : [];
  const covered = new Set(pairs.flatMap((each) => each.columns.filter((column) => column !== 'organisationId')));
  return Object.entries(fields).flatMap(([field, schema]): ForeignKey[] => {
    const { kind, to } = metaOf(schema);
    if (kind !== 'ref' || to === undefined || covered.has(field)) return [];
    return [{ columns: [field], to, refers: ['id'] }];
  });
}

const foreignKeyOptions = (table: string, key: ForeignKey) => ({
  name: keyName('fk', table, key.columns),
  target: key.to,
  columnNames: [...key.columns],
  referencedColumnNames: [...key.refers],
  onDelete: 'NO ACTION' as const,
  onUpdate: 'NO ACTION' as const,
});

/** TypeORM's description of a resource's table; it keeps schema and migrations, the store writes the SQL. */
export function entityOf(table: AnyTable, long: LongText): EntitySchema {
  const columns: Record<string, EntitySchemaColumnOptions> = {
    id: { type: 'int', primary: true, generated: 'increment' },
  };
  for (const [field, column] of Object.entries(table.columns)) columns[field] = optionsOf(column, long);
  for (const field of table.folded) columns[foldedName(field)] = foldedOptions(table.columns[field], long);
  columns.version = { type: 'int' };
  columns.guard = { type: 'int', default: 0 };
  columns.createdAt = { type: 'varchar', length: 24 };
  columns.updatedAt = { type: 'varchar', length: 24 };
  const isReferredTo = ownerIsNeeded(table) || table.holdsRows;
  const uniques = [...table.uniques, ...(isReferredTo ? [['id', 'organisationId']] : [])];
  const references = table.keepsHistory ? [] : [...plainReferences(table), ...table.references];
  return new EntitySchema({
    name: table.name,
    tableName: table.name,
    columns,
    indices: table.indices.map((of) => ({ name: keyName('ix', table.name, of), columns: [...of] })),
    uniques: uniques.map((of) => ({ name: keyName('uq', table.name, of), columns: [...of] })),
    foreignKeys: references.map((key) => foreignKeyOptions(table.name, key)),
  });
}

/** TypeORM's description of a link table: its two keys together are the primary one. */
export function linkEntityOf(link: LinkTable): EntitySchema {
  const fields = Object.keys(link.keys);
  return new EntitySchema({
    name: link.name,
    tableName: link.name,
    columns: Object.fromEntries(fields.map((field) => [field, { type: 'int', primary: true }])),
    indices: [{ name: keyName('ix', link.name, [...fields].reverse()), columns: [...fields].reverse() }],
    foreignKeys: Object.entries(link.keys).map(([field, to]) =>
      foreignKeyOptions(link.name, { columns: [field], to, refers: ['id'] }),
    ),
  });
}
