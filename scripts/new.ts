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
import { wordsTemplate } from './newResource/wordsTemplate.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { singular: { type: 'string' } } });
const root = dirname(import.meta.dirname);
process.chdir(root);

function run(command: string, ...parameters: string[]): void {
  execFileSync(command, parameters, { stdio: 'inherit' });
}

function writeResource(resource: string, parameters: readonly string[]): string[] {
  const naming = nameResource(resource, values.singular);
  const fields = parseFields(parameters);
  const files: Record<string, string> = {
    [`shared/src/${resource}/${naming.singular}.ts`]: contractTemplate(naming, fields),
    [`admin/src/${resource}/${resource}.screens.tsx`]: screensTemplate(naming, fields),
    [`admin/src/${resource}/${resource}.en.ts`]: wordsTemplate(naming, fields),
    [`server/src/${resource}/${resource}.cases.ts`]: casesTemplate(naming, fields),
  };
  const existing = Object.keys(files).find((file) => existsSync(file));
  if (existing) throw new Error(`${existing} is there already.`);
  insertLines(mapLines(naming));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const maps = [...new Set(mapLines(naming).map(({ file }) => file))];
  run('node_modules/.bin/biome', 'format', '--write', '--log-level=error', ...Object.keys(files), ...maps);
  return [...Object.keys(files), 'shared/src/access/rules.ts'];
}

try {
  const [resource, ...parameters] = positionals;
  if (resource === undefined) throw new Error('Name the resource: npm run new -- trainings pilotId:pilots day:day count:whole');
  const written = writeResource(resource, parameters);
  run(process.execPath, '--import', 'tsx', 'db/src/migrationWriter/migrationCommand.ts', resource);
  run(process.execPath, '--import', 'tsx', 'db/src/sqlPages/sqlPages.ts');
  console.log(`\nRead these five files and change what is different about ${resource}:\n  ${written.join('\n  ')}`);
  console.log(`After a change of its fields: npm run migration, npm run sql. At the end: npm run check, npm test.`);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
