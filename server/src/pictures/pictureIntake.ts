import { readFile, rm } from 'node:fs/promises';
import { type FieldProblem, maxFileSize } from '@pilotage/shared';
import sharp from 'sharp';
import { detectImageType } from '../discussion/evidence/detectImageType.ts';
import { encodeImage } from '../discussion/evidence/encodeImage.ts';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import { receiveFile } from '../http/requests/multipart.ts';
import type { Upload, UploadHandler } from '../http/route.ts';

interface StoredPicture {
  pictureStoredAs: string;
  pictureHash: string;
  pictureWidth: number;
  pictureHeight: number;
}

export type PreparedPicture = StoredPicture | { problem: FieldProblem };

export interface PictureIntake extends UploadHandler {
  /** The stored picture of an upload, or its problem; null without a file. */
  preparedOf(upload: Upload): PreparedPicture | null;
}

/** As large as the public page shows it on a fine screen. */
const pictureBox = { width: 1600, height: 900 };

/** Receives a picture, encodes it anew so that place, device and hidden data are lost, and stores it; a refused one is removed. */
export function createPictureIntake(files: FileStorage): PictureIntake {
  const prepared = new WeakMap<Upload, PreparedPicture>();
  return {
    receive: async (request) => receiveFile(request, await files.getIncomingFolder(), maxFileSize),
    async prepare(upload, quotaSubject) {
      if (!upload.file) return;
      const bytes = await readFile(upload.file.path);
      const type = detectImageType(bytes);
      if (type === null) return void prepared.set(upload, { problem: { code: 'consortium.pictureKind' } });
      const encoded = await encodeImage(bytes, type, quotaSubject, pictureBox);
      if ('problem' in encoded) return void prepared.set(upload, encoded);
      const { width, height } = await sharp(encoded.bytes).metadata();
      const { storedAs, sha256 } = await files.store(encoded.bytes);
      prepared.set(upload, { pictureStoredAs: storedAs, pictureHash: sha256, pictureWidth: width, pictureHeight: height });
    },
    preparedOf: (upload) => prepared.get(upload) ?? null,
    async cleanUp(upload, isDone) {
      if (upload.file) await rm(upload.file.path, { force: true });
      const stored = prepared.get(upload);
      if (stored && !('problem' in stored) && !isDone) await files.remove(stored.pictureStoredAs);
    },
  };
}
