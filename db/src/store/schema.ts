import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { foldedName } from './foldedName.ts';
import type { HistoryTable } from './historyTable.ts';
import type { Column, ColumnStorage, ForeignKey, LinkTable, Table } from './table.ts';

/** Length of a folded column; longer texts are sorted and searched by their start. */
export const foldedLength = (length: number): number => Math.min(length * 2, 1000);

/** Column type of long texts: `text` of MySQL is limited to 64 kB. */
export type LongText = 'text' | 'mediumtext';

const columnTypesOf = (long: LongText): Readonly<Record<ColumnStorage, EntitySchemaColumnOptions>> => ({
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

function columnOptionsOf(column: Column, long: LongText): EntitySchemaColumnOptions {
  return {
    ...columnTypesOf(long)[column.storage],
    ...(column.length === undefined ? {} : { length: column.length }),
    ...(column.defaultValue === undefined ? {} : { default: column.defaultValue }),
    nullable: column.nullable,
  };
}

function foldedColumnOptionsOf(column: Column | undefined, long: LongText): EntitySchemaColumnOptions {
  const nullable = column?.nullable ?? false;
  if (column?.length === undefined) return { type: long, nullable };
  return { type: 'varchar', length: foldedLength(column.length), nullable };
}

/** Name of an index or key: the same on both engines, within the 64 characters of MySQL. */
export const constraintName = (kind: 'ix' | 'uq' | 'fk', table: string, columns: readonly string[]): string =>
  `${kind}_${table}_${columns.slice(0, 3).join('_')}`.slice(0, 62);

const isOwnerRequired = (table: Table) => table.columns.organisationId?.nullable === false;

const foreignKeyOptionsOf = (table: string, key: ForeignKey) => ({
  name: constraintName('fk', table, key.columns),
  target: key.to,
  columnNames: [...key.columns],
  referencedColumnNames: [...key.referencedColumns],
  onDelete: 'NO ACTION' as const,
  onUpdate: 'NO ACTION' as const,
});

/** The TypeORM entity of a table. TypeORM manages schema and migrations only; the store writes the SQL. */
export function createEntity(table: Table, long: LongText): EntitySchema {
  const columns: Record<string, EntitySchemaColumnOptions> = {
    id: { type: 'int', primary: true, generated: 'increment' },
  };
  for (const [field, column] of Object.entries(table.columns)) columns[field] = columnOptionsOf(column, long);
  for (const field of table.folded) columns[foldedName(field)] = foldedColumnOptionsOf(table.columns[field], long);
  columns.version = { type: 'int' };
  columns.guard = { type: 'int', default: 0 };
  columns.createdAt = { type: 'varchar', length: 24 };
  columns.updatedAt = { type: 'varchar', length: 24 };
  const isReferredTo = isOwnerRequired(table) || table.hasOwnedRows;
  const uniques = [...table.uniques, ...(isReferredTo ? [['id', 'organisationId']] : [])];
  const references = table.keepsHistory ? [] : [...table.references, ...table.foreignKeys];
  return new EntitySchema({
    name: table.name,
    tableName: table.name,
    columns,
    indices: table.indices.map((names) => ({ name: constraintName('ix', table.name, names), columns: [...names] })),
    uniques: uniques.map((names) => ({ name: constraintName('uq', table.name, names), columns: [...names] })),
    foreignKeys: references.map((key) => foreignKeyOptionsOf(table.name, key)),
  });
}

/** The TypeORM entity of a table of versions. It has no foreign keys: versions outlive the records. */
export function createHistoryEntity({ name, columns, indices }: HistoryTable, long: LongText): EntitySchema {
  const instant = { type: 'varchar', length: 24 } as const;
  return new EntitySchema({
    name,
    tableName: name,
    columns: {
      id: { type: 'int', primary: true },
      version: { type: 'int', primary: true },
      ...Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, columnOptionsOf(column, long)])),
      createdAt: instant,
      updatedAt: instant,
      validFrom: instant,
      validUntil: instant,
    },
    indices: indices.map((names) => ({ name: constraintName('ix', name, names), columns: [...names] })),
  });
}

/** The TypeORM entity of a link table; its two keys are the primary key. */
export function createLinkEntity(link: LinkTable): EntitySchema {
  const fields = Object.keys(link.keys);
  return new EntitySchema({
    name: link.name,
    tableName: link.name,
    columns: Object.fromEntries(fields.map((field) => [field, { type: 'int', primary: true }])),
    indices: [{ name: constraintName('ix', link.name, [...fields].reverse()), columns: [...fields].reverse() }],
    foreignKeys: Object.entries(link.keys).map(([field, to]) =>
      foreignKeyOptionsOf(link.name, { columns: [field], to, referencedColumns: ['id'] }),
    ),
  });
}
