import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderMigration } from './renderMigration.ts';
import type { SchemaOperation } from './schemaOperation.ts';

/** A name that no migration can be written with. */
export class InvalidMigrationName extends Error {
  override name = 'InvalidMigrationName';
}

function assertNewName(name: string, files: readonly string[]): void {
  if (!/^[a-z][A-Za-z0-9]*$/.test(name))
    throw new InvalidMigrationName('A migration is named in camel case, such as trainings or countriesByDay.');
  const existing = files.find((file) => file.endsWith(`-${name}.ts`));
  if (existing) throw new InvalidMigrationName(`There is a migration of this name: ${existing}.`);
}

/** The list of migrations with one more at its end. */
function addToList(list: string, className: string, file: string): string {
  const lastImport = list.lastIndexOf('\nimport ') + 1;
  const afterImports = list.indexOf('\n', lastImport) + 1;
  const end = list.lastIndexOf('];');
  return `${list.slice(0, afterImports)}import { ${className} } from './${file}';\n${list.slice(afterImports, end)}${className},${list.slice(end)}`;
}

/**
 * Writes the migration into the folder, and its line into the list `migrations.ts` there, both unformatted. Returns the names of the
 * written files. Throws `InvalidMigrationName` for a name that exists.
 */
export function writeMigration(folder: string, name: string, operations: readonly SchemaOperation[], now: number): string[] {
  const files = readdirSync(folder);
  assertNewName(name, files);
  const latest = Math.max(...files.map((file) => Number(/^\d+(?=-)/.exec(file)?.[0] ?? 0)));
  const timestamp = Math.max(now, latest + 1);
  const className = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}${timestamp}`;
  const file = `${timestamp}-${name}.ts`;
  writeFileSync(join(folder, file), renderMigration(className, operations));
  const list = join(folder, 'migrations.ts');
  writeFileSync(list, addToList(readFileSync(list, 'utf8'), className, file));
  return [file, 'migrations.ts'];
}
