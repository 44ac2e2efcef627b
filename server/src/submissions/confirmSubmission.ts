import { type StoredSubmission, type Submitter, type Store, systemStoreOf } from '@pilotage/db';
import { type Contest, neutralizeFileName, type Solution } from '@pilotage/shared';
import { revokeConflictedAssignments } from '../jury/revokeConflictedAssignments.ts';
import { Problem } from '../http/problem.ts';
import { parseSubmissionContent } from './parseSubmissionContent.ts';
import type { SubmissionContent } from './submissionContent.ts';
import { type ConfirmedSubmission, findConfirmedSubmission } from './confirmedSubmission.ts';

/** The files under neutral names, because jurors read them. */
const anonymisedFilesOf = ({ files }: SubmissionContent) =>
  files.map(({ key, name, mediaType, size }, at) => ({ key, name: neutralizeFileName(name, at), mediaType, size }));

function solutionFieldsOf(content: SubmissionContent, { receivedAt, contentHash }: StoredSubmission) {
  const { title, summary, answers, country, theme, affiliationId, mayPublish } = content;
  const files = {
    files: anonymisedFilesOf(content),
    fileNames: content.files.length === 0 ? null : content.files.map(({ name }) => name),
  };
  return { title, summary, answers, country, theme, affiliationId, mayPublish, ...files, receivedAt, contentHash };
}

const applicantFieldsOf = ({ name, phone, belongsTo, locale }: SubmissionContent) => ({ name, phone, belongsTo, locale });

async function createSolution(
  store: Store,
  submitter: Submitter,
  submission: StoredSubmission,
  content: SubmissionContent,
): Promise<void> {
  const { organisationId, id: contestId } = await store.get('contests', submitter.contestId);
  const solution = await store.insert('solutions', {
    organisationId,
    contestId,
    reference: submission.reference,
    ...solutionFieldsOf(content, submission),
    state: 'submitted',
    exclusion: null,
    published: false,
    place: null,
    award: null,
    pilotId: null,
  });
  await store.insert('applicants', {
    organisationId,
    contestId,
    solutionId: solution.id,
    email: submitter.address,
    ...applicantFieldsOf(content),
    consentedAt: submission.receivedAt,
    confirmedAt: store.now(),
  });
}

/** Refuses to change a solution that a juror has scored. */
async function assertNotScored(store: Store, { id: solutionId }: Solution): Promise<void> {
  const scored = await store.count('scores', { solutionId, state: ['scored', 'counted'] });
  if (scored > 0) throw new Problem('invalidState');
}

/** Revokes assignments of jurors who have a conflict of interest with the solution as it is now. */
async function revokeConflicts(store: Store, { contestId }: Solution): Promise<void> {
  const system = systemStoreOf(store);
  await revokeConflictedAssignments(system, await system.all('jurors', { where: { contestId } }));
}

async function replaceSolution(
  store: Store,
  { applicant, solution }: ConfirmedSubmission,
  submission: StoredSubmission,
  content: SubmissionContent,
): Promise<void> {
  if (solution.state === 'excluded') throw new Problem('invalidState');
  await assertNotScored(store, solution);
  const replaced = await store.update('solutions', solution, { ...solutionFieldsOf(content, submission), state: 'submitted' });
  await store.update('applicants', applicant, { ...applicantFieldsOf(content), consentedAt: submission.receivedAt });
  await revokeConflicts(store, replaced);
}

/** Erases the content and files of replaced submissions. Returns the storage keys of files that nothing refers to any more. */
async function eraseReplacedSubmissions(store: Store, submitter: Submitter): Promise<string[]> {
  const { internal } = store;
  const [current, ...replaced] = (await internal.submissions.listOfSubmitter(submitter.id)).filter(
    ({ confirmedAt }) => confirmedAt !== null,
  );
  for (const { id } of replaced) await internal.submissions.clearContent(id);
  const pending = (await internal.submissions.listOfSubmitter(submitter.id)).filter(({ confirmedAt }) => confirmedAt === null);
  const referencedFiles = [...(current ? [current] : []), ...pending].flatMap(
    (each) => parseSubmissionContent(each)?.files ?? [],
  );
  const keys = new Set(referencedFiles.map(({ key }) => key));
  const unreferencedFiles = (await internal.solutionFiles.listOfSubmitter(submitter.id)).filter(
    ({ fileKey }) => !keys.has(fileKey),
  );
  await internal.solutionFiles.deleteAll(unreferencedFiles.map(({ fileKey }) => fileKey));
  return unreferencedFiles.map(({ storedAs }) => storedAs);
}

const isConfirmable = ({ state, judgedAt }: Contest) => (state === 'open' || state === 'judging') && judgedAt === null;

/**
 * Confirms a submission: it becomes the submitter's solution or replaces the earlier version. A submission older than the current
 * version changes nothing. Throws 409 once the contest has been judged. Returns storage keys of files to remove after the commit.
 */
export async function confirmSubmission(store: Store, submitter: Submitter, submission: StoredSubmission): Promise<string[]> {
  await systemStoreOf(store).lockRow('contests', submitter.contestId);
  if (submission.confirmedAt !== null) return [];
  const contest = await store.get('contests', submitter.contestId);
  if (!isConfirmable(contest)) throw new Problem('invalidState');
  const content = parseSubmissionContent(submission);
  if (!content) throw new Problem('invalidState');
  const confirmed = await findConfirmedSubmission(store, submitter);
  if (!confirmed) await createSolution(store, submitter, submission, content);
  else if (confirmed.solution.receivedAt <= submission.receivedAt) await replaceSolution(store, confirmed, submission, content);
  await store.internal.submissions.markConfirmed(submission.id, store.now());
  return eraseReplacedSubmissions(store, submitter);
}
