import {
  type StoredSubmission,
  listSubmissions,
  markSubmissionConfirmed,
  connectionOf,
  clearSubmissionContent,
  type Submitter,
  deleteSolutionFiles,
  listSolutionFilesOf,
  type Store,
  systemStoreOf,
} from '@pilotage/db';
import { type Contest, neutralizeFileName, type Solution } from '@pilotage/shared';
import { revokeConflictedAssignments } from '../jury/revokeConflictedAssignments.ts';
import { Problem } from '../http/problem.ts';
import { parseSubmissionContent } from './parseSubmissionContent.ts';
import type { SubmissionContent } from './submissionContent.ts';
import { type ConfirmedSubmission, findConfirmedSubmission } from './confirmedSubmission.ts';

/** Under names that say nothing of who sent them: jurors read these. */
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

/** Nobody changes what a juror has judged already. */
async function assertNotScored(store: Store, { id: solutionId }: Solution): Promise<void> {
  const scored = await store.count('scores', { solutionId, state: ['scored', 'counted'] });
  if (scored > 0) throw new Problem('invalidState');
}

/** Jurors who turn out to be kept apart from what the solution says of itself now read it no more. */
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

/** Forgets the words and files of what no longer stands. Answers where files lie that nothing tells of any more. */
async function eraseReplacedSubmissions(store: Store, submitter: Submitter): Promise<string[]> {
  const connection = connectionOf(store);
  const [current, ...replaced] = (await listSubmissions(connection, submitter.id)).filter(
    ({ confirmedAt }) => confirmedAt !== null,
  );
  for (const { id } of replaced) await clearSubmissionContent(connection, id);
  const pending = (await listSubmissions(connection, submitter.id)).filter(({ confirmedAt }) => confirmedAt === null);
  const referencedFiles = [...(current ? [current] : []), ...pending].flatMap(
    (each) => parseSubmissionContent(each)?.files ?? [],
  );
  const keys = new Set(referencedFiles.map(({ key }) => key));
  const unreferencedFiles = (await listSolutionFilesOf(connection, submitter.id)).filter(({ fileKey }) => !keys.has(fileKey));
  await deleteSolutionFiles(
    connection,
    unreferencedFiles.map(({ fileKey }) => fileKey),
  );
  return unreferencedFiles.map(({ storedAs }) => storedAs);
}

const isConfirmable = ({ state, judgedAt }: Contest) => (state === 'open' || state === 'judging') && judgedAt === null;

/**
 * Lets an arrival count: it becomes the entrant's solution, or stands in place of what came before it. One that came before what stands
 * changes nothing. Throws 409 once the contest has been judged. Answers where files lie that are to be removed afterwards.
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
  await markSubmissionConfirmed(connectionOf(store), submission.id, store.now());
  return eraseReplacedSubmissions(store, submitter);
}
