import { systemStoreOf } from '@pilotage/db';
import type { ArchiveContext, ArchiveWork } from './archiveContext.ts';
import { filePathOf, newsPicturePathOf } from './archivePaths.ts';
import { readArchivedRows } from './readArchivedRows.ts';

const filesPerStep = 50;

interface FileOfArchive {
  /** The attachment or the news item whose file it is. */
  id: number;
  path: string;
  sha256: string;
}

type FindStorageKeys = (files: readonly FileOfArchive[]) => Promise<(file: FileOfArchive) => string | undefined>;

const attachmentKeys =
  ({ store }: ArchiveContext): FindStorageKeys =>
  async (files) => {
    const where = { id: files.map(({ id }) => id) };
    const rows = await systemStoreOf(store).all('attachments', { where, fields: ['storedAs'] });
    const keys = new Map(rows.map(({ id, storedAs }) => [id, storedAs]));
    return ({ id }) => keys.get(id);
  };

const newsPictureKeys =
  ({ store }: ArchiveContext): FindStorageKeys =>
  async (files) => {
    const where = { id: [...new Set(files.map(({ id }) => id))] };
    const rows = await systemStoreOf(store).all('newsItems', { where, fields: ['pictureFiles'] });
    return ({ id, sha256 }) => rows.find((row) => row.id === id)?.pictureFiles?.find(({ hash }) => hash === sha256)?.storedAs;
  };

/**
 * Copies some stored files. One that is gone or damaged is named in the archive, and does not stop it. So is one whose
 * record was removed meanwhile.
 */
async function copyFiles(
  { files, content, notes, keepAlive }: ArchiveContext,
  step: number,
  batch: readonly FileOfArchive[],
  findStorageKeys: FindStorageKeys,
) {
  const keyOf = await findStorageKeys(batch);
  const missing: string[] = [];
  for (const file of batch) {
    const { path, sha256 } = file;
    const storedAs = keyOf(file);
    const bytes = storedAs === undefined ? null : await files.read({ storedAs, sha256 });
    if (bytes) await content.write(path, bytes);
    else missing.push(path);
    await keepAlive();
  }
  if (missing.length > 0) await notes.write(`missing/${step}.json`, JSON.stringify(missing));
}

/** The files of the attachments and the pictures of the news that the archive holds, under their names. */
export const filesWork: ArchiveWork = {
  phase: 'files',
  async list(context) {
    const attachments: FileOfArchive[] = [];
    for await (const attachment of readArchivedRows(context.content, 'attachments'))
      attachments.push({ id: attachment.id, path: filePathOf(attachment), sha256: attachment.sha256 });
    const pictures: FileOfArchive[] = [];
    for await (const { id, pictures: ofItem } of readArchivedRows(context.content, 'newsItems'))
      for (const [index, { hash }] of (ofItem ?? []).entries())
        pictures.push({ id, path: newsPicturePathOf(id, index), sha256: hash });
    const steps: (() => Promise<void>)[] = [];
    const addSteps = (files: readonly FileOfArchive[], findStorageKeys: FindStorageKeys) => {
      for (let from = 0; from < files.length; from += filesPerStep) {
        const batch = files.slice(from, from + filesPerStep);
        const step = steps.length;
        steps.push(() => copyFiles(context, step, batch, findStorageKeys));
      }
    };
    addSteps(attachments, attachmentKeys(context));
    addSteps(pictures, newsPictureKeys(context));
    return steps;
  },
};
