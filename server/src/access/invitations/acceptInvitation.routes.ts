import { type InternalRepositories, type Store, type Stores, systemStoreOf } from '@pilotage/db';
import { belongsToOrganisation, type Contest, type Invitation, resources, type User } from '@pilotage/shared';
import { z } from 'zod';
import { parseBody } from '../../http/requests/parseBody.ts';
import { createValidationProblem, Problem } from '../../http/problem.ts';
import { publicRoute, type RouteRequest } from '../../http/route.ts';
import { addJuror, jurorAcceptingStates } from '../../jury/addJuror.ts';
import { revokeConflictedAssignmentsOfUsers } from '../../jury/revokeConflictedAssignments.ts';
import { createAccount, findPasswordHash } from '../passwords/credentials.ts';
import type { DeviceCookie } from '../sessions/deviceCookie.ts';
import { findInviter } from './findInviter.ts';
import { isInviterAuthorized } from './invitationAuthority.ts';
import { hashLinkToken } from '../links/linkToken.ts';
import { isAcceptablePassword } from '../passwords/passwordPolicy.ts';
import type { PasswordHasher } from '../passwords/passwordHasher.ts';
import type { SignInService } from '../signIn/signInService.ts';
import type { SignInLimits } from '../limits/signInLimits.ts';
import { idleCutoffOf } from '../sessions/sessionLifetime.ts';
import { okResponse } from '../../http/responses/okResponse.ts';

const token = z.string().min(1).max(200);
const previewInvitationBody = z.strictObject({ token });
const acceptInvitationBody = z.strictObject({
  token,
  name: resources.users.fields.name.optional(),
  password: z.string().min(1).max(256).optional(),
});
const { email, role, locale } = resources.invitations.fields;
const invitationPreview = z.object({
  email,
  role,
  locale,
  name: z.string().nullable(),
  organisation: z.string().nullable(),
  /** The contest to which a juror is invited. */
  contest: z.string().nullable(),
  consortium: z.string(),
  /** Who invites; null for an invitation of the product itself. */
  inviter: z.string().nullable(),
  expiresAt: resources.invitations.fields.expiresAt,
  /**
   * `account`: choose name and password. `password`: enter the password of the existing account. `nothing`: signed in as that
   * user.
   */
  needs: z.enum(['account', 'password', 'nothing']),
});

interface AcceptInvitationDependencies {
  internal: InternalRepositories;
  stores: Stores;
  signIn: SignInService;
  limits: SignInLimits;
  devices: DeviceCookie;
  passwords: PasswordHasher;
}

/** The contest of the invitation, or null. Throws where the contest accepts no jurors any more. */
async function openContestOf(store: Store, { contestId }: Invitation): Promise<Contest | null> {
  if (contestId === null) return null;
  const contest = await store.get('contests', contestId);
  if (contest.judgedAt !== null || !jurorAcceptingStates.some((state) => state === contest.state))
    throw new Problem('linkExpired');
  return contest;
}

/** Adds the offered role, if the user does not have it yet, and the seat in the contest's jury. */
async function addRole(store: Store, invitation: Invitation, userId: number): Promise<void> {
  const { role } = invitation;
  const organisationId = belongsToOrganisation(role) ? invitation.organisationId : null;
  const existing = await store.count('memberships', { userId, organisationId, role });
  if (existing === 0) await store.insert('memberships', { userId, organisationId, role });
  if (organisationId !== null) await revokeConflictedAssignmentsOfUsers(systemStoreOf(store), userId);
  if (invitation.contestId === null) return;
  await systemStoreOf(store).lockRow('contests', invitation.contestId);
  const contest = await openContestOf(store, invitation);
  if (contest) await addJuror(store, contest, userId);
}

type AcceptInvitationInput = z.infer<typeof acceptInvitationBody>;

/**
 * The routes behind an invitation's link: only the recipient of the mail learns its content, and whether the address has an
 * account.
 */
