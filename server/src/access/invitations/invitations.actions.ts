import { invitationMachine } from '@pilotage/shared';
import { Problem } from '../../http/problem.ts';
import { versionBody } from '../../http/records/readActionBody.ts';
import { transition } from '../../http/records/transition.ts';
import { enqueueMail } from '../../mail/enqueueMail.ts';
import { invitationExpiryOf } from './invitationExpiry.ts';

const resendIntervalMs = 10 * 60 * 1000;

const revokeInvitation = transition({
  resource: 'invitations',
  action: 'revoke',
  machine: invitationMachine,
  summary: 'Revoke an invitation; its links stop working at once',
  body: versionBody,
  async apply({ store, record }) {
    await store.internal.linkTokens.deleteOfSubject('invitation', record.id);
    return { changes: { revokedAt: store.now() } };
  },
});

const resendInvitation = transition({
  resource: 'invitations',
  action: 'resend',
  machine: invitationMachine,
  summary: 'Send the mail of an invitation again; the invitation is valid for another 7 days',
  errorStatuses: [429],
  body: versionBody,
  async apply({ store, record: { id, postedAt } }) {
    const waitMs = Date.parse(postedAt) + resendIntervalMs - Date.parse(store.now());
    if (waitMs > 0) throw new Problem('tooManyRequests', { retryAfter: Math.ceil(waitMs / 1000) });
    await enqueueMail(store, 'invitation', { invitationId: id });
    // The person who sends it again is its grantor from now on.
    const invitedById = 'userId' in store.actor ? store.actor.userId : null;
    return { changes: { invitedById, postedAt: store.now(), expiresAt: invitationExpiryOf(store.now()) } };
  },
});

export const invitationRoutes = [revokeInvitation, resendInvitation] as const;
