// Writes the five files of a new resource, its lines in the maps of all resources, its migration and its page of SQL:
//   npm run new -- trainings pilotId:pilots day:day count:whole
// Every record belongs to an organisation. `-- --singular criterion` names one record where English does not help.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { casesTemplate } from './newResource/casesTemplate.ts';
import { contractTemplate } from './newResource/contractTemplate.ts';
import { parseFields } from './newResource/fieldKinds.ts';
import { insertLines } from './newResource/insertLines.ts';
import { mapLines } from './newResource/mapLines.ts';
import { nameResource } from './newResource/resourceNaming.ts';
import { screensTemplate } from './newResource/screensTemplate.ts';
import { withRollback } from './newResource/withRollback.ts';
import { wordsTemplate } from './newResource/wordsTemplate.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { singular: { type: 'string' } } });
const root = dirname(import.meta.dirname);
process.chdir(root);

function run(command: string, ...parameters: string[]): void {
  execFileSync(command, parameters, { stdio: 'inherit' });
}

/** Writes everything of the new resource, or nothing. Returns the files that a person reads and completes. */
function writeResource(resource: string, parameters: readonly string[]): string[] {
  const naming = nameResource(resource, values.singular);
  const fields = parseFields(parameters);
  const texts: Record<string, string> = {
    [`shared/src/${resource}/${naming.singular}.ts`]: contractTemplate(naming, fields),
    [`admin/src/${resource}/${resource}.screens.tsx`]: screensTemplate(naming, fields),
    [`admin/src/${resource}/${resource}.en.ts`]: wordsTemplate(naming, fields),
    [`server/src/${resource}/${resource}.cases.ts`]: casesTemplate(naming, fields),
  };
  const files = Object.keys(texts);
  const existing = files.map((file) => dirname(file)).find((folder) => existsSync(folder));
  if (existing) throw new Error(`${existing} is there already.`);
  const maps = [...new Set(mapLines(naming).map(({ file }) => file))];
  withRollback([...files.map((file) => dirname(file)), ...maps, 'db/src/migrations', 'db/sql'], () => {
    insertLines(mapLines(naming));
    for (const [file, text] of Object.entries(texts)) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    run('node_modules/.bin/biome', 'format', '--write', '--log-level=error', ...files, ...maps);
    run(process.execPath, '--import', 'tsx', 'db/src/migrationWriter/migrationCommand.ts', resource);
    run(process.execPath, '--import', 'tsx', 'db/src/sqlPages/sqlPages.ts');
  });
  return [...files, 'shared/src/access/rules.ts'];
}

try {
  const [resource, ...parameters] = positionals;
  if (resource === undefined) throw new Error('Name the resource: npm run new -- trainings pilotId:pilots day:day count:whole');
  const written = writeResource(resource, parameters);
  console.log(`\nRead these five files and change what is different about ${resource}:\n  ${written.join('\n  ')}`);
  console.log(`After a change of its fields: npm run migration, npm run sql. At the end: npm run check, npm test.`);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
