import { type StoredSubmission, type Submitter, NotFound, type Store, type Stores, systemStoreOf } from '@pilotage/db';
import { type Contest, createLocalDayFormatter, publicContestStates } from '@pilotage/shared';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import type { Job } from '../jobs/job.ts';
import { confirmationPeriod } from '../submissions/confirmationPeriod.ts';
import { parseSubmissionContent } from '../submissions/parseSubmissionContent.ts';
import { eraseSubmitter, eraseApplicantAndSubmitter, eraseUnconfirmedSubmitter } from './eraseApplicant.ts';
import { removeFiles } from '../submissions/storedFiles.ts';
import { dropPendingSubmissions } from '../submissions/pendingSubmissions.ts';

interface ErasureDependencies {
  stores: Stores;
  files: FileStorage;
}

const isErasureDue = ({ eraseOn, timeZone }: Contest, now: string) =>
  eraseOn !== null && createLocalDayFormatter(timeZone)(now) >= eraseOn;

const isConfirmationOverdue = ({ closesAt }: Contest, now: string) =>
  closesAt !== null && Date.parse(now) - Date.parse(closesAt) > confirmationPeriod.afterDeadlineMs;

async function runErasure({ stores, files }: ErasureDependencies, work: (store: Store) => Promise<string[]>): Promise<void> {
  try {
    const obsoleteKeys = await stores.system().transaction(work);
    await removeFiles(files, obsoleteKeys);
  } catch (error) {
    // The applicant or another process has erased it already.
    if (!(error instanceof NotFound)) throw error;
  }
}

/** Deletes expired pending submissions with files, in the transaction of `store`, unless they were confirmed meanwhile. */
async function dropExpiredPending(store: Store, { contestId, entrantId }: StoredSubmission, before: string): Promise<string[]> {
  await systemStoreOf(store).lockRow('contests', contestId);
  const isOld = (each: StoredSubmission) => each.receivedAt < before && (parseSubmissionContent(each)?.files.length ?? 0) > 0;
  return dropPendingSubmissions(store, { id: entrantId }, isOld);
}

/**
 * Erases personal data on the contest's own day: applicants, drafts, submissions, files and links, and the content of unpublished
 * solutions. Unconfirmed submissions are erased two weeks after the deadline, those with files four days after they came. Erased
 * rows are not found again, so each is erased once.
 */
export const createErasureJob = (dependencies: ErasureDependencies): Job => ({
  name: 'erasure',
  period: async (now) => now.toISOString().slice(0, 13),
  async run(isEnding) {
    const system = dependencies.stores.system();
    const now = system.now();
    const { internal } = system;
    const before = new Date(Date.parse(now) - confirmationPeriod.withFilesMs).toISOString();
    for (const contest of await system.all('contests', { where: { state: publicContestStates } })) {
      const old = await internal.submissions.listUnconfirmedWithFiles(contest.id, before);
      for (const submission of old)
        if (!isEnding()) await runErasure(dependencies, (store) => dropExpiredPending(store, submission, before));
      const isWholeContest = isErasureDue(contest, now);
      if (!isWholeContest && !isConfirmationOverdue(contest, now)) continue;
      const applicants = isWholeContest ? await system.all('applicants', { where: { contestId: contest.id } }) : [];
      for (const applicant of applicants)
        if (!isEnding()) await runErasure(dependencies, (store) => eraseApplicantAndSubmitter(store, applicant));
      const submitters = await internal.submitters.list(contest.id, isWholeContest ? 'all' : 'unconfirmed');
      const erase = (store: Store, submitter: Submitter) =>
        isWholeContest ? eraseSubmitter(store, submitter, false) : eraseUnconfirmedSubmitter(store, submitter);
      for (const submitter of submitters) if (!isEnding()) await runErasure(dependencies, (store) => erase(store, submitter));
    }
  },
});
