import type { Invitation } from '@pilotage/shared';

export type InvitationStatus = Invitation['state'] | 'over';

/** The status of an invitation now: a pending one past its expiry is expired. */
export function invitationStatusOf({ state, expiresAt }: Pick<Invitation, 'state' | 'expiresAt'>, now: Date): InvitationStatus {
  return state === 'pending' && Date.parse(expiresAt) <= now.getTime() ? 'over' : state;
}
