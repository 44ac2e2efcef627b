import { connectionOf, endLinks, type NewRecord, type Store, systemOf } from '@pilotage/db';
import { type Invitation, invitationMachine, resources } from '@pilotage/shared';
import { actionBody, versionBody } from '../http/actionBody.ts';
import { permittedStep } from '../http/permittedStep.ts';
import { Problem } from '../http/problem.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type Request } from '../http/route.ts';
import { post } from '../mail/postOffice.ts';
import { invitationEnd } from './invitationTimes.ts';

const betweenMails = 10 * 60 * 1000;

type Work = (store: Store, invitation: Invitation) => Promise<Partial<NewRecord<'invitations'>>>;

async function step(action: 'revoke' | 'resend', request: Request, store: Store, work: Work) {
  const id = idOf(request);
  await store.target('invitations', id, action);
  const { version, parsed } = actionBody(request, versionBody);
  const body = await store.transaction(async (store) => {
    await systemOf(store).guard('invitations', id);
    const invitation = await store.target('invitations', id, action);
    const { to } = permittedStep(invitationMachine, invitation, { action, version });
    parsed();
    const change = await work(store, invitation);
    return store.update('invitations', { id, version }, { ...change, state: to }, action);
  });
  return { status: 200, body };
}

const revoke: Work = async (store, { id }) => {
  await endLinks(connectionOf(store), 'invitation', id);
  return { revokedAt: store.now() };
};

const resend: Work = async (store, { id, postedAt }) => {
  const wait = Date.parse(postedAt) + betweenMails - Date.parse(store.now());
  if (wait > 0) throw new Problem('tooManyRequests', { retryAfter: Math.ceil(wait / 1000) });
  await post(store, 'invitation', { invitationId: id });
  // Whoever sends it again answers for it from now on.
  const invitedById = 'userId' in store.actor ? store.actor.userId : null;
  return { invitedById, postedAt: store.now(), expiresAt: invitationEnd(store.now()) };
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
    handle: (request, { store }) => step('revoke', request, store, revoke),
  }),
  guardedRoute({
    method: 'post',
    path: '/api/invitations/:id/resend',
    summary: 'Send the mail of an invitation again; it is good for another 7 days',
    refuses: [429],
    access: { resource: 'invitations', action: 'resend' },
    in: versionBody,
    out: resources.invitations.read,
    status: 200,
    handle: (request, { store }) => step('resend', request, store, resend),
  }),
] as const;
