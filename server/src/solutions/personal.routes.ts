import { type Submitter, type Store, systemStoreOf } from '@pilotage/db';
import { maxFileSize } from '@pilotage/shared';
import { z } from 'zod';
import { removeUnscoredAssignments } from '../jury/unscoredAssignments.ts';
import { withIdempotency } from '../http/requests/idempotency.ts';
import { receiveParts } from '../http/requests/multipart.ts';
import { parseBody } from '../http/requests/parseBody.ts';
import { Problem } from '../http/problem.ts';
import { type RouteResponse, publicRoute, type RouteRequest } from '../http/route.ts';
import { amendSubmission } from '../submissions/amendSubmission.ts';
import { confirmSubmission } from '../submissions/confirmSubmission.ts';
import { findConfirmedSubmission } from '../submissions/confirmedSubmission.ts';
import { type AfterCommitWork, noAfterCommitWork } from '../submissions/afterCommit.ts';
import { getSubmitterByLink, findSubmitterByLink, idempotencyPathOf } from '../submissions/submitterByLink.ts';
import { linkTokenField } from '../access/links/linkToken.ts';
import { dropPendingSubmissions, listPendingSubmissions } from '../submissions/pendingSubmissions.ts';
import { submissionDraft } from '../submissions/submissionDraft.ts';
import { buildPersonalExport, personalExport } from './personalExport.ts';
import type { SubmissionDependencies } from '../submissions/submissionDependencies.ts';
import { personalView, loadPersonalView } from './personalView.ts';
import { eraseSubmitter } from './eraseApplicant.ts';
import { maxFiles, removeFiles } from '../submissions/storedFiles.ts';
import { receipt } from '../submissions/receipts.ts';
import { okResponse } from '../http/responses/okResponse.ts';

const tokenBody = z.strictObject({ token: linkTokenField });
const confirmBody = z.strictObject({ token: linkTokenField, reference: z.string().max(12) });
const draftBody = z.strictObject({ token: linkTokenField, draft: submissionDraft });
const amendForm = z.object({
  token: z.string(),
  entry: z.string(),
  /** Keys of the files to retain, separated by commas. */
  keep: z.string().optional(),
  file: z.string().meta({ format: 'binary' }).optional(),
});

type PersonalAction = '/confirm' | '/draft' | '/withdraw' | '/erase';
/** Returns the storage keys of files to remove after the commit. */
type PersonalActionHandler = (store: Store, entrant: Submitter) => Promise<string[]>;

async function withdrawSolution(store: Store, submitter: Submitter): Promise<string[]> {
  const { state, judgedAt } = await store.get('contests', submitter.contestId);
  const confirmed = await findConfirmedSubmission(store, submitter);
  const isTooLate = (state !== 'open' && state !== 'judging') || judgedAt !== null;
  if (!confirmed || confirmed.solution.state !== 'submitted' || isTooLate) throw new Problem('invalidState');
  await store.update('solutions', confirmed.solution, { state: 'withdrawn' }, 'withdraw');
  await removeUnscoredAssignments(systemStoreOf(store), confirmed.solution.id);
  // Confirming a pending submission would restore it.
  return dropPendingSubmissions(store, submitter, () => true);
}

