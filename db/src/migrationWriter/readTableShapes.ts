import { type DataSource, Table, TableForeignKey } from 'typeorm';
import { constraintName } from '../store/schema.ts';
import type { TableShape } from './tableShape.ts';

function shapeOf({ name, columns, uniques, indices, foreignKeys }: Table): TableShape {
  // TypeORM mistakes the names of keys on SQLite where one has the columns of another; they follow from the columns.
  return {
    name,
    columns: columns.map((column) => ({
      name: column.name,
      type: column.type,
      length: column.length,
      isNullable: column.isNullable,
      isPrimary: column.isPrimary,
      isGenerated: column.isGenerated,
      default: column.default ?? null,
    })),
    uniques: uniques.map(({ columnNames }) => ({ name: constraintName('uq', name, columnNames), columns: columnNames })),
    indices: indices.map((index) => ({
      name: index.name ?? constraintName('ix', name, index.columnNames),
      columns: index.columnNames,
    })),
    foreignKeys: foreignKeys
      .map((key) => ({
        name: constraintName('fk', name, key.columnNames),
        columns: key.columnNames,
        to: key.referencedTableName,
        referencedColumns: key.referencedColumnNames,
      }))
      .toSorted((one, other) => other.columns.length - one.columns.length),
  };
}

/** The tables as the entities declare them. */
export const readDeclaredShapes = ({ entityMetadatas, driver }: DataSource): TableShape[] =>
  entityMetadatas.map((metadata) => {
    const table = Table.create(metadata, driver);
    table.foreignKeys = metadata.foreignKeys.map((key) => TableForeignKey.create(key, driver));
    return shapeOf(table);
  });

/** Tables that SQLite and TypeORM keep for themselves. */
const foreignTables = ['sqlite_sequence', 'migrations', 'typeorm_metadata'];

/** The tables that the database has. */
export async function readStoredShapes(dataSource: DataSource): Promise<TableShape[]> {
  const runner = dataSource.createQueryRunner();
  try {
    const tables = await runner.getTables();
    return tables.filter(({ name }) => !foreignTables.includes(name)).map(shapeOf);
  } finally {
    await runner.release();
  }
}
