import type { DataSource } from 'typeorm';
import { migrations } from '../migrations/migrations.ts';

/** Takes back the migration whose name begins so, and all later ones. Throws an Error if there is none of that name. */
export async function undoMigrationsSince(dataSource: DataSource, name: string): Promise<void> {
  const first = migrations.findIndex((migration) => migration.name.startsWith(name));
  if (first < 0) throw new Error(`There is no migration ${name}.`);
  // TypeORM lets tables of SQLite be made anew on the way up only: rows would go with those that they belong to.
  const isSqlite = dataSource.options.type === 'better-sqlite3';
  if (isSqlite) await dataSource.query('PRAGMA foreign_keys = OFF');
  for (let left = migrations.length - first; left > 0; left -= 1) await dataSource.undoLastMigration();
  if (isSqlite) await dataSource.query('PRAGMA foreign_keys = ON');
}
