import { readFile, rm } from 'node:fs/promises';
import { type FieldProblem, maxFileSize, type MediaType } from '@pilotage/shared';
import { receiveFile } from '../../http/multipart.ts';
import type { UploadHandler, Upload } from '../../http/route.ts';
import { inspectEvidence } from './inspectEvidence.ts';
import { sanitizeFileName } from '../files/sanitizeFileName.ts';
import type { FileStorage, StoredFile } from '../files/fileStorage.ts';

export type PreparedFile = (StoredFile & { fileName: string; mediaType: MediaType }) | { problem: FieldProblem };

export interface EvidenceIntake extends UploadHandler {
  /** What became of the upload's file. From here on a row may tell of it. */
  claimPrepared(upload: Upload): PreparedFile | null;
}

/** Takes in evidence: receives it, judges it, keeps it before any row tells of it, and clears away what no row came to tell of. */
export function createEvidenceIntake(files: FileStorage): EvidenceIntake {
  const prepared = new WeakMap<Upload, PreparedFile>();
  const claimed = new WeakSet<Upload>();
  return {
    receive: async (request) => receiveFile(request, await files.getIncomingFolder(), maxFileSize),
    async prepare(upload, sharer) {
      if (!upload.file) return;
      const { path, declaredType } = upload.file;
      const name = sanitizeFileName(upload.file.name);
      const inspection = await inspectEvidence({ name, declaredType, bytes: await readFile(path), sharer });
      if ('problem' in inspection) prepared.set(upload, inspection);
      else prepared.set(upload, { ...(await files.store(inspection.bytes)), fileName: name, mediaType: inspection.mediaType });
    },
    claimPrepared(upload) {
      claimed.add(upload);
      return prepared.get(upload) ?? null;
    },
    async cleanUp(upload, done) {
      if (upload.file) await rm(upload.file.path, { force: true });
      const stored = prepared.get(upload);
      if (!stored || 'problem' in stored || (done && claimed.has(upload))) return;
      // A commit whose outcome is not known may have left a row: then the sweep decides, which knows the rows.
      if (!claimed.has(upload)) await files.remove(stored.storedAs);
    },
  };
}
