import { readFile, rm } from 'node:fs/promises';
import { type FieldProblem, largestFile, type MediaType } from '@pilotage/shared';
import { receiveFile } from '../http/multipart.ts';
import type { Intake, Upload } from '../http/route.ts';
import { evidence } from './evidence.ts';
import { fileName } from './fileName.ts';
import type { FileRoom, Kept } from './fileRoom.ts';

export type Prepared = (Kept & { fileName: string; mediaType: MediaType }) | { problem: FieldProblem };

export interface EvidenceIntake extends Intake {
  /** What became of the upload's file. From here on a row may tell of it. */
  preparedOf(upload: Upload): Prepared | null;
}

/** Takes in evidence: receives it, judges it, keeps it before any row tells of it, and clears away what no row came to tell of. */
export function evidenceIntake(files: FileRoom): EvidenceIntake {
  const prepared = new WeakMap<Upload, Prepared>();
  const told = new WeakSet<Upload>();
  return {
    receive: async (request) => receiveFile(request, await files.incoming(), largestFile),
    async prepare(upload, sharer) {
      if (!upload.file) return;
      const { path, declaredType } = upload.file;
      const name = fileName(upload.file.name);
      const judged = await evidence({ name, declaredType, bytes: await readFile(path), sharer });
      if ('problem' in judged) prepared.set(upload, judged);
      else prepared.set(upload, { ...(await files.keep(judged.bytes)), fileName: name, mediaType: judged.mediaType });
    },
    preparedOf(upload) {
      told.add(upload);
      return prepared.get(upload) ?? null;
    },
    async settle(upload, done) {
      if (upload.file) await rm(upload.file.path, { force: true });
      const kept = prepared.get(upload);
      if (!kept || 'problem' in kept || (done && told.has(upload))) return;
      // A commit whose outcome is not known may have left a row: then the sweep decides, which knows the rows.
      if (!told.has(upload)) await files.remove(kept.storedAs);
    },
  };
}
