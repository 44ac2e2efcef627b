import {
  type Arrival,
  connectionOf,
  countMails,
  type Entrant,
  entrantAt,
  insertArrival,
  insertEntrant,
  insertSolutionFile,
  lastArrival,
  sizeOfSolutionFiles,
  type Store,
  systemOf,
} from '@pilotage/db';
import type { Contest } from '@pilotage/shared';
import { Problem } from '../http/problem.ts';
import { post } from '../mail/postOffice.ts';
import { canonicalHash } from './canonical.ts';
import { pendingOf } from './waiting.ts';
import { standingOf } from './standing.ts';
import { type EntryContent, hashedOf } from './entryContent.ts';
import type { KeptFile } from './keptFiles.ts';
import type { Receipt, Receipts } from './receipts.ts';

export interface Sending {
  contestId: number;
  content: EntryContent;
  /** Files that came with it; those of before that stay are in the content alone. */
  files: readonly KeptFile[];
  /** When the last byte of it had come, by the server's clock. */
  at: string;
  /** SHA-256 of what was sent, for the receipt of what came too late. */
  sentHash: string;
}

export interface ArrivalParts {
  receipts: Receipts;
  /** How many bytes of files one contest may keep. */
  quota: number;
}

const day = 24 * 60 * 60 * 1000;
const mailsADay = 6;
const waitForConfirming = 60 * 60;

/** The receipt of what has arrived: the same whenever it is asked for. */
export const receiptOf = (
  receipts: Receipts,
  { slug }: Pick<Contest, 'slug'>,
  { reference, receivedAt, closesAt, contentHash }: Arrival,
): Receipt => receipts.sign({ contest: slug, reference, receivedAt, closesAt, inTime: true, contentHash });

/** Throws 409 unless what came at that instant is in time, the deadline's own millisecond included; a signed receipt tells what came too late. */
export function assertTimely(
  receipts: Receipts,
  contest: Contest,
  { at, sentHash: contentHash }: Pick<Sending, 'at' | 'sentHash'>,
) {
  const { slug, opensAt, closesAt, state, judgedAt } = contest;
  if (state === 'draft' || closesAt === null || opensAt === null || at < opensAt) throw new Problem('state');
  if (at > closesAt) {
    const receipt = receipts.sign({ contest: slug, reference: null, receivedAt: at, closesAt, inTime: false, contentHash });
    throw new Problem('deadlinePassed', { receipt });
  }
  if ((state !== 'open' && state !== 'judging') || judgedAt !== null) throw new Problem('state');
  return { ...contest, closesAt };
}

/** The contest, held until the transaction ends, if what came is in time. Throws 409. */
export async function assertInTime(
  store: Store,
  { receipts }: ArrivalParts,
  sending: Pick<Sending, 'contestId' | 'at' | 'sentHash'>,
) {
  await systemOf(store).guard('contests', sending.contestId);
  return assertTimely(receipts, await store.get('contests', sending.contestId), sending);
}

async function assertRoom(store: Store, contestId: number, files: readonly KeptFile[], quota: number): Promise<void> {
  if (files.length === 0) return;
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if ((await sizeOfSolutionFiles(connectionOf(store), contestId)) + size > quota) throw new Problem('contestFull');
}

interface Stored {
  entrant: Entrant;
  sending: Sending;
  contest: Contest & { closesAt: string };
  reference: string;
  confirmedAt: string | null;
}

/** Whether what arrived waits or stands; what was taken back may be sent once more as it was. */
async function isThere(store: Store, entrant: Entrant, { confirmedAt }: Arrival): Promise<boolean> {
  return confirmedAt === null || (await standingOf(store, entrant))?.solution.state !== 'withdrawn';
}

/** More wait under no address: whoever reads its mail says first which of them is meant. */
const mostWaiting = 5;

/**
 * Stores the arrival beside what waits, or answers the one before it where that said the very same; `isNew` says which. What comes later
 * never pushes out what waits, whoever sent it.
 */
export async function storeArrival(store: Store, parts: ArrivalParts, { entrant, sending, contest, ...stored }: Stored) {
  const on = connectionOf(store);
  const { content, files, at: receivedAt } = sending;
  const sent = hashedOf(contest.slug, content);
  const { files: _, ...said } = content;
  const bodyHash = canonicalHash({ ...said, sent, address: entrant.address });
  const before = await lastArrival(on, entrant.id);
  if (before?.bodyHash === bodyHash && (await isThere(store, entrant, before))) return { arrival: before, isNew: false };
  await assertRoom(store, contest.id, files, parts.quota);
  for (const file of files) await insertSolutionFile(on, { ...file, contestId: contest.id, entrantId: entrant.id });
  const arrival = await insertArrival(on, {
    ...stored,
    contestId: contest.id,
    entrantId: entrant.id,
    previousId: before?.id ?? 0,
    content: JSON.stringify(content),
    contentHash: canonicalHash(sent),
    bodyHash,
    closesAt: contest.closesAt,
    receivedAt,
  });
  return { arrival, isNew: true };
}

/** Whether one more mail may go to this address today; counts it if so. */
async function mayMail(store: Store, entrant: Entrant): Promise<boolean> {
  const now = store.now();
  const isOver = Date.parse(now) - Date.parse(entrant.mailsSince) >= day;
  const { mailsSince, mailsSent } = isOver ? { mailsSince: now, mailsSent: 0 } : entrant;
  if (mailsSent >= mailsADay) return false;
  await countMails(connectionOf(store), { ...entrant, mailsSince, mailsSent: mailsSent + 1 });
  return true;
}

/**
 * Takes what a visitor sent under an address, in the transaction of `store`: nothing of it counts before somebody who reads the mail of that
 * address confirms it. The answer is the same whether or not the address has sent something before. Whoever sends the same twice
 * gets the same receipt, and one mail.
 */
export async function arrive(store: Store, parts: ArrivalParts, address: string, reference: string, sending: Sending) {
  const contest = await assertInTime(store, parts, sending);
  const on = connectionOf(store);
  const entrant = (await entrantAt(on, contest.id, address)) ?? (await insertEntrant(on, contest.id, address, store.now()));
  // What visitors send takes half of the room at most, so that a flood leaves the other half to those who are known.
  const half = { ...parts, quota: parts.quota / 2 };
  const { arrival, isNew } = await storeArrival(store, half, { entrant, sending, contest, reference, confirmedAt: null });
  if (isNew && (await pendingOf(store, entrant)).length > mostWaiting)
    throw new Problem('tooManyRequests', { retryAfter: waitForConfirming });
  if (isNew && (await mayMail(store, entrant))) await post(store, 'entry', { entrantId: entrant.id });
  return { receipt: receiptOf(parts.receipts, contest, arrival), isNew };
}
