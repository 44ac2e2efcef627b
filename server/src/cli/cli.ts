import { withStartupLock, migrate, openDatabase, openStores, internalOf } from '@pilotage/db';
import { ConfigError, readConfig } from '../app/config.ts';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import { openFileStorage } from '../discussion/files/openFileStorage.ts';
import { prepareDatabase } from '../app/prepareDatabase.ts';
import { CommandError, type CommandContext } from './command.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { archiveProject } from './archiveProject.ts';
import { createUser } from './createUser.ts';
import { verify } from './verify.ts';

const helpText = `Commands:
  migrate       run the pending migrations
  seed          load the demo consortium into an empty database
  user create   --email ADDRESS --name NAME --role ROLE [--organisation SHORT-ADDRESS] [--locale en]
                the first user of an installation is a leadPartner and needs no --role; if there is no organisation yet, the lead
                organisation is created with --organisation-name NAME --country AT (the default of --organisation is derived from NAME)
                a terminal prompts for missing options; the password is read from it, from PILOTAGE_PASSWORD or from standard input
  archive FOLDER
                write an archive of all that the lead partner reads into a new folder: HTML, CSV, JSON, PDF, files, checksums
  verify        check references, states, sums and evidence files
Not available yet: backup, restore, import, export.`;

const clock = { now: () => new Date() };

async function runCommand(parameters: readonly string[], context: CommandContext, files: FileStorage): Promise<void> {
  const [command, subcommand, ...rest] = parameters;
  if (command === 'migrate') return console.log('The tables are up to date.');
  if (command === 'seed') {
    if ((await context.stores.system().count('organisations', {})) > 0)
      throw new CommandError('There are organisations already; the demo goes into an empty database only.');
    await prepareDatabase(context.stores, clock, files);
    return console.log('The demo consortium is loaded.');
  }
  if (command === 'user' && subcommand === 'create') return createUser(rest, context);
  if (command === 'archive') return archiveProject([subcommand, ...rest], { ...context, files, version: packageJson.version });
  if (command === 'verify') return verify({ ...context, files });
  throw new CommandError(`There is no command ${parameters.join(' ')}.\n${helpText}`);
}

async function main(): Promise<void> {
  const parameters = process.argv.slice(2);
  if (parameters.length === 0 || parameters[0] === 'help') return console.log(helpText);
  const { databaseUrl, uploadDir } = readConfig();
  const db = await openDatabase(databaseUrl);
  try {
    await withStartupLock(db, () => migrate(db));
    const files = openFileStorage(internalOf(db.database), uploadDir);
    await runCommand(parameters, { stores: openStores(db.database, clock), clock }, files);
  } finally {
    await db.database.close();
  }
}

await main().catch((error: unknown) => {
  if (!(error instanceof CommandError) && !(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
