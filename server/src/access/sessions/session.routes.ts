import type { AuthenticatedSession, Clock, InternalRepositories, SessionViewAs } from '@pilotage/db';
import { type Membership, packAbilityRules, resources } from '@pilotage/shared';
import { z } from 'zod';
import { parseBody } from '../../http/requests/parseBody.ts';
import { createValidationProblem, Problem } from '../../http/problem.ts';
import { publicRoute, authenticatedRoute, type RouteRequest } from '../../http/route.ts';
import { findPasswordHash } from '../passwords/credentials.ts';
import type { DeviceCookie } from './deviceCookie.ts';
import { normalizeEmailAddress } from '../../mail/normalizeEmailAddress.ts';
import type { SignInService } from '../signIn/signInService.ts';
import type { SignInLimits } from '../limits/signInLimits.ts';
import { okResponse } from '../../http/responses/okResponse.ts';

const signInBody = z.strictObject({ email: z.string().min(1).max(300), password: z.string().min(1).max(256) });
const changePasswordBody = z.strictObject({
  currentPassword: z.string().min(1).max(256),
  newPassword: z.string().min(1).max(256),
});
const switchMembershipBody = z.strictObject({ activeMembershipId: z.int().min(1) });

const membership = z.object({ id: z.int(), organisationId: z.int().nullable(), role: resources.memberships.fields.role });
/** What the lead partner looks on as. */
const viewingAs = z.object({
  role: resources.memberships.fields.role,
  organisationId: z.int().nullable(),
  organisationName: z.string().nullable(),
  /** It ends at this instant at the latest. */
  until: z.string(),
});
const sessionResponse = z.object({
  user: z.object({ id: z.int(), name: z.string(), email: z.string(), locale: z.string() }),
  memberships: z.array(membership),
  activeMembershipId: z.int().nullable(),
  rules: z.array(z.unknown()),
  /** Null for everybody who acts for themselves. */
  viewingAs: viewingAs.nullable(),
  /** Which pages the role has that is looked on as, writing ones too; `rules` say what is read and written. */
  pageRules: z.array(z.unknown()).nullable(),
});
const signInResponse = z.object({ user: z.object({ id: z.int() }) });
const sessionRow = z.object({
  id: z.int(),
  createdAt: z.string(),
  lastSeenAt: z.string(),
  expiresAt: z.string(),
  userAgent: z.string().nullable(),
  current: z.boolean(),
});

const serializeMembership = ({ id, organisationId, role }: Membership) => ({ id, organisationId, role });

function serializeSession({ user, memberships, viewAs }: AuthenticatedSession, active: Membership | null) {
  return {
    user,
    // Who looks on as a role has no other membership meanwhile.
    memberships: (viewAs && active ? [active] : memberships).map(serializeMembership),
    activeMembershipId: active?.id ?? null,
    rules: packAbilityRules(active),
    viewingAs: viewAs && serializeViewAs(viewAs),
    pageRules: viewAs && active ? packAbilityRules(withoutViewer(active)) : null,
  };
}

const serializeViewAs = ({ role, organisationId, organisationName, until }: SessionViewAs) => ({
  role,
  organisationId,
  organisationName,
  until,
});

const withoutViewer = ({ viewedBy: _, ...membership }: Membership): Membership => membership;

const clientInfoOf = (request: RouteRequest) => ({ userAgent: request.header('user-agent') ?? null, ipAddress: request.address });

function passwordChangeProblemOf(outcome: 'notSignedIn' | 'weakPassword' | 'wrongPassword'): Problem {
  if (outcome === 'notSignedIn') return new Problem('notSignedIn');
  if (outcome === 'weakPassword') return createValidationProblem({ newPassword: { code: 'password.weak' } });
  return createValidationProblem({ currentPassword: { code: 'password.wrong' } });
}

interface SessionRouteDependencies {
  internal: InternalRepositories;
  clock: Clock;
  signIn: SignInService;
  limits: SignInLimits;
  devices: DeviceCookie;
}

/**
 * Sign-in and sign-out, the own password, the own sessions and the active membership. No other routes exist under `/api/auth`.
 */