export function createAcceptInvitationRoutes({
  internal,
  stores,
  signIn,
  limits,
  devices,
  passwords,
}: AcceptInvitationDependencies) {
  async function findInvitation(linkToken: string): Promise<{ invitation: Invitation; hash: string }> {
    const hash = hashLinkToken(linkToken);
    const system = stores.system();
    const id = hash === null ? null : await system.internal.linkTokens.findSubject('invitation', hash, system.now());
    if (hash === null || id === null) throw new Problem('linkExpired');
    const [invitation] = await system.all('invitations', { where: { id, state: 'pending' } });
    if (!invitation || invitation.expiresAt <= system.now()) throw new Problem('linkExpired');
    if (!(await isInviterAuthorized(system, invitation))) throw new Problem('linkExpired');
    await openContestOf(system, invitation);
    return { invitation, hash };
  }

  async function findUser(address: string): Promise<User | null> {
    const [user] = await stores.system().all('users', { where: { email: address } });
    return user ?? null;
  }

  async function isSignedInAs(request: RouteRequest, { id }: User): Promise<boolean> {
    const tokenHash = signIn.tokenHashOf(request.header('cookie'));
    const now = stores.system().now();
    const session = tokenHash ? await internal.sessions.findAuthenticated(tokenHash, now, idleCutoffOf(new Date(now))) : null;
    return session?.user.id === id;
  }

  async function previewInvitation(request: RouteRequest) {
    const { invitation } = await findInvitation(parseBody(request, previewInvitationBody).token);
    const system = stores.system();
    const user = await findUser(invitation.email);
    const { organisationId } = invitation;
    const organisation = organisationId === null ? null : (await system.get('organisations', organisationId)).name;
    const needs = user === null ? 'account' : (await isSignedInAs(request, user)) ? 'nothing' : 'password';
    const { email, role, locale, name, expiresAt } = invitation;
    const inviter = await findInviter(system, invitation);
    const contest = (await openContestOf(system, invitation))?.name ?? null;
    const { name: consortium } = await system.get('consortium', 1);
    return { status: 200, body: { email, role, locale, name, organisation, contest, consortium, inviter, expiresAt, needs } };
  }

  /** Only the owner of an account can add a role to it. */
  async function assertOwner(request: RouteRequest, user: User, password: string | undefined): Promise<void> {
    if (user.disabled) throw new Problem('linkExpired');
    if (await isSignedInAs(request, user)) return;
    if (password === undefined) throw new Problem('notSignedIn');
    const hash = await findPasswordHash(internal, user.email);
    const guess = await limits.tryPassword({
      account: user.email,
      credential: hash,
      address: request.address,
      device: devices.findDevice(request.header('cookie'), user.email),
      check: () => passwords.verify({ password, hash: hash ?? '' }),
      verdict: (isRight) => (isRight ? 'right' : 'wrong'),
    });
    if (guess.refused) throw new Problem('tooManyRequests', { retryAfter: guess.retryAfter });
    if (!guess.result) throw new Problem('badCredentials');
  }

  async function hashNewAccount({ name, password }: AcceptInvitationInput): Promise<{ name: string; passwordHash: string }> {
    if (name === undefined || password === undefined || !isAcceptablePassword(password))
      throw createValidationProblem({
        ...(name === undefined ? { name: { code: 'field.required' as const } } : {}),
        ...(password === undefined || !isAcceptablePassword(password) ? { password: { code: 'password.weak' as const } } : {}),
      });
    return { name, passwordHash: await passwords.hash(password) };
  }

  async function addUser(
    store: Store,
    { email, locale }: Invitation,
    { name, passwordHash }: { name: string; passwordHash: string },
  ) {
    const { id: userId } = await store.insert('users', { email, name, locale, disabled: false, digest: true });
    await createAccount(store.internal, { userId, passwordHash, at: new Date(store.now()) });
    return userId;
  }

  /** Creates user and membership with the address, role and organisation of the invitation; once, in one transaction. */
  async function acceptInvitation(request: RouteRequest) {
    const body = parseBody(request, acceptInvitationBody);
    const { invitation, hash } = await findInvitation(body.token);
    const existingUser = await findUser(invitation.email);
    if (existingUser) await assertOwner(request, existingUser, body.password);
    const account = existingUser ? null : await hashNewAccount(body);
    await stores.system().transaction(async (store) => {
      const { internal } = store;
      if (!(await internal.linkTokens.redeem('invitation', hash, store.now()))) throw new Problem('linkExpired');
      // Removing the inviter's right locks the same row, so that the two are serialised.
      if (invitation.invitedById !== null) await systemStoreOf(store).lockRow('users', invitation.invitedById);
      const stored = await store.get('invitations', invitation.id);
      const { id, state, version } = stored;
      if (state !== 'pending' || !(await isInviterAuthorized(systemStoreOf(store), stored))) throw new Problem('linkExpired');
      await internal.linkTokens.deleteOfSubject('invitation', id);
      const userId = existingUser?.id ?? (account === null ? 0 : await addUser(store, invitation, account));
      await addRole(store, invitation, userId);
      await store.update('invitations', { id, version }, { state: 'accepted', acceptedAt: store.now() }, 'accept');
      await systemStoreOf(store).lockRow('users', userId);
    });
    return { status: 200, body: { ok: true } };
  }

  return [
    publicRoute({
      method: 'post',
      path: '/api/auth/invitation',
      summary: 'Read an invitation and what accepting it needs',
      access: 'public',
      in: previewInvitationBody,
      out: invitationPreview,
      status: 200,
      handle: previewInvitation,
    }),
    publicRoute({
      method: 'post',
      path: '/api/auth/accept-invitation',
      summary: 'Accept an invitation, once',
      access: 'public',
      in: acceptInvitationBody,
      out: okResponse,
      status: 200,
      handle: acceptInvitation,
    }),
  ];
}
