import type { Store, SystemStore } from '@pilotage/db';
import { abilityOf, asSubject, type Invitation } from '@pilotage/shared';

/**
 * Whether the inviter could still send this invitation: enabled, and with a membership that has the right. An invitation of the
 * product itself has no inviter and stays valid.
 */
export async function isInviterAuthorized(system: SystemStore, invitation: Invitation): Promise<boolean> {
  const { invitedById } = invitation;
  if (invitedById === null) return true;
  if ((await system.count('users', { id: invitedById, disabled: false })) === 0) return false;
  const memberships = await system.all('memberships', { where: { userId: invitedById } });
  const subject = asSubject('invitations', invitation);
  return memberships.some((membership) => abilityOf(membership, ['invitations']).can('create', subject));
}

/**
 * Revokes the pending invitations that this user sent and could no longer send, with their links. Call it in the transaction that
 * removes the right; the user's row is locked by then, so that nobody accepts one of them meanwhile.
 */
export async function revokeUnauthorizedInvitations(store: Store, system: SystemStore, userId: number): Promise<void> {
  for (const invitation of await system.all('invitations', { where: { invitedById: userId, state: 'pending' } })) {
    if (await isInviterAuthorized(system, invitation)) continue;
    const { id, version } = invitation;
    await store.update('invitations', { id, version }, { state: 'revoked', revokedAt: store.now() }, 'revoke');
    await store.internal.linkTokens.deleteOfSubject('invitation', id);
  }
}
