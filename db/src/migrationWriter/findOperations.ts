import BetterSqlite3 from 'better-sqlite3';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { compareTables } from './compareTables.ts';
import type { SchemaOperation } from './schemaOperation.ts';
import { readDeclaredShapes, readStoredShapes } from './readTableShapes.ts';

/**
 * What leads from the tables that the migrations make to those that the entities declare. The differences are the same on both
 * engines, so that SQLite in memory finds them. Throws `UnwritableDifference` where values would be lost or invented.
 */
export async function findOperations({
  entities,
  migrations,
}: Pick<DataSourceOptions, 'entities' | 'migrations'>): Promise<SchemaOperation[]> {
  const dataSource = new DataSource({
    type: 'better-sqlite3',
    database: ':memory:',
    driver: BetterSqlite3,
    entities: entities ?? [],
    migrations: migrations ?? [],
    migrationsTransactionMode: 'each',
  });
  await dataSource.initialize();
  try {
    await dataSource.runMigrations();
    return compareTables(await readStoredShapes(dataSource), readDeclaredShapes(dataSource));
  } finally {
    await dataSource.destroy();
  }
}
