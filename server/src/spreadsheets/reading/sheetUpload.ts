import { readFile, rm } from 'node:fs/promises';
import type { FileStorage } from '../../discussion/files/fileStorage.ts';
import { receiveFile } from '../../http/multipart.ts';
import type { UploadHandler, Upload } from '../../http/route.ts';
import { readSheet } from './readSheet.ts';
import { maxSheetBytes, type SheetReadResult } from './sheetRow.ts';

export interface SheetUploadHandler extends UploadHandler {
  /** What the upload's file holds; null where none came. */
  sheetOf(upload: Upload): SheetReadResult | null;
}

/** Takes in a table: it is received and read before any transaction begins, and never kept. */
export function createSheetUploadHandler(files: FileStorage): SheetUploadHandler {
  const resultByUpload = new WeakMap<Upload, SheetReadResult>();
  return {
    receive: async (request) => receiveFile(request, await files.getIncomingFolder(), maxSheetBytes),
    async prepare(upload, limiterKey) {
      const { file } = upload;
      if (file) resultByUpload.set(upload, await readSheet(limiterKey, () => readFile(file.path)));
    },
    sheetOf: (upload) => resultByUpload.get(upload) ?? null,
    async cleanUp(upload) {
      if (upload.file) await rm(upload.file.path, { force: true });
    },
  };
}
