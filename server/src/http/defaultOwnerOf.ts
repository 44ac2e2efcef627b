import type { Actor } from '@pilotage/shared';

/** Whose a record is where a POST names no owner, of what the consortium may own too: the lead partner's is the consortium's. */
export const defaultOwnerOf = (actor: Actor): number | null =>
  actor.role === 'leadPartner' || actor.role === 'system' ? null : actor.organisationId;
