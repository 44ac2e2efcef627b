import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArchiveRequester } from '@pilotage/db';
import { ArchiveFolder } from '../archives/archiveFolder.ts';
import { ArchiveReader } from '../archives/archiveReader.ts';
import { loadArchiveScope } from '../archives/archiveScope.ts';
import { hasArchiveRights } from '../archives/hasArchiveRights.ts';
import { makeArchive } from '../archives/makeArchive.ts';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import { CommandError, type CommandContext } from './command.ts';

interface ArchiveCommandContext extends CommandContext {
  files: FileStorage;
  version: string;
}

/** A lead partner who may sign in: the archive is what this person reads. */
async function findLeadPartner({ stores }: CommandContext): Promise<ArchiveRequester> {
  const system = stores.system();
  for (const { id, userId, organisationId } of await system.all('memberships', { where: { role: 'leadPartner' } })) {
    if (organisationId === null) continue;
    const requester: ArchiveRequester = { id, userId, role: 'leadPartner', organisationId };
    if (await hasArchiveRights(system, requester)) return requester;
  }
  throw new CommandError('There is no lead partner whose view could be archived.');
}

/** Writes an archive of what the lead partner reads into a new or empty folder. Throws a `CommandError` for any other. */
export async function archiveProject(parameters: readonly (string | undefined)[], context: ArchiveCommandContext): Promise<void> {
  const [path, ...others] = parameters;
  if (path === undefined || others.length > 0)
    throw new CommandError('archive needs one folder, such as: archive ../archive-2019');
  if (((await readdir(path).catch(() => null)) ?? []).length > 0) throw new CommandError(`${path} is not empty.`);
  const requester = await findLeadPartner(context);
  const store = context.stores.for(requester);
  const notes = new ArchiveFolder(await mkdtemp(join(tmpdir(), 'pilotage-archive-')));
  const content = new ArchiveFolder(path);
  try {
    await makeArchive({
      context: {
        store,
        reader: new ArchiveReader(store, await loadArchiveScope(store, requester)),
        content,
        notes,
        files: context.files,
        requester,
        startedAt: store.now(),
        version: context.version,
        keepAlive: async () => undefined,
      },
      from: { phase: 'records', stepsDone: 0 },
      save: async () => undefined,
    });
  } finally {
    await notes.remove();
  }
  console.log(`The archive is in ${content.root}: ${(await content.list()).length} files.`);
}
