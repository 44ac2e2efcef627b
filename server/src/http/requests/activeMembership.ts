import type { AuthenticatedSession } from '@pilotage/db';
import { membershipHeader } from '@pilotage/shared';
import { Problem } from '../problem.ts';
import type { Route } from '../route.ts';
import { recordIdPattern } from './recordId.ts';

/** Throws 409 `otherMembership` if the header names another membership than the active one. It passes without the header. */
export function assertActiveMembership(
  { access }: Route,
  { active }: AuthenticatedSession,
  requestedId: string | undefined,
): void {
  // Routes of the session need no membership.
  if (requestedId === undefined || typeof access !== 'object') return;
  if (!recordIdPattern.test(requestedId))
    throw new Problem('malformed', { detail: `The header ${membershipHeader} is not the id of a membership.` });
  if (requestedId !== String(active?.id)) throw new Problem('otherMembership');
}
