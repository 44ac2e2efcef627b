import type { FileStorage } from '../discussion/files/fileStorage.ts';

interface PictureFields {
  pictureStoredAs: string | null;
  pictureHash: string | null;
}

/** The bytes of a stored picture; null where there is none, or where its file is not the one that was stored. */
export async function readPicture({ pictureStoredAs, pictureHash }: PictureFields, files: FileStorage): Promise<Buffer | null> {
  if (pictureStoredAs === null || pictureHash === null) return null;
  return files.read({ storedAs: pictureStoredAs, sha256: pictureHash });
}
