// `npm run migration -- NAME` writes what leads from the tables of all migrations to the declared ones; `-- --check` only says
// whether something is missing.
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrations } from '../migrations/migrations.ts';
import { createEntities } from '../store/engines/createEntities.ts';
import { describeOperations } from './describeOperations.ts';
import { findOperations } from './findOperations.ts';
import type { SchemaOperation } from './schemaOperation.ts';
import { UnwritableDifference } from './unwritableDifference.ts';
import { InvalidMigrationName, writeMigration } from './writeMigration.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../migrations');
const biome = join(folder, '../../../node_modules/.bin/biome');

/** Names what no migration makes yet, and ends with 1 then. */
function reportMissing(operations: readonly SchemaOperation[]): void {
  if (operations.length === 0) return;
  console.error(`No migration does this yet: ${describeOperations(operations).join(' ')} Write it: npm run migration -- NAME`);
  process.exitCode = 1;
}

async function run(name: string): Promise<void> {
  const operations = await findOperations({ entities: createEntities('text'), migrations });
  if (name === '--check') return reportMissing(operations);
  if (operations.length === 0) {
    console.log('The migrations make the tables as they are declared: nothing to write.');
    return;
  }
  const written = writeMigration(folder, name, operations, Date.now());
  execFileSync(biome, ['format', '--write', ...written.map((file) => join(folder, file))], { stdio: 'ignore' });
  for (const file of written) console.log(`db/src/migrations/${file}`);
  for (const operation of operations)
    if (operation.kind === 'dropTable') console.log(`It removes the table ${operation.table.name} with all rows.`);
    else if (operation.kind === 'dropColumn')
      console.log(`It removes ${operation.table}.${operation.column.name}: to rename a column, write the migration by hand.`);
  console.log('Read it, then run npm run sql and the tests of db.');
}

try {
  await run(process.argv[2] ?? '');
} catch (error) {
  if (!(error instanceof UnwritableDifference || error instanceof InvalidMigrationName)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
