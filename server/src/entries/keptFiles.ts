import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type FieldProblems, resources } from '@pilotage/shared';
import { evidence, type Judged } from '../discussion/evidence.ts';
import { withoutAuthor } from '../discussion/withoutAuthor.ts';
import { fileName } from '../discussion/fileName.ts';
import type { FileRoom } from '../discussion/fileRoom.ts';
import { FairTurns, type Sharer } from '../access/fairTurns.ts';
import { invalid, Problem } from '../http/problem.ts';
import type { SentFile } from '../http/route.ts';

/** A file that was judged and is kept; no row tells of it yet. */
export interface KeptFile {
  fileKey: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  sentSha256: string;
  storedAs: string;
}

// Whoever waits here holds no bytes: at a deadline many may, and nobody is turned away.
const many = { atOnce: 2, mayWait: 5_000 };
const turns = new FairTurns({ all: many, ofGroup: many, ofMember: many });

/** The same without its author, where the file is taken: those who judge solutions do not learn who sent them. */
function anonymous(judged: Judged): Judged {
  if ('problem' in judged) return judged;
  const bytes = withoutAuthor(judged.mediaType, judged.bytes);
  return bytes ? { ...judged, bytes } : { problem: { code: 'attachments.damaged' } };
}

/** As a sending tells of its files: each by its name in addresses, and by the bytes that were sent. */
export const toldOf = (kept: readonly KeptFile[]) =>
  kept.map(({ fileKey: key, name, mediaType, size, sentSha256: sha256 }) => ({ key, name, mediaType, size, sha256 }));

/** Removes what lies in these places. */
export async function removeFiles(room: FileRoom, places: readonly string[]): Promise<void> {
  // What stays behind here is found by the sweep.
  await Promise.all(places.map((storedAs) => room.remove(storedAs).catch(() => undefined)));
}

export const placesOf = (kept: readonly KeptFile[]): string[] => kept.map(({ storedAs }) => storedAs);

/**
 * Judges each file as evidence is judged, contest by contest and peer by peer in turn, and keeps them while `work` lets rows tell of them. Where it throws they are removed
 * again. Throws 422 with every file that is not taken.
 */
export async function withKeptFiles<T>(
  room: FileRoom,
  { sent, sharer }: { sent: readonly SentFile[]; sharer: Sharer },
  work: (kept: readonly KeptFile[]) => Promise<T>,
): Promise<T> {
  const kept: KeptFile[] = [];
  const problems: FieldProblems = {};
  try {
    for (const [index, { name: given, declaredType, path, sha256: sentSha256 }] of sent.entries()) {
      const name = fileName(given);
      const judged = await turns.run(sharer, async () =>
        anonymous(await evidence({ name, declaredType, bytes: await readFile(path), sharer })),
      );
      if ('problem' in judged) problems[`file.${index + 1}`] = judged.problem;
      else {
        const fileKey = randomBytes(16).toString('hex');
        kept.push({ fileKey, name, mediaType: judged.mediaType, sentSha256, ...(await room.keep(judged.bytes)) });
      }
    }
    if (Object.keys(problems).length > 0) throw invalid(problems);
    return await work(kept);
  } catch (error) {
    // A commit whose outcome is not known may have left rows: then the sweep decides, which knows them.
    if (error instanceof Problem) await removeFiles(room, placesOf(kept));
    throw error;
  }
}

/** How many files may come at once, whatever the contest says. */
export const filesAtMost = resources.contests.fields.filesMost.maxValue ?? 5;
