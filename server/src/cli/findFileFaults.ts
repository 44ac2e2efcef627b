import { findOrphanedFiles, type OrphanedFilesDependencies } from '../discussion/files/findOrphanedFiles.ts';

const faultTexts = { gone: 'whose file is gone', changed: 'whose file is not the one that was kept' } as const;

/** Faults of the files of solutions. */
async function findSolutionFileFaults({
  stores,
  files,
}: OrphanedFilesDependencies): Promise<{ checkedCount: number; faults: string[] }> {
  const { internal } = stores.system();
  const solutionFiles = await internal.solutionFiles.listAll();
  const faults: string[] = [];
  for (const file of solutionFiles) {
    const state = await files.checkIntegrity(file);
    if (state === 'kept' || (await internal.solutionFiles.find(file.fileKey)) === null) continue;
    faults.push(`file ${file.fileKey} of a solution (${file.name}) is one ${faultTexts[state]}: ${file.storedAs}`);
  }
  return { checkedCount: solutionFiles.length, faults };
}

/** Faults of the pictures of the public page and of the news. */
async function findPictureFaults({
  stores,
  files,
}: OrphanedFilesDependencies): Promise<{ checkedCount: number; faults: string[] }> {
  const system = stores.system();
  const { pictureStoredAs, pictureHash } = await system.get('consortium', 1);
  const ofPage = pictureStoredAs === null || pictureHash === null ? [] : [{ storedAs: pictureStoredAs, hash: pictureHash }];
  const news = await system.all('newsItems', { fields: ['pictureFiles'] });
  const pictures = [
    ...ofPage.map((file) => ({ subject: 'the public page', ...file })),
    ...news.flatMap(({ id, pictureFiles }) => (pictureFiles ?? []).map((file) => ({ subject: `news item ${id}`, ...file }))),
  ];
  const faults: string[] = [];
  for (const { subject, storedAs, hash } of pictures) {
    const state = await files.checkIntegrity({ storedAs, sha256: hash });
    if (state !== 'kept') faults.push(`a picture of ${subject} is one ${faultTexts[state]}: ${storedAs}`);
  }
  return { checkedCount: pictures.length, faults };
}

/** Missing, changed and orphaned evidence files, one message each. */
export async function findFileFaults(
  dependencies: OrphanedFilesDependencies,
  now: Date,
): Promise<{ checkedCount: number; faults: string[] }> {
  const { stores, files } = dependencies;
  const faults: string[] = [];
  const attachments = await stores.system().all('attachments');
  for (const attachment of attachments) {
    const state = await files.checkIntegrity(attachment);
    // The row may have been removed since it was read.
    if (state === 'kept' || (await stores.system().count('attachments', { id: attachment.id })) === 0) continue;
    faults.push(`attachment ${attachment.id} (${attachment.fileName}) is one ${faultTexts[state]}: ${attachment.storedAs}`);
  }
  const solutionFiles = await findSolutionFileFaults(dependencies);
  const picture = await findPictureFaults(dependencies);
  const orphans = (await findOrphanedFiles(dependencies, now)).map((name) => `file ${name} belongs to no attachment`);
  return {
    checkedCount: attachments.length + solutionFiles.checkedCount + picture.checkedCount,
    faults: [...faults, ...solutionFiles.faults, ...picture.faults, ...orphans],
  };
}
