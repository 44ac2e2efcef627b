import {
  type StoredSubmission,
  connectionOf,
  saveMailCount,
  type Submitter,
  findSubmitterByAddress,
  insertSubmission,
  insertSubmitter,
  insertSolutionFile,
  findLatestSubmission,
  sumSolutionFileSizes,
  type Store,
  systemStoreOf,
} from '@pilotage/db';
import type { Contest } from '@pilotage/shared';
import { Problem } from '../http/problem.ts';
import { enqueueMail } from '../mail/enqueueMail.ts';
import { canonicalHash } from './canonicalJson.ts';
import { dropPendingSubmissions, listPendingSubmissions } from './pendingSubmissions.ts';
import { findConfirmedSubmission } from './confirmedSubmission.ts';
import { type SubmissionContent, hashedFieldsOf } from './submissionContent.ts';
import type { StoredSubmissionFile } from './storedFiles.ts';
import type { Receipt, ReceiptSigner } from './receipts.ts';

export interface SubmissionInput {
  contestId: number;
  content: SubmissionContent;
  /** Files that came with it; those of before that stay are in the content alone. */
  files: readonly StoredSubmissionFile[];
  /** When the last byte of it had come, by the server's clock. */
  at: string;
  /** SHA-256 of what was sent, for the receipt of what came too late. */
  sentHash: string;
}

export interface SubmissionStoreDependencies {
  receipts: ReceiptSigner;
  /** How many bytes of files one contest may keep. */
  quota: number;
}

const dayMs = 24 * 60 * 60 * 1000;
const maxMailsPerDay = 6;
const retryAfterSeconds = 60 * 60;

/** The receipt of what has arrived: the same whenever it is asked for. */
export const receiptOf = (
  receipts: ReceiptSigner,
  { slug }: Pick<Contest, 'slug'>,
  { reference, receivedAt, closesAt, contentHash }: StoredSubmission,
): Receipt => receipts.sign({ contest: slug, reference, receivedAt, closesAt, inTime: true, contentHash });

/** Throws 409 unless what came at that instant is in time, the deadline's own millisecond included; a signed receipt tells what came too late. */
export function assertBeforeDeadline(
  receipts: ReceiptSigner,
  contest: Contest,
  { at, sentHash: contentHash }: Pick<SubmissionInput, 'at' | 'sentHash'>,
) {
  const { slug, opensAt, closesAt, state, judgedAt } = contest;
  if (state === 'draft' || closesAt === null || opensAt === null || at < opensAt) throw new Problem('invalidState');
  if (at > closesAt) {
    const receipt = receipts.sign({ contest: slug, reference: null, receivedAt: at, closesAt, inTime: false, contentHash });
    throw new Problem('deadlinePassed', { receipt });
  }
  if ((state !== 'open' && state !== 'judging') || judgedAt !== null) throw new Problem('invalidState');
  return { ...contest, closesAt };
}

/** The contest, held until the transaction ends, if what came is in time. Throws 409. */
export async function lockContestBeforeDeadline(
  store: Store,
  { receipts }: SubmissionStoreDependencies,
  input: Pick<SubmissionInput, 'contestId' | 'at' | 'sentHash'>,
) {
  await systemStoreOf(store).lockRow('contests', input.contestId);
  return assertBeforeDeadline(receipts, await store.get('contests', input.contestId), input);
}

async function assertFileQuota(
  store: Store,
  contestId: number,
  files: readonly StoredSubmissionFile[],
  quota: number,
): Promise<void> {
  if (files.length === 0) return;
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if ((await sumSolutionFileSizes(connectionOf(store), contestId)) + size > quota) throw new Problem('contestFull');
}

interface StoreSubmissionParams {
  submitter: Submitter;
  input: SubmissionInput;
  contest: Contest & { closesAt: string };
  reference: string;
  confirmedAt: string | null;
  /** Whom it counts to. */
  peer: string;
}

/** Whether what arrived waits or stands; what was taken back may be sent once more as it was. */
async function isActiveSubmission(store: Store, submitter: Submitter, { confirmedAt }: StoredSubmission): Promise<boolean> {
  return confirmedAt === null || (await findConfirmedSubmission(store, submitter))?.solution.state !== 'withdrawn';
}

/** More of one network wait under no address: its own oldest gives way. */
const maxPendingPerPeer = 5;
/** More wait under no address, from however many networks. */
const maxPendingPerAddress = 30;

