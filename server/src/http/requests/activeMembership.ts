import type { AuthenticatedSession } from '@pilotage/db';
import { membershipHeader } from '@pilotage/shared';
import { Problem } from '../problem.ts';
import type { Route } from '../route.ts';
import { recordIdPattern } from './recordId.ts';

/** The id of the membership by which the lead partner looks on as a role. */
export const viewedIdPattern = /^-[1-9]\d{0,15}$/;

/**
 * Throws 409 `otherMembership` if the header names another membership than the active one. It passes without the header. Reads pass too, unless
 * one of both only looks on as a role: what it shows is not what the other reads.
 */
export function assertActiveMembership(
  { access }: Route,
  { active, viewAs }: AuthenticatedSession,
  requestedId: string | undefined,
  isUnsafe: boolean,
): void {
  // Routes of the session need no membership.
  if (requestedId === undefined || typeof access !== 'object') return;
  const isViewed = viewedIdPattern.test(requestedId);
  if (!isUnsafe && !isViewed && viewAs === null) return;
  if (!isViewed && !recordIdPattern.test(requestedId))
    throw new Problem('malformed', { detail: `The header ${membershipHeader} is not the id of a membership.` });
  if (requestedId !== String(active?.id)) throw new Problem('otherMembership');
}
