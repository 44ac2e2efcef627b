import { systemStoreOf } from '@pilotage/db';
import type { ArchiveContext, ArchiveWork } from './archiveContext.ts';
import { filePathOf } from './archivePaths.ts';
import { readArchivedRows } from './readArchivedRows.ts';

const filesPerStep = 50;

interface FileOfArchive {
  id: number;
  path: string;
  sha256: string;
}

/**
 * Copies the stored files of some attachments. One that is gone or damaged is named in the archive, and does not stop it. So is one whose
 * record was removed meanwhile.
 */
async function copyFiles(
  { store, files, content, notes, keepAlive }: ArchiveContext,
  step: number,
  batch: readonly FileOfArchive[],
) {
  const rows = await systemStoreOf(store).all('attachments', { where: { id: batch.map(({ id }) => id) }, fields: ['storedAs'] });
  const keys = new Map(rows.map(({ id, storedAs }) => [id, storedAs]));
  const missing: string[] = [];
  for (const { id, path, sha256 } of batch) {
    const storedAs = keys.get(id);
    const bytes = storedAs === undefined ? null : await files.read({ storedAs, sha256 });
    if (bytes) await content.write(path, bytes);
    else missing.push(path);
    await keepAlive();
  }
  if (missing.length > 0) await notes.write(`missing/${step}.json`, JSON.stringify(missing));
}

/** The files of the attachments that the archive holds, under their names. */
export const filesWork: ArchiveWork = {
  phase: 'files',
  async list(context) {
    const all: FileOfArchive[] = [];
    for await (const attachment of readArchivedRows(context.content, 'attachments'))
      all.push({ id: attachment.id, path: filePathOf(attachment), sha256: attachment.sha256 });
    const steps: (() => Promise<void>)[] = [];
    for (let from = 0; from < all.length; from += filesPerStep) {
      const batch = all.slice(from, from + filesPerStep);
      const step = steps.length;
      steps.push(() => copyFiles(context, step, batch));
    }
    return steps;
  },
};
