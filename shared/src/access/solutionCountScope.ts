import type { Contest } from '../contests/contest.ts';
import { isDecided } from '../contests/isDecided.ts';
import type { Actor } from './grants.ts';

/** Which solutions a count covers: `all` submitted ones, those `published` after the decision, or those `assigned` to a juror. */
export const solutionCountScopes = ['all', 'published', 'assigned'] as const;

export type SolutionCountScope = (typeof solutionCountScopes)[number];

/**
 * Which solutions of a contest an actor may read, and so count. Every count is sent with this scope, because a count of
 * published solutions is not a count of all. It depends on the actor and the contest only, never on the solutions: whether all
 * or only some are published must not leak. Source: `juryRules.ts`; domain.md, Who may see what.
 */
export function solutionCountScopeOf(actor: Actor, contest: Pick<Contest, 'organisationId' | 'state'>): SolutionCountScope {
  switch (actor.role) {
    case 'system':
    case 'leadPartner':
      return 'all';
    case 'partnerStaff':
    case 'partnerManager':
      return contest.organisationId === actor.organisationId ? 'all' : 'published';
    case 'evaluator':
      return isDecided(contest) ? 'all' : 'published';
    case 'observer':
      return 'published';
    case 'juror':
      return 'assigned';
  }
}
