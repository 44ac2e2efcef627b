import type { Submitter, Store } from '@pilotage/db';
import { type Contest, type Organisation, resources, type Solution } from '@pilotage/shared';
import { z } from 'zod';
import { parseSubmissionContent } from '../submissions/parseSubmissionContent.ts';
import { type ConfirmedSubmission, findConfirmedSubmission } from '../submissions/confirmedSubmission.ts';
import { receiptOf } from '../submissions/submit.ts';
import { draftOf, submissionDraft } from '../submissions/submissionDraft.ts';
import { listPendingSubmissions } from '../submissions/pendingSubmissions.ts';
import { type ReceiptSigner, receipt } from '../submissions/receipts.ts';

const { contests, solutions, applicants } = resources;
const instant = z.string();

const personalSolution = solutions.read
  .pick({
    reference: true,
    title: true,
    summary: true,
    answers: true,
    files: true,
    country: true,
    theme: true,
    mayPublish: true,
    state: true,
    receivedAt: true,
    published: true,
    place: true,
    award: true,
  })
  .extend({
    ...applicants.read.pick({ name: true, phone: true, belongsTo: true, locale: true, confirmedAt: true }).shape,
    affiliation: z.string().nullable(),
  });

/** What the personal page shows to the holder of the link. */
export const personalView = z.object({
  now: instant,
  email: z.string(),
  contest: contests.read
    .pick({ slug: true, name: true, state: true, timeZone: true, closesAt: true, eraseOn: true })
    .extend({ questions: contests.read.shape.questions }),
  /** Unconfirmed submissions of this address, the latest first. */
  pending: z.array(z.object({ reference: z.string(), receivedAt: instant, title: z.string() })),
  solution: personalSolution.nullable(),
  /** Of the current version; null where there is none. */
  receipt: receipt.nullable(),
  draft: z.object({ savedAt: instant, entry: submissionDraft }).nullable(),
  canAmend: z.boolean(),
  canWithdraw: z.boolean(),
});

const isAcceptingSubmissions = ({ state, closesAt }: Contest, now: string) =>
  state === 'open' && closesAt !== null && now <= closesAt;

const isUndecided = ({ state }: Contest) => state === 'open' || state === 'judging';

function personalSolutionOf(
  { applicant, solution }: ConfirmedSubmission,
  partners: readonly Organisation[],
): z.infer<typeof personalSolution> {
  const affiliation = partners.find(({ id }) => id === solution.affiliationId)?.slug ?? null;
  // The owner of the files reads their original names.
  const files = solution.files.map((file, at) => ({ ...file, name: solution.fileNames?.[at] ?? file.name }));
  return personalSolution.parse({ ...applicant, ...solution, files, affiliation });
}

const isExcluded = ({ state }: Solution) => state === 'excluded';

/** The current content of the personal page. */
export async function loadPersonalView(
  store: Store,
  receipts: ReceiptSigner,
  submitter: Submitter,
): Promise<z.infer<typeof personalView>> {
  const now = store.now();
  const contest = await store.get('contests', submitter.contestId);
  const confirmed = await findConfirmedSubmission(store, submitter);
  const partners = confirmed?.solution.affiliationId ? await store.all('organisations') : [];
  const pending = await listPendingSubmissions(store, submitter);
  const submissions = await store.internal.submissions.listOfSubmitter(submitter.id);
  const confirmedVersion = submissions.find(
    ({ confirmedAt, receivedAt }) => confirmedAt !== null && receivedAt === confirmed?.solution.receivedAt,
  );
  return {
    now,
    email: submitter.address,
    contest: personalView.shape.contest.parse(contest),
    pending: pending.map((each) => ({
      reference: each.reference,
      receivedAt: each.receivedAt,
      title: parseSubmissionContent(each)?.title ?? '',
    })),
    solution: confirmed ? personalSolutionOf(confirmed, partners) : null,
    receipt: confirmedVersion ? receiptOf(receipts, contest, confirmedVersion) : null,
    draft: draftOf(submitter),
    canAmend: confirmed !== null && !isExcluded(confirmed.solution) && isAcceptingSubmissions(contest, now),
    canWithdraw: confirmed?.solution.state === 'submitted' && isUndecided(contest) && contest.judgedAt === null,
  };
}
