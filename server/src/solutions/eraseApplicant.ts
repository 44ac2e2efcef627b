import { type Submitter, type NewRecord, type Store, systemStoreOf } from '@pilotage/db';
import type { Applicant, Solution } from '@pilotage/shared';
import { removeUnscoredAssignments } from '../jury/unscoredAssignments.ts';
import { eraseCooperationPeople } from '../cooperations/eraseCooperationPeople.ts';

/** What is left of a solution without words: enough for counting, nothing to read. */
const erasedFields: Partial<NewRecord<'solutions'>> = {
  title: '–',
  summary: '–',
  answers: [],
  files: [],
  fileNames: null,
  affiliationId: null,
  mayPublish: false,
  exclusion: null,
  contentHash: '0'.repeat(64),
};

/** Takes the words out of a solution; where the applicant wished it, also what was published. */
async function eraseSolutionContent(store: Store, solution: Solution, isRequestedByApplicant: boolean): Promise<void> {
  const withdrawn = isRequestedByApplicant
    ? { published: false, ...(solution.state === 'submitted' ? { state: 'withdrawn' as const } : {}) }
    : {};
  await store.update('solutions', solution, { ...erasedFields, ...withdrawn });
  if (isRequestedByApplicant) await removeUnscoredAssignments(systemStoreOf(store), solution.id);
}

/**
 * Removes an applicant. The words stay where they are published, unless the applicant wishes that they go; then everything goes. Files
 * go either way with the entrant, so what is left does not name them.
 */
export async function eraseApplicant(store: Store, applicant: Applicant, isRequestedByApplicant: boolean): Promise<void> {
  const solution = await store.get('solutions', applicant.solutionId);
  await store.remove('applicants', applicant.id);
  await eraseCooperationPeople(store, solution.id);
  if (isRequestedByApplicant || !solution.published) await eraseSolutionContent(store, solution, isRequestedByApplicant);
  else await store.update('solutions', solution, { files: [], fileNames: null, affiliationId: null });
}

/** Erases all that tells of an entrant, in the transaction of `store`. Answers where the files lie, which go after it. */
export async function eraseSubmitter(store: Store, submitter: Submitter, isRequestedByApplicant: boolean): Promise<string[]> {
  await systemStoreOf(store).lockRow('contests', submitter.contestId);
  const { contestId, address: email } = submitter;
  const [applicant] = await store.all('applicants', { where: { contestId, email } });
  if (applicant) await eraseApplicant(store, applicant, isRequestedByApplicant);
  return store.internal.submitters.delete(submitter.id);
}

/** The same for an entrant of whom nothing was confirmed; of whom something was, meanwhile, nothing is erased. */
export async function eraseUnconfirmedSubmitter(store: Store, submitter: Submitter): Promise<string[]> {
  await systemStoreOf(store).lockRow('contests', submitter.contestId);
  const submissions = await store.internal.submissions.listOfSubmitter(submitter.id);
  return submissions.some(({ confirmedAt }) => confirmedAt !== null) ? [] : eraseSubmitter(store, submitter, false);
}

/** The same for an applicant of whom it is not known whether there is an entrant. */
export async function eraseApplicantAndSubmitter(store: Store, applicant: Applicant): Promise<string[]> {
  const submitter = await store.internal.submitters.findByAddress(applicant.contestId, applicant.email);
  if (submitter) return eraseSubmitter(store, submitter, false);
  await systemStoreOf(store).lockRow('contests', applicant.contestId);
  await eraseApplicant(store, applicant, false);
  return [];
}
