import type { StoreReader } from '@pilotage/db';
import type { FileStorage } from '../discussion/files/fileStorage.ts';

/** The bytes of a picture that the item has; null where it has none with this hash, or where its file is not the one that was stored. */
export async function readNewsPicture(
  system: StoreReader,
  files: FileStorage,
  { id, hash }: { id: number; hash: string },
): Promise<Buffer | null> {
  const [item] = await system.all('newsItems', { where: { id }, fields: ['pictureFiles'] });
  const file = item?.pictureFiles?.find((each) => each.hash === hash);
  return file ? files.read({ storedAs: file.storedAs, sha256: file.hash }) : null;
}
