import type { Contest } from '../contests/contest.ts';
import type { Juror } from './juror.ts';
import type { Solution } from '../solutions/solution.ts';

/**
 * Whether this juror never gets this solution: it comes from the juror's own organisation, or from the own country where the contest
 * parts by country. Source: domain.md, Contest, "a juror of the applicant's organisation ... never sees or scores that solution".
 */
export function hasConflictOfInterest(
  { juryApart }: Pick<Contest, 'juryApart'>,
  juror: Pick<Juror, 'affiliationId' | 'country'>,
  solution: Pick<Solution, 'affiliationId' | 'country'>,
): boolean {
  if (juror.affiliationId !== null && juror.affiliationId === solution.affiliationId) return true;
  return juryApart === 'country' && juror.country === solution.country;
}