/**
 * Stores the arrival beside what waits, or answers the one before it where that said the very same; `isNew` says which.
 */
export async function storeSubmission(
  store: Store,
  dependencies: SubmissionStoreDependencies,
  { submitter, input, contest, ...stored }: StoreSubmissionParams,
) {
  const connection = connectionOf(store);
  const { content, files, at: receivedAt } = input;
  const hashedFields = hashedFieldsOf(contest.slug, content);
  const { files: _, ...fields } = content;
  const bodyHash = canonicalHash({ ...fields, sent: hashedFields, address: submitter.address });
  const previous = await findLatestSubmission(connection, submitter.id);
  if (previous?.bodyHash === bodyHash && (await isActiveSubmission(store, submitter, previous)))
    return { submission: previous, isNew: false };
  await assertFileQuota(store, contest.id, files, dependencies.quota);
  for (const file of files) await insertSolutionFile(connection, { ...file, contestId: contest.id, entrantId: submitter.id });
  const submission = await insertSubmission(connection, {
    ...stored,
    contestId: contest.id,
    entrantId: submitter.id,
    previousId: previous?.id ?? 0,
    content: JSON.stringify(content),
    contentHash: canonicalHash(hashedFields),
    bodyHash,
    closesAt: contest.closesAt,
    receivedAt,
  });
  return { submission, isNew: true };
}

/** Whether one more mail may go to this address today; counts it if so. */
async function consumeMailQuota(store: Store, submitter: Submitter): Promise<boolean> {
  const now = store.now();
  const isWindowOver = Date.parse(now) - Date.parse(submitter.mailsSince) >= dayMs;
  const { mailsSince, mailsSent } = isWindowOver ? { mailsSince: now, mailsSent: 0 } : submitter;
  if (mailsSent >= maxMailsPerDay) return false;
  await saveMailCount(connectionOf(store), { ...submitter, mailsSince, mailsSent: mailsSent + 1 });
  return true;
}

/**
 * Room for what has just come: from one network only its own oldest give way, so that nobody pushes out what others sent under the
 * address, and nobody is kept from sending by what others invented. Throws 429 where too many networks have. Answers where files lie
 * that are to be removed afterwards.
 */
async function evictPendingSubmissions(store: Store, submitter: Submitter, peer: string): Promise<string[]> {
  const pending = await listPendingSubmissions(store, submitter);
  const evicted = new Set(
    pending
      .filter((each) => each.peer === peer)
      .slice(maxPendingPerPeer)
      .map(({ id }) => id),
  );
  if (pending.length - evicted.size > maxPendingPerAddress)
    throw new Problem('tooManyRequests', { retryAfter: retryAfterSeconds });
  return evicted.size === 0 ? [] : dropPendingSubmissions(store, submitter, ({ id }) => evicted.has(id));
}

/** What a visitor sends, and from where. */
interface SubmitParams {
  address: string;
  reference: string;
  peer: string;
  input: SubmissionInput;
}

/**
 * Takes what a visitor sent under an address, in the transaction of `store`: nothing of it counts before somebody who reads the mail of that
 * address confirms it. The answer is the same whether or not the address has sent something before. Whoever sends the same twice
 * gets the same receipt, and one mail.
 */
export async function submit(
  store: Store,
  dependencies: SubmissionStoreDependencies,
  { address, reference, peer, input }: SubmitParams,
) {
  const contest = await lockContestBeforeDeadline(store, dependencies, input);
  const connection = connectionOf(store);
  const submitter =
    (await findSubmitterByAddress(connection, contest.id, address)) ??
    (await insertSubmitter(connection, contest.id, address, store.now()));
  // What visitors send takes half of the room at most, so that a flood leaves the other half to those who are known.
  const halfQuota = { ...dependencies, quota: dependencies.quota / 2 };
  const { submission, isNew } = await storeSubmission(store, halfQuota, {
    submitter,
    input,
    contest,
    reference,
    confirmedAt: null,
    peer,
  });
  const obsoleteKeys = isNew ? await evictPendingSubmissions(store, submitter, peer) : [];
  if (isNew && (await consumeMailQuota(store, submitter))) await enqueueMail(store, 'entry', { entrantId: submitter.id });
  return { receipt: receiptOf(dependencies.receipts, contest, submission), isNew, obsoleteKeys };
}
