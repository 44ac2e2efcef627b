import { readFile, rm } from 'node:fs/promises';
import type { FileRoom } from '../discussion/fileRoom.ts';
import { receiveFile } from '../http/multipart.ts';
import type { Intake, Upload } from '../http/route.ts';
import { readSheet } from './readSheet.ts';
import { largestSheet, type ReadSheet } from './sheetRow.ts';

export interface SheetIntake extends Intake {
  /** What the upload's file holds; null where none came. */
  sheetOf(upload: Upload): ReadSheet | null;
}

/** Takes in a table: it is received and read before any transaction begins, and never kept. */
export function sheetIntake(files: FileRoom): SheetIntake {
  const read = new WeakMap<Upload, ReadSheet>();
  return {
    receive: async (request) => receiveFile(request, await files.incoming(), largestSheet),
    async prepare(upload, sharer) {
      const { file } = upload;
      if (file) read.set(upload, await readSheet(sharer, () => readFile(file.path)));
    },
    sheetOf: (upload) => read.get(upload) ?? null,
    async settle(upload) {
      if (upload.file) await rm(upload.file.path, { force: true });
    },
  };
}
