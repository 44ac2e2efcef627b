import type { Submitter, Store } from '@pilotage/db';
import type { Applicant, Solution } from '@pilotage/shared';

/** The submitter's confirmed solution in the contest. */
export interface ConfirmedSubmission {
  applicant: Applicant;
  solution: Solution;
}

export async function findConfirmedSubmission(
  store: Store,
  { contestId, address }: Submitter,
): Promise<ConfirmedSubmission | null> {
  const [applicant] = await store.all('applicants', { where: { contestId, email: address } });
  return applicant ? { applicant, solution: await store.get('solutions', applicant.solutionId) } : null;
}