export function createSessionRoutes({ internal, clock, signIn, limits, devices }: SessionRouteDependencies) {
  async function startSession(request: RouteRequest) {
    const { email, password } = parseBody(request, signInBody);
    const account = normalizeEmailAddress(email);
    if (account === null) throw createValidationProblem({ email: { code: 'field.form' } });
    const cookie = request.header('cookie');
    const attempt = { email, password, previousCookie: cookie, ...clientInfoOf(request) };
    const guess = await limits.tryPassword({
      account,
      credential: await findPasswordHash(internal, account),
      address: request.address,
      device: devices.findDevice(cookie, account),
      check: () => signIn.signIn(attempt),
      verdict: (result) => (result === null ? 'wrong' : 'right'),
    });
    if (guess.refused) throw new Problem('tooManyRequests', { retryAfter: guess.retryAfter });
    if (guess.result === null) throw new Problem('badCredentials');
    const { userId, setCookie } = guess.result;
    const headers = { 'Set-Cookie': [...setCookie, devices.remember(cookie, account)] };
    return { status: 200, body: { user: { id: userId } }, headers };
  }

  async function changePassword(request: RouteRequest, session: AuthenticatedSession) {
    const body = parseBody(request, changePasswordBody);
    const account = session.user.email;
    const guess = await limits.tryPassword({
      account,
      credential: await findPasswordHash(internal, account),
      address: request.address,
      device: `session ${session.sessionId}`,
      check: () => signIn.changePassword({ ...body, cookie: request.header('cookie'), ...clientInfoOf(request) }),
      verdict: ({ outcome }) => (outcome === 'wrongPassword' ? 'wrong' : outcome === 'changed' ? 'right' : 'undecided'),
    });
    if (guess.refused) throw new Problem('tooManyRequests', { retryAfter: guess.retryAfter });
    const { result } = guess;
    if (result.outcome !== 'changed') throw passwordChangeProblemOf(result.outcome);
    return { status: 200, body: { ok: true }, headers: { 'Set-Cookie': result.setCookie } };
  }

  async function switchMembership(request: RouteRequest, session: AuthenticatedSession) {
    const { activeMembershipId } = parseBody(request, switchMembershipBody);
    const chosen = session.memberships.find(({ id }) => id === activeMembershipId);
    if (!chosen) throw createValidationProblem({ activeMembershipId: { code: 'session.foreignMembership' } });
    await internal.sessions.setActiveMembership(session.sessionId, chosen.id);
    return { status: 200, body: serializeSession(session, chosen) };
  }

  return [
    publicRoute({
      method: 'post',
      path: '/api/auth/sign-in/email',
      summary: 'Sign in',
      access: 'public',
      in: signInBody,
      out: signInResponse,
      status: 200,
      handle: startSession,
    }),
    publicRoute({
      method: 'post',
      path: '/api/auth/sign-out',
      summary: 'Sign out',
      access: 'public',
      out: okResponse,
      status: 200,
      handle: async (request) => {
        const { setCookie } = await signIn.signOut(request.header('cookie'));
        return { status: 200, body: { ok: true }, headers: { 'Set-Cookie': setCookie } };
      },
    }),
    authenticatedRoute({
      method: 'post',
      path: '/api/auth/change-password',
      summary: 'Change the own password',
      access: 'signedIn',
      in: changePasswordBody,
      out: okResponse,
      status: 200,
      handle: (request, { session }) => changePassword(request, session),
    }),
    authenticatedRoute({
      method: 'get',
      path: '/api/session',
      summary: 'Read the own session, memberships and rules',
      access: 'signedIn',
      isOpenWhileViewing: true,
      out: sessionResponse,
      status: 200,
      handle: async (_request, { session }) => ({ status: 200, body: serializeSession(session, session.active) }),
    }),
    authenticatedRoute({
      method: 'put',
      path: '/api/session',
      summary: 'Switch the active membership',
      access: 'signedIn',
      in: switchMembershipBody,
      out: sessionResponse,
      status: 200,
      handle: (request, { session }) => switchMembership(request, session),
    }),
    authenticatedRoute({
      method: 'get',
      path: '/api/session/list',
      summary: 'List the own sessions',
      access: 'signedIn',
      out: z.array(sessionRow),
      status: 200,
      handle: async (_request, { session: { user, sessionId } }) => {
        const sessions = await internal.sessions.listOfUser(user.id, clock.now().toISOString());
        return { status: 200, body: sessions.map((each) => ({ ...each, current: each.id === sessionId })) };
      },
    }),
  ];
}
