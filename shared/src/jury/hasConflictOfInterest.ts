import type { Contest } from '../contests/contest.ts';
import type { Juror } from './juror.ts';
import type { Solution } from '../solutions/solution.ts';

/**
 * Whether the juror must not get the solution: the applicant belongs to the organisation of the juror, or to the country of the
 * juror if the contest excludes by country. Source: domain.md, Contest, "a juror of the applicant's organisation ... never sees
 * or scores that solution".
 */
export function hasConflictOfInterest(
  { juryApart }: Pick<Contest, 'juryApart'>,
  juror: Pick<Juror, 'affiliationId' | 'country'>,
  solution: Pick<Solution, 'affiliationId' | 'country'>,
): boolean {
  if (juror.affiliationId !== null && juror.affiliationId === solution.affiliationId) return true;
  return juryApart === 'country' && juror.country === solution.country;
}
