import { readFile, rm } from 'node:fs/promises';
import { type FieldProblem, maxFileSize, type MediaType } from '@pilotage/shared';
import { receiveFile } from '../../http/requests/multipart.ts';
import type { UploadHandler, Upload } from '../../http/route.ts';
import { inspectEvidence } from './inspectEvidence.ts';
import { sanitizeFileName } from '../files/sanitizeFileName.ts';
import type { FileStorage, StoredFile } from '../files/fileStorage.ts';

export type PreparedFile = (StoredFile & { fileName: string; mediaType: MediaType }) | { problem: FieldProblem };

export interface EvidenceIntake extends UploadHandler {
  /** The prepared file of an upload, or its problem; null without a file. From this call on a row may refer to the file. */
  claimPrepared(upload: Upload): PreparedFile | null;
}

/** Receives, inspects and stores an uploaded file before its row is inserted, and removes it if no row refers to it. */
export function createEvidenceIntake(files: FileStorage): EvidenceIntake {
  const prepared = new WeakMap<Upload, PreparedFile>();
  const claimed = new WeakSet<Upload>();
  return {
    receive: async (request) => receiveFile(request, await files.getIncomingFolder(), maxFileSize),
    async prepare(upload, quotaSubject) {
      if (!upload.file) return;
      const { path, declaredType } = upload.file;
      const name = sanitizeFileName(upload.file.name);
      const inspection = await inspectEvidence({ name, declaredType, bytes: await readFile(path), sharer: quotaSubject });
      if ('problem' in inspection) prepared.set(upload, inspection);
      else prepared.set(upload, { ...(await files.store(inspection.bytes)), fileName: name, mediaType: inspection.mediaType });
    },
    claimPrepared(upload) {
      claimed.add(upload);
      return prepared.get(upload) ?? null;
    },
    async cleanUp(upload, isDone) {
      if (upload.file) await rm(upload.file.path, { force: true });
      const stored = prepared.get(upload);
      if (!stored || 'problem' in stored || (isDone && claimed.has(upload))) return;
      // After a commit with unknown outcome a row may exist; the sweep decides then.
      if (!claimed.has(upload)) await files.remove(stored.storedAs);
    },
  };
}
