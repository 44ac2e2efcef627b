import { type Database, installationName } from '@pilotage/db';
import { FileRoom } from './fileRoom.ts';

/** Asks once and remembers; a failure is asked again. */
function onceAsked<T>(ask: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | null = null;
  return () => {
    known ??= ask().catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
}

/** The room of files of the installation whose database this is. */
export const openFileRoom = (database: Database, uploadDir: string): FileRoom =>
  new FileRoom(
    uploadDir,
    onceAsked(() => installationName(database)),
  );
