import type { StoredSubmission, Submitter, Store } from '@pilotage/db';
import { parseSubmissionContent } from './parseSubmissionContent.ts';

/** Unconfirmed submissions, the latest first. */
export const listPendingSubmissions = async (store: Store, { id }: Pick<Submitter, 'id'>): Promise<StoredSubmission[]> =>
  (await store.internal.submissions.listOfSubmitter(id)).filter(({ confirmedAt }) => confirmedAt === null);

/**
 * Deletes the pending submissions for which `isDropped` is true, with their files; their receipts stay valid. Returns the storage
 * keys of the files, to be removed after the commit.
 */
export async function dropPendingSubmissions(
  store: Store,
  submitter: Pick<Submitter, 'id'>,
  isDropped: (submission: StoredSubmission) => boolean,
): Promise<string[]> {
  const { internal } = store;
  const dropped = (await listPendingSubmissions(store, submitter)).filter(isDropped);
  const keys = new Set(dropped.flatMap((each) => parseSubmissionContent(each)?.files ?? []).map(({ key }) => key));
  for (const { id } of dropped) await internal.submissions.deleteUnconfirmed(id);
  const removedFiles =
    keys.size === 0
      ? []
      : (await internal.solutionFiles.listOfSubmitter(submitter.id)).filter(({ fileKey }) => keys.has(fileKey));
  await internal.solutionFiles.deleteAll(removedFiles.map(({ fileKey }) => fileKey));
  return removedFiles.map(({ storedAs }) => storedAs);
}