/** The routes behind the personal link: everything about the own solution, by a token that is sent in bodies only. */
export function personalRoutes(dependencies: SubmissionDependencies) {
  const { stores, files, limits, receipts } = dependencies;

  /**
   * Handles the request once per Idempotency-Key, under which nothing personal is stored. Scoring, excluding and ending the
   * judging lock the contest's row: except for a draft, it is locked before anything is read.
   */
  async function runOnce(request: RouteRequest, action: PersonalAction, linkToken: string, handler: PersonalActionHandler) {
    await limits.assertMayQuery(request.address);
    const effects = new Map<RouteResponse, AfterCommitWork>();
    const system = stores.system();
    const known = action === '/draft' ? null : await findSubmitterByLink(system, linkToken);
    const runInTransaction = (store: Store) =>
      store.transaction(async (store) => {
        if (known) await systemStoreOf(store).lockRow('contests', known.contestId);
        const obsoleteKeys = await handler(store, await getSubmitterByLink(store, linkToken));
        const response = { status: 200, body: { ok: true } };
        effects.set(response, { isNew: true, obsoleteKeys });
        return response;
      });
    const response = await withIdempotency(system, request, idempotencyPathOf(action, linkToken), runInTransaction);
    await removeFiles(files, (effects.get(response) ?? noAfterCommitWork).obsoleteKeys);
    return response;
  }

  async function view(linkToken: string) {
    const system = stores.system();
    return { status: 200, body: await loadPersonalView(system, receipts, await getSubmitterByLink(system, linkToken)) };
  }

  async function runAndView(request: RouteRequest, action: PersonalAction, linkToken: string, handler: PersonalActionHandler) {
    await runOnce(request, action, linkToken, handler);
    return view(linkToken);
  }

  const route = <T extends { token: string }>(
    path: string,
    summary: string,
    { body, out, status = 200 }: { body: z.ZodType<T>; out: z.ZodType; status?: number },
    handle: (request: RouteRequest, body: T) => Promise<{ status: number; body: unknown }>,
  ) =>
    publicRoute({
      method: 'post',
      path: `/api/public/entry${path}`,
      summary,
      access: 'public',
      in: body,
      out,
      status,
      errorStatuses: [409, 429],
      handle: (request) => handle(request, parseBody(request, body)),
    });

  return [
    route('', 'Read the own solution by the mailed link', { body: tokenBody, out: personalView }, async (request, { token }) => {
      await limits.assertMayQuery(request.address);
      return view(token);
    }),
    route('/confirm', 'Confirm a submission', { body: confirmBody, out: personalView }, (request, { token, reference }) =>
      runAndView(request, '/confirm', token, async (store, submitter) => {
        const submission = (await listPendingSubmissions(store, submitter)).find((each) => each.reference === reference);
        if (submission) return confirmSubmission(store, submitter, submission);
        // The link was opened twice: the submission is confirmed already.
        if ((await findConfirmedSubmission(store, submitter)) === null) throw new Problem('invalidState');
        return [];
      }),
    ),
    route('/draft', 'Save a draft', { body: draftBody, out: personalView }, (request, { token, draft }) =>
      runAndView(request, '/draft', token, async (store, { id }) => {
        await store.internal.submitters.saveDraft(id, JSON.stringify(draft), store.now());
        return [];
      }),
    ),
    route('/withdraw', 'Withdraw the own solution', { body: tokenBody, out: personalView }, (request, { token }) =>
      runAndView(request, '/withdraw', token, withdrawSolution),
    ),
    route('/export', 'Export the own personal data', { body: tokenBody, out: personalExport }, async (request, { token }) => {
      await limits.assertMayQuery(request.address);
      const system = stores.system();
      const submitter = await getSubmitterByLink(system, token);
      const personalFiles = await system.internal.solutionFiles.listOfSubmitter(submitter.id);
      return { status: 200, body: await buildPersonalExport(system, receipts, submitter, personalFiles) };
    }),
    route('/erase', 'Erase the own personal data', { body: tokenBody, out: okResponse }, (request, { token }) =>
      runOnce(request, '/erase', token, (store, submitter) => eraseSubmitter(store, submitter, true)),
    ),
    publicRoute({
      method: 'post',
      path: '/api/public/entry/amend',
      summary: 'Submit a new version of the own solution, until the deadline',
      access: 'public',
      in: amendForm,
      out: receipt,
      status: 200,
      errorStatuses: [409, 429],
      receiveForm: async (form, client) => {
        await limits.assertMaySubmit(client.address);
        return receiveParts(form, await files.getIncomingFolder(), {
          maxFileSize,
          files: maxFiles,
          fieldSize: 1_000_000,
        });
      },
      handle: (request) => amendSubmission(request, dependencies),
    }),
  ];
}
