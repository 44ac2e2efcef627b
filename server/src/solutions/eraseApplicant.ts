import { type Submitter, type NewRecord, type Store, systemStoreOf } from '@pilotage/db';
import type { Applicant, Solution } from '@pilotage/shared';
import { removeUnscoredAssignments } from '../jury/unscoredAssignments.ts';
import { eraseCooperationPeople } from '../cooperations/eraseCooperationPeople.ts';

/** The fields of an erased solution: enough for counts, no content. */
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

/** Erases the content of a solution; on the applicant's request it is unpublished as well. */
async function eraseSolutionContent(store: Store, solution: Solution, isRequestedByApplicant: boolean): Promise<void> {
  const withdrawn = isRequestedByApplicant
    ? { published: false, ...(solution.state === 'submitted' ? { state: 'withdrawn' as const } : {}) }
    : {};
  await store.update('solutions', solution, { ...erasedFields, ...withdrawn });
  if (isRequestedByApplicant) await removeUnscoredAssignments(systemStoreOf(store), solution.id);
}

/**
 * Erases an applicant. Published content stays unless the applicant requests its erasure. The files go with the submitter in
 * either case, so the remaining solution names none.
 */
export async function eraseApplicant(store: Store, applicant: Applicant, isRequestedByApplicant: boolean): Promise<void> {
  const solution = await store.get('solutions', applicant.solutionId);
  await store.remove('applicants', applicant.id);
  await eraseCooperationPeople(store, solution.id);
  if (isRequestedByApplicant || !solution.published) await eraseSolutionContent(store, solution, isRequestedByApplicant);
  else await store.update('solutions', solution, { files: [], fileNames: null, affiliationId: null });
}

/**
 * Erases a submitter with all data, in the transaction of `store`. Returns the storage keys of the files, to be removed after the
 * commit.
 */
export async function eraseSubmitter(store: Store, submitter: Submitter, isRequestedByApplicant: boolean): Promise<string[]> {
  await systemStoreOf(store).lockRow('contests', submitter.contestId);
  const { contestId, address: email } = submitter;
  const [applicant] = await store.all('applicants', { where: { contestId, email } });
  if (applicant) await eraseApplicant(store, applicant, isRequestedByApplicant);
  return store.internal.submitters.delete(submitter.id);
}

/** The same for a submitter without a confirmed submission; if one was confirmed meanwhile, nothing is erased. */
export async function eraseUnconfirmedSubmitter(store: Store, submitter: Submitter): Promise<string[]> {
  await systemStoreOf(store).lockRow('contests', submitter.contestId);
  const submissions = await store.internal.submissions.listOfSubmitter(submitter.id);
  return submissions.some(({ confirmedAt }) => confirmedAt !== null) ? [] : eraseSubmitter(store, submitter, false);
}

/** The same for an applicant who may have no submitter any more. */
export async function eraseApplicantAndSubmitter(store: Store, applicant: Applicant): Promise<string[]> {
  const submitter = await store.internal.submitters.findByAddress(applicant.contestId, applicant.email);
  if (submitter) return eraseSubmitter(store, submitter, false);
  await systemStoreOf(store).lockRow('contests', applicant.contestId);
  await eraseApplicant(store, applicant, false);
  return [];
}
