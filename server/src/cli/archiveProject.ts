import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WorkFolder } from '../backgroundWork/workFolder.ts';
import { ArchiveReader } from '../archives/archiveReader.ts';
import { loadArchiveScope } from '../archives/archiveScope.ts';
import { findLeadPartner } from '../archives/findLeadPartner.ts';
import { makeArchive } from '../archives/makeArchive.ts';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import { CommandError, type CommandContext } from './command.ts';

interface ArchiveCommandContext extends CommandContext {
  files: FileStorage;
  version: string;
}

/** Writes an archive of what the lead partner reads into a new or empty folder. Throws a `CommandError` for any other. */
export async function archiveProject(parameters: readonly (string | undefined)[], context: ArchiveCommandContext): Promise<void> {
  const [path, ...others] = parameters;
  if (path === undefined || others.length > 0)
    throw new CommandError('archive needs one folder, such as: archive ../archive-2019');
  if (((await readdir(path).catch(() => null)) ?? []).length > 0) throw new CommandError(`${path} is not empty.`);
  const requester = await findLeadPartner(context.stores);
  if (!requester) throw new CommandError('There is no lead partner whose view could be archived.');
  const store = context.stores.for(requester);
  const notes = new WorkFolder(await mkdtemp(join(tmpdir(), 'pilotage-archive-')));
  const content = new WorkFolder(path);
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
