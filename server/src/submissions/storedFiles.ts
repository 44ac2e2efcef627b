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

/** A file that was judged and is kept; no row tells of it yet. */
export interface StoredSubmissionFile {
  fileKey: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  sentSha256: string;
  storedAs: string;
}

// Whoever waits here holds no bytes: at a deadline many may, and nobody is turned away.
const concurrencyLimits = { maxRunning: 2, maxQueued: 5_000 };
const fileCheckLimiter = new FairConcurrencyLimiter({
  total: concurrencyLimits,
  perGroup: concurrencyLimits,
  perMember: concurrencyLimits,
});

/** The same without its author, where the file is taken: those who judge solutions do not learn who sent them. */
function withoutAuthor(checked: EvidenceInspection): EvidenceInspection {
  if ('problem' in checked) return checked;
  const bytes = stripAuthor(checked.mediaType, checked.bytes);
  return bytes ? { ...checked, bytes } : { problem: { code: 'attachments.damaged' } };
}

/** As a sending tells of its files: each by its name in addresses, and by the bytes that were sent. */
export const fileManifestsOf = (storedFiles: readonly StoredSubmissionFile[]) =>
  storedFiles.map(({ fileKey: key, name, mediaType, size, sentSha256: sha256 }) => ({ key, name, mediaType, size, sha256 }));

/** Removes what lies in these places. */
export async function removeFiles(fileStorage: FileStorage, storageKeys: readonly string[]): Promise<void> {
  // What stays behind here is found by the sweep.
  await Promise.all(storageKeys.map((storedAs) => fileStorage.remove(storedAs).catch(() => undefined)));
}

export const storageKeysOf = (storedFiles: readonly StoredSubmissionFile[]): string[] =>
  storedFiles.map(({ storedAs }) => storedAs);

/**
 * Judges each file as evidence is judged, contest by contest and peer by peer in turn, and keeps them while `work` lets rows tell of them. Where it throws they are removed
 * again. Throws 422 with every file that is not taken.
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
    // A commit whose outcome is not known may have left rows: then the sweep decides, which knows them.
    if (error instanceof Problem) await removeFiles(fileStorage, storageKeysOf(storedFiles));
    throw error;
  }
}

/** How many files may come at once, whatever the contest says. */
export const maxFiles = resources.contests.fields.filesMost.maxValue ?? 5;
