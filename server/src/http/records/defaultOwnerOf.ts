import type { Actor } from '@pilotage/shared';

/**
 * The owner of a new record without `organisationId`, for resources that the consortium may own too: null (the consortium) for
 * the lead partner, otherwise the actor's organisation.
 */
export const defaultOwnerOf = (actor: Actor): number | null =>
  actor.role === 'leadPartner' || actor.role === 'system' ? null : actor.organisationId;
