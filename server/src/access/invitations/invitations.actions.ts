import { type NewRecord, type Store, systemStoreOf } from '@pilotage/db';
import { type Invitation, invitationMachine, resources } from '@pilotage/shared';
import { readActionBody, versionBody } from '../../http/readActionBody.ts';
import { resolveTransition } from '../../http/resolveTransition.ts';
import { Problem } from '../../http/problem.ts';
import { idOf } from '../../http/resourceRoutes.ts';
import { guardedRoute, type RouteRequest } from '../../http/route.ts';
import { enqueueMail } from '../../mail/enqueueMail.ts';
import { invitationExpiryOf } from './invitationExpiry.ts';

const resendIntervalMs = 10 * 60 * 1000;

type InvitationTransition = (store: Store, invitation: Invitation) => Promise<Partial<NewRecord<'invitations'>>>;

async function runTransition(action: 'revoke' | 'resend', request: RouteRequest, store: Store, transition: InvitationTransition) {
  const id = idOf(request);
  await store.getAuthorized('invitations', id, action);
  const { version, parse: parsed } = readActionBody(request, versionBody);
  const body = await store.transaction(async (store) => {
    await systemStoreOf(store).lockRow('invitations', id);
    const invitation = await store.getAuthorized('invitations', id, action);
    const { to } = resolveTransition(invitationMachine, invitation, { action, version });
    parsed();
    const change = await transition(store, invitation);
    return store.update('invitations', { id, version }, { ...change, state: to }, action);
  });
  return { status: 200, body };
}

const revokeInvitation: InvitationTransition = async (store, { id }) => {
  await store.internal.linkTokens.deleteOfSubject('invitation', id);
  return { revokedAt: store.now() };
};

const resendInvitation: InvitationTransition = async (store, { id, postedAt }) => {
  const wait = Date.parse(postedAt) + resendIntervalMs - Date.parse(store.now());
  if (wait > 0) throw new Problem('tooManyRequests', { retryAfter: Math.ceil(wait / 1000) });
  await enqueueMail(store, 'invitation', { invitationId: id });
  // Whoever sends it again answers for it from now on.
  const invitedById = 'userId' in store.actor ? store.actor.userId : null;
  return { invitedById, postedAt: store.now(), expiresAt: invitationExpiryOf(store.now()) };
};

export const invitationRoutes = [
  guardedRoute({
    method: 'post',
    path: '/api/invitations/:id/revoke',
    summary: 'Take an invitation back; its links stop working at once',
    access: { resource: 'invitations', action: 'revoke' },
    in: versionBody,
    out: resources.invitations.read,
    status: 200,
    handle: (request, { store }) => runTransition('revoke', request, store, revokeInvitation),
  }),
  guardedRoute({
    method: 'post',
    path: '/api/invitations/:id/resend',
    summary: 'Send the mail of an invitation again; it is good for another 7 days',
    errorStatuses: [429],
    access: { resource: 'invitations', action: 'resend' },
    in: versionBody,
    out: resources.invitations.read,
    status: 200,
    handle: (request, { store }) => runTransition('resend', request, store, resendInvitation),
  }),
] as const;
