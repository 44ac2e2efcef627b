import type { Submitter, Store } from '@pilotage/db';
import { createValidationProblem, Problem } from '../http/problem.ts';
import { normalizePeerAddress } from '../access/limits/normalizePeerAddress.ts';
import { withIdempotency, findIdempotentResponse } from '../http/requests/idempotency.ts';
import type { RouteResponse, ReceivedForm, RouteRequest } from '../http/route.ts';
import { lockContestBeforeDeadline, receiptOf, storeSubmission } from './submit.ts';
import { confirmSubmission } from './confirmSubmission.ts';
import { parseSubmissionContent } from './parseSubmissionContent.ts';
import { findConfirmedSubmission } from './confirmedSubmission.ts';
import { type AfterCommitWork, noAfterCommitWork } from './afterCommit.ts';
import { getSubmitterByLink, idempotencyPathOf } from './submitterByLink.ts';
import { amendmentBody } from './submissionBody.ts';
import { contentOf, type SubmissionContent } from './submissionContent.ts';
import type { SubmissionDependencies } from './submissionDependencies.ts';
import { storageKeysOf, removeFiles, fileManifestsOf, withStoredFiles } from './storedFiles.ts';
import { partnerIdOf, listPartners, parseSubmission } from './parseSubmission.ts';

type SubmittedFiles = SubmissionContent['files'];

interface RetainedFiles {
  /** Keys of the files to retain. */
  keys: readonly string[];
  /** The files of the current version with these keys. */
  files: SubmittedFiles;
}

async function findRetainedFiles(store: Store, submitter: Submitter, keep: string | undefined): Promise<RetainedFiles> {
  const keys = keep === undefined || keep === '' ? [] : keep.split(',');
  const [stands] = (await store.internal.submissions.listOfSubmitter(submitter.id)).filter(
    ({ confirmedAt }) => confirmedAt !== null,
  );
  const known = (stands && parseSubmissionContent(stands)?.files) ?? [];
  return { keys, files: known.filter(({ key }) => keys.includes(key)) };
}

/** The files of the current version to retain, by their keys. Throws 422 for unknown keys. */
async function requireRetainedFiles(store: Store, submitter: Submitter, keep: string | undefined): Promise<SubmittedFiles> {
  const { keys, files } = await findRetainedFiles(store, submitter, keep);
  if (files.length < keys.length) throw createValidationProblem({ keep: { code: 'field.notFound' } });
  return files;
}

async function validateAmendment(submitter: Submitter, received: ReceivedForm, { stores, receipts }: SubmissionDependencies) {
  const system = stores.system();
  const contest = await system.get('contests', submitter.contestId);
  const { files: retainedFiles } = await findRetainedFiles(system, submitter, received.fields.keep);
  const partners = await listPartners(stores);
  const parseParams = {
    schema: amendmentBody,
    contest,
    partners,
    knownFields: ['token', 'entry', 'keep'],
    received,
    receipts,
    retainedFiles,
  };
  const { submissionFields, sentHash, problems } = parseSubmission(parseParams);
  if (Object.keys(problems).length > 0) throw createValidationProblem(problems);
  return { contest, submissionFields, sentHash, affiliationId: partnerIdOf(partners, submissionFields.affiliation) };
}

/** Stores a new version of the current solution; the last one before the deadline counts. Throws 409 after it. */
export async function amendSubmission(request: RouteRequest, dependencies: SubmissionDependencies) {
  const { form: received } = request;
  if (!received) throw new Problem('malformed');
  const { stores, files: fileStorage, limits } = dependencies;
  const system = stores.system();
  const { token = '', keep } = received.fields;
  const submitter = await getSubmitterByLink(system, token);
  const path = idempotencyPathOf('/amend', token);
  // A client that got no response may repeat the request after the deadline.
  const earlierResponse = await findIdempotentResponse(system, request, path);
  if (earlierResponse) return earlierResponse;
  await limits.assertMayAmend(submitter.id);
  const { contest, submissionFields, sentHash, affiliationId } = await validateAmendment(submitter, received, dependencies);
  const limiterKey = { group: `contest ${contest.id}`, member: normalizePeerAddress(request.address) };
  return withStoredFiles(fileStorage, { uploads: received.files, limiterKey }, async (storedFiles) => {
    const submissionInput = { contestId: contest.id, files: storedFiles, at: received.at, sentHash };
    const effects = new Map<RouteResponse, AfterCommitWork>();
    const storeAmendment = (store: Store) =>
      store.transaction(async (store) => {
        const lockedContest = await lockContestBeforeDeadline(store, dependencies, submissionInput);
        // The link may have been deleted meanwhile, and the files may have changed.
        await getSubmitterByLink(store, token);
        const content = contentOf(submissionFields, affiliationId, [
          ...(await requireRetainedFiles(store, submitter, keep)),
          ...fileManifestsOf(storedFiles),
        ]);
        const confirmed = await findConfirmedSubmission(store, submitter);
        if (!confirmed) throw new Problem('invalidState');
        const { reference } = confirmed.solution;
        const storeParams = {
          submitter,
          input: { ...submissionInput, content },
          contest: lockedContest,
          reference,
          confirmedAt: null,
          peer: '',
        };
        const { submission, isNew } = await storeSubmission(store, dependencies, storeParams);
        const obsoleteKeys = await confirmSubmission(store, submitter, submission);
        await store.internal.submitters.saveDraft(submitter.id, null, null);
        const response = { status: 200, body: receiptOf(dependencies.receipts, lockedContest, submission) };
        effects.set(response, { isNew, obsoleteKeys });
        return response;
      });
    const response = await withIdempotency(system, request, path, storeAmendment);
    const { isNew, obsoleteKeys } = effects.get(response) ?? noAfterCommitWork;
    const unusedKeys = isNew ? [] : storageKeysOf(storedFiles);
    await removeFiles(fileStorage, [...unusedKeys, ...obsoleteKeys]);
    return response;
  });
}
