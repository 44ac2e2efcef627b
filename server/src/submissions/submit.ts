import { type StoredSubmission, type Submitter, type Store, systemStoreOf } from '@pilotage/db';
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
  /** New files; retained files of earlier submissions are only in the content. */
  files: readonly StoredSubmissionFile[];
  /** The instant at which the last byte came, by the server's clock. */
  at: string;
  /** SHA-256 of the request, for the receipt of a late submission. */
  sentHash: string;
}

export interface SubmissionStoreDependencies {
  receipts: ReceiptSigner;
  /** The maximum of file bytes of one contest. */
  quota: number;
}

const dayMs = 24 * 60 * 60 * 1000;
const maxMailsPerDay = 6;
const retryAfterSeconds = 60 * 60;

/** The receipt of a stored submission, always the same. */
export const receiptOf = (
  receipts: ReceiptSigner,
  { slug }: Pick<Contest, 'slug'>,
  { reference, receivedAt, closesAt, contentHash }: StoredSubmission,
): Receipt => receipts.sign({ contest: slug, reference, receivedAt, closesAt, inTime: true, contentHash });

/**
 * Throws 409 unless the submission is in time, the deadline's own millisecond included. The error carries a signed receipt for a
 * late submission.
 */
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

/** The contest, locked until the transaction ends, if the submission is in time. Throws 409. */
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
  if ((await store.internal.solutionFiles.sumSizes(contestId)) + size > quota) throw new Problem('contestFull');
}

interface StoreSubmissionParams {
  submitter: Submitter;
  input: SubmissionInput;
  contest: Contest & { closesAt: string };
  reference: string;
  confirmedAt: string | null;
  /** The network to which the submission counts. */
  peer: string;
}

/** Whether a submission is pending or current; a withdrawn one may be submitted again unchanged. */
async function isActiveSubmission(store: Store, submitter: Submitter, { confirmedAt }: StoredSubmission): Promise<boolean> {
  return confirmedAt === null || (await findConfirmedSubmission(store, submitter))?.solution.state !== 'withdrawn';
}

/** The maximum of pending submissions of one network under an address; its oldest is evicted. */
const maxPendingPerPeer = 5;
/** The maximum of pending submissions under an address, from all networks together. */
const maxPendingPerAddress = 30;

/** Stores the submission, or returns the previous one if it is identical; `isNew` says which. */
export async function storeSubmission(
  store: Store,
  dependencies: SubmissionStoreDependencies,
  { submitter, input, contest, ...stored }: StoreSubmissionParams,
) {
  const { internal } = store;
  const { content, files, at: receivedAt } = input;
  const hashedFields = hashedFieldsOf(contest.slug, content);
  const { files: _, ...fields } = content;
  const bodyHash = canonicalHash({ ...fields, sent: hashedFields, address: submitter.address });
  const previous = await internal.submissions.findLatest(submitter.id);
  if (previous?.bodyHash === bodyHash && (await isActiveSubmission(store, submitter, previous)))
    return { submission: previous, isNew: false };
  await assertFileQuota(store, contest.id, files, dependencies.quota);
  for (const file of files) await internal.solutionFiles.insert({ ...file, contestId: contest.id, entrantId: submitter.id });
  const submission = await internal.submissions.insert({
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
  await store.internal.submitters.saveMailCount({ ...submitter, mailsSince, mailsSent: mailsSent + 1 });
  return true;
}

/**
 * Makes room for a new submission: only the oldest of the same network are evicted, so that nobody evicts the submissions of
 * others or blocks an address with invented ones. Throws 429 where too many networks have submitted. Returns storage keys of
 * files to remove after the commit.
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

/** A visitor's submission with its address and network. */
interface SubmitParams {
  address: string;
  reference: string;
  peer: string;
  input: SubmissionInput;
}

/**
 * Stores a visitor's submission under an address, in the transaction of `store`: it does not count before the owner of the
 * mailbox confirms it. The response does not disclose whether the address has submitted before. Repeating a submission returns
 * the same receipt and sends no second mail.
 */
export async function submit(
  store: Store,
  dependencies: SubmissionStoreDependencies,
  { address, reference, peer, input }: SubmitParams,
) {
  const contest = await lockContestBeforeDeadline(store, dependencies, input);
  const { internal } = store;
  const submitter =
    (await internal.submitters.findByAddress(contest.id, address)) ??
    (await internal.submitters.insert(contest.id, address, store.now()));
  // Unconfirmed submissions use half of the quota at most; the other half stays for confirmed ones.
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
