import type { Stores } from '@pilotage/db';
import type { FileStorage } from './fileStorage.ts';

export interface OrphanedFilesDependencies {
  stores: Stores;
  files: FileStorage;
}

const hourMs = 60 * 60 * 1000;

/** Files of which no row tells. Younger ones than an hour may still be on their way. */
export async function findOrphanedFiles({ stores, files }: OrphanedFilesDependencies, now: Date): Promise<string[]> {
  // The disk is read first: whatever gets its row in between is then found among the rows.
  const oldNames = await files.listOlderThan(new Date(now.getTime() - hourMs));
  if (oldNames.length === 0) return [];
  const system = stores.system();
  const attached = (await system.all('attachments', { fields: ['storedAs'] })).map(({ storedAs }) => storedAs);
  const submitted = (await system.internal.solutionFiles.listAll()).map(({ storedAs }) => storedAs);
  const referenced = new Set([...attached, ...submitted]);
  return oldNames.filter((name) => !referenced.has(name));
}
