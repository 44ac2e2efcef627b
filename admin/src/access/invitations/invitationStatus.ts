import type { Invitation } from '@pilotage/shared';

export type InvitationStatus = Invitation['state'] | 'over';

/** Where an invitation stands at this moment: a pending one whose time has passed is over. */
export function invitationStatusOf({ state, expiresAt }: Pick<Invitation, 'state' | 'expiresAt'>, now: Date): InvitationStatus {
  return state === 'pending' && Date.parse(expiresAt) <= now.getTime() ? 'over' : state;
}
