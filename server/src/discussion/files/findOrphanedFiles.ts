import type { Stores } from '@pilotage/db';
import type { FileStorage } from './fileStorage.ts';

export interface OrphanedFilesDependencies {
  stores: Stores;
  files: FileStorage;
}

const hourMs = 60 * 60 * 1000;

/** The names of files without a row. Files younger than an hour are left out: their upload may be in progress. */
export async function findOrphanedFiles({ stores, files }: OrphanedFilesDependencies, now: Date): Promise<string[]> {
  // The directory is read before the rows, so a file whose row is inserted in between is found.
  const oldNames = await files.listOlderThan(new Date(now.getTime() - hourMs));
  if (oldNames.length === 0) return [];
  const system = stores.system();
  const attached = (await system.all('attachments', { fields: ['storedAs'] })).map(({ storedAs }) => storedAs);
  const submitted = (await system.internal.solutionFiles.listAll()).map(({ storedAs }) => storedAs);
  const pictures = (await system.all('consortium', {})).flatMap(({ pictureStoredAs }) => pictureStoredAs ?? []);
  const news = await system.all('newsItems', { fields: ['pictureFiles'] });
  const newsPictures = news.flatMap(({ pictureFiles }) => (pictureFiles ?? []).map(({ storedAs }) => storedAs));
  const referenced = new Set([...attached, ...submitted, ...pictures, ...newsPictures]);
  return oldNames.filter((name) => !referenced.has(name));
}
