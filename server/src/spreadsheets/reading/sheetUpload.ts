import { readFile, rm } from 'node:fs/promises';
import type { FileStorage } from '../../discussion/files/fileStorage.ts';
import { receiveFile } from '../../http/requests/multipart.ts';
import type { UploadHandler, Upload } from '../../http/route.ts';
import { readSheet } from './readSheet.ts';
import { maxSheetBytes, type SheetReadResult } from './sheetRow.ts';

export interface SheetUploadHandler extends UploadHandler {
  /** The sheet of an upload; null without an upload or a file. */
  sheetOf(upload: Upload | undefined): SheetReadResult | null;
}

/**
 * Creates the handler of sheet uploads. A sheet is received and read before the transaction, and then deleted. `findTimeZone` finds
 * the zone of a calendar's times by no known clock; without it, they are read in UTC.
 */
export function createSheetUploadHandler(files: FileStorage, findTimeZone?: () => Promise<string>): SheetUploadHandler {
  const resultByUpload = new WeakMap<Upload, SheetReadResult>();
  return {
    receive: async (request) => receiveFile(request, await files.getIncomingFolder(), maxSheetBytes),
    async prepare(upload, quotaSubject) {
      const { file } = upload;
      if (!file) return;
      const timeZone = await findTimeZone?.();
      resultByUpload.set(upload, await readSheet(quotaSubject, () => readFile(file.path), timeZone));
    },
    sheetOf: (upload) => (upload && resultByUpload.get(upload)) ?? null,
    async cleanUp(upload) {
      if (upload.file) await rm(upload.file.path, { force: true });
    },
  };
}
