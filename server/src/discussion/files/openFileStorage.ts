import type { InternalRepositories } from '@pilotage/db';
import { FileStorage } from './fileStorage.ts';

/** Caches the result of the first call; a failed call is repeated. */
function memoizeAsync<T>(load: () => Promise<T>): () => Promise<T> {
  let pending: Promise<T> | null = null;
  return () => {
    pending ??= load().catch((error: unknown) => {
      pending = null;
      throw error;
    });
    return pending;
  };
}

/** The file storage of the installation with this database. */
export const openFileStorage = (internal: InternalRepositories, uploadDir: string): FileStorage =>
  new FileStorage(
    uploadDir,
    memoizeAsync(() => internal.installation.readName()),
  );
