import type { Invitation } from '@pilotage/shared';

export type InvitationStanding = Invitation['state'] | 'over';

/** Where an invitation stands at this moment: a pending one whose time has passed is over. */
export function invitationStanding({ state, expiresAt }: Pick<Invitation, 'state' | 'expiresAt'>, now: Date): InvitationStanding {
  return state === 'pending' && Date.parse(expiresAt) <= now.getTime() ? 'over' : state;
}
