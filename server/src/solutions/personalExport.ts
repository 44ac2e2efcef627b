import type { Submitter, Store, StoredSolutionFile } from '@pilotage/db';
import { z } from 'zod';
import { receiptOf } from '../submissions/submit.ts';
import { parseSubmissionContent } from '../submissions/parseSubmissionContent.ts';
import { submissionContent } from '../submissions/submissionContent.ts';
import { personalView, loadPersonalView } from './personalView.ts';
import { type ReceiptSigner, receipt } from '../submissions/receipts.ts';

/** All stored data of a submitter, machine-readable: the current version, and every submission with its receipt. */
export const personalExport = z.object({
  ...personalView.omit({ canAmend: true, canWithdraw: true, pending: true }).shape,
  arrivals: z.array(
    z.object({
      receipt,
      confirmedAt: z.string().nullable(),
      content: submissionContent.omit({ affiliationId: true }).nullable(),
    }),
  ),
  files: z.array(
    z.object({ name: z.string(), mediaType: z.string(), size: z.int(), sha256: z.string(), sentSha256: z.string() }),
  ),
});

export async function buildPersonalExport(
  store: Store,
  receipts: ReceiptSigner,
  submitter: Submitter,
  files: readonly StoredSolutionFile[],
) {
  const contest = await store.get('contests', submitter.contestId);
  const submissions = await store.internal.submissions.listOfSubmitter(submitter.id);
  return personalExport.parse({
    ...(await loadPersonalView(store, receipts, submitter)),
    arrivals: submissions.map((submission) => ({
      receipt: receiptOf(receipts, contest, submission),
      confirmedAt: submission.confirmedAt,
      content: parseSubmissionContent(submission),
    })),
    files,
  });
}
