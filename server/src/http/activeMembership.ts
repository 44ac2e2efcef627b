import type { SignedIn } from '@pilotage/db';
import { membershipHeader } from '@pilotage/shared';
import { Problem } from './problem.ts';
import type { Route } from './route.ts';

export const membershipForm = /^[1-9]\d{0,15}$/;

/** Refuses a change that was meant with another membership than the session's present one; without the header nothing is compared. */
export function assertActiveMembership({ access }: Route, { active }: SignedIn, given: string | undefined): void {
  // The session itself is of no membership.
  if (given === undefined || typeof access !== 'object') return;
  if (!membershipForm.test(given))
    throw new Problem('malformed', { detail: `The header ${membershipHeader} is not the id of a membership.` });
  if (given !== String(active?.id)) throw new Problem('otherMembership');
}
