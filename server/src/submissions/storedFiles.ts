import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type FieldProblems, resources } from '@pilotage/shared';
import { inspectEvidence, type EvidenceInspection } from '../discussion/evidence/inspectEvidence.ts';
import { stripAuthor } from '../discussion/evidence/stripAuthor.ts';
import { sanitizeFileName } from '../discussion/files/sanitizeFileName.ts';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import { FairConcurrencyLimiter, type QuotaSubject } from '../concurrency/fairConcurrencyLimiter.ts';
import { createValidationProblem, Problem } from '../http/problem.ts';
import type { UploadedFile } from '../http/route.ts';

/** A validated and stored file without a row yet. */
export interface StoredSubmissionFile {
  fileKey: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  sentSha256: string;
  storedAs: string;
}

// Waiting requests hold no bytes: at a deadline many may wait, and none is refused.
const concurrencyLimits = { maxRunning: 2, maxQueued: 5_000 };
const fileCheckLimiter = new FairConcurrencyLimiter({
  total: concurrencyLimits,
  perGroup: concurrencyLimits,
  perMember: concurrencyLimits,
});

/** The file without author metadata, where the format allows it: jurors must not learn who submitted. */
function withoutAuthor(checked: EvidenceInspection): EvidenceInspection {
  if ('problem' in checked) return checked;
  const bytes = stripAuthor(checked.mediaType, checked.bytes);
  return bytes ? { ...checked, bytes } : { problem: { code: 'attachments.damaged' } };
}

/** The manifest of a submission's files: each by its key and the hash of its uploaded bytes. */
export const fileManifestsOf = (storedFiles: readonly StoredSubmissionFile[]) =>
  storedFiles.map(({ fileKey: key, name, mediaType, size, sentSha256: sha256 }) => ({ key, name, mediaType, size, sha256 }));

/** Removes the files with these storage keys. */
export async function removeFiles(fileStorage: FileStorage, storageKeys: readonly string[]): Promise<void> {
  // The sweep removes files that are left behind here.
  await Promise.all(storageKeys.map((storedAs) => fileStorage.remove(storedAs).catch(() => undefined)));
}

export const storageKeysOf = (storedFiles: readonly StoredSubmissionFile[]): string[] =>
  storedFiles.map(({ storedAs }) => storedAs);

/**
 * Validates each file as evidence is validated, contests and peers in turn, and stores it while `work` inserts the rows. If
 * `work` throws, the files are removed. Throws 422 with every rejected file.
 */
export async function withStoredFiles<T>(
  fileStorage: FileStorage,
  { uploads, limiterKey }: { uploads: readonly UploadedFile[]; limiterKey: QuotaSubject },
  work: (storedFiles: readonly StoredSubmissionFile[]) => Promise<T>,
): Promise<T> {
  const storedFiles: StoredSubmissionFile[] = [];
  const problems: FieldProblems = {};
  try {
    for (const [index, { name: originalName, declaredType, path, sha256: sentSha256 }] of uploads.entries()) {
      const name = sanitizeFileName(originalName);
      const checked = await fileCheckLimiter.run(limiterKey, async () =>
        withoutAuthor(await inspectEvidence({ name, declaredType, bytes: await readFile(path), sharer: limiterKey })),
      );
      if ('problem' in checked) problems[`file.${index + 1}`] = checked.problem;
      else {
        const fileKey = randomBytes(16).toString('hex');
        storedFiles.push({
          fileKey,
          name,
          mediaType: checked.mediaType,
          sentSha256,
          ...(await fileStorage.store(checked.bytes)),
        });
      }
    }
    if (Object.keys(problems).length > 0) throw createValidationProblem(problems);
    return await work(storedFiles);
  } catch (error) {
    // A commit with an unknown outcome may have left rows; the sweep decides then.
    if (error instanceof Problem) await removeFiles(fileStorage, storageKeysOf(storedFiles));
    throw error;
  }
}

/** The maximum of files in one request, for all contests. */
export const maxFiles = resources.contests.fields.filesMost.maxValue ?? 5;
