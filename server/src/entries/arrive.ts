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
import { dropWaiting, pendingOf } from './waiting.ts';
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
  /** Whom it counts to. */
  peer: string;
}

/** Whether what arrived waits or stands; what was taken back may be sent once more as it was. */
async function isThere(store: Store, entrant: Entrant, { confirmedAt }: Arrival): Promise<boolean> {
  return confirmedAt === null || (await standingOf(store, entrant))?.solution.state !== 'withdrawn';
}

/** More of one network wait under no address: its own oldest gives way. */
const mostOfPeer = 5;
/** More wait under no address, from however many networks. */
const mostWaiting = 30;

/**
 * Stores the arrival beside what waits, or answers the one before it where that said the very same; `isNew` says which.
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
 * Room for what has just come: from one network only its own oldest give way, so that nobody pushes out what others sent under the
 * address, and nobody is kept from sending by what others invented. Throws 429 where too many networks have. Answers where files lie
 * that are to be removed afterwards.
 */
async function makeRoom(store: Store, entrant: Entrant, peer: string): Promise<string[]> {
  const waiting = await pendingOf(store, entrant);
  const over = new Set(
    waiting
      .filter((each) => each.peer === peer)
      .slice(mostOfPeer)
      .map(({ id }) => id),
  );
  if (waiting.length - over.size > mostWaiting) throw new Problem('tooManyRequests', { retryAfter: waitForConfirming });
  return over.size === 0 ? [] : dropWaiting(store, entrant, ({ id }) => over.has(id));
}

/** What a visitor sends, and from where. */
interface Visiting {
  address: string;
  reference: string;
  peer: string;
  sending: Sending;
}

/**
 * Takes what a visitor sent under an address, in the transaction of `store`: nothing of it counts before somebody who reads the mail of that
 * address confirms it. The answer is the same whether or not the address has sent something before. Whoever sends the same twice
 * gets the same receipt, and one mail.
 */
export async function arrive(store: Store, parts: ArrivalParts, { address, reference, peer, sending }: Visiting) {
  const contest = await assertInTime(store, parts, sending);
  const on = connectionOf(store);
  const entrant = (await entrantAt(on, contest.id, address)) ?? (await insertEntrant(on, contest.id, address, store.now()));
  // What visitors send takes half of the room at most, so that a flood leaves the other half to those who are known.
  const half = { ...parts, quota: parts.quota / 2 };
  const { arrival, isNew } = await storeArrival(store, half, { entrant, sending, contest, reference, confirmedAt: null, peer });
  const gone = isNew ? await makeRoom(store, entrant, peer) : [];
  if (isNew && (await mayMail(store, entrant))) await post(store, 'entry', { entrantId: entrant.id });
  return { receipt: receiptOf(parts.receipts, contest, arrival), isNew, gone };
}
