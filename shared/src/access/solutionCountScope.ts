import type { Contest } from '../contests/contest.ts';
import { isDecided } from '../contests/isDecided.ts';
import type { Actor } from './grants.ts';

/** `all` that stand, those `published` after the decision, or those that are `assigned` to a juror. */
export const solutionCountScopes = ['all', 'published', 'assigned'] as const;

export type SolutionCountScope = (typeof solutionCountScopes)[number];

/**
 * Which solutions of a contest somebody reads by the rules, and so counts: said with every count, since a count of published ones is
 * not a count of all. It follows from who asks and from the contest alone, never from what is there: that all are published, or that some
 * are not, is nobody else's to know. Source: `juryRules.ts`; domain.md, Who may see what.
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
