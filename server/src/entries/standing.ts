import type { Entrant, Store } from '@pilotage/db';
import type { Applicant, Solution } from '@pilotage/shared';

/** What stands for an entrant in the contest. */
export interface Standing {
  applicant: Applicant;
  solution: Solution;
}

export async function standingOf(store: Store, { contestId, address }: Entrant): Promise<Standing | null> {
  const [applicant] = await store.all('applicants', { where: { contestId, email: address } });
  return applicant ? { applicant, solution: await store.get('solutions', applicant.solutionId) } : null;
}
