import type { InternalRepositories } from '@pilotage/db';
import { FileStorage } from './fileStorage.ts';

/** Asks once and remembers; a failure is asked again. */
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

/** The room of files of the installation whose database this is. */
export const openFileStorage = (internal: InternalRepositories, uploadDir: string): FileStorage =>
  new FileStorage(
    uploadDir,
    memoizeAsync(() => internal.installation.readName()),
  );
