import { chooseMembership, type Clock, type Database, ownSessions, type SignedIn } from '@pilotage/db';
import { type Actor, type Membership, packedRules, resources } from '@pilotage/shared';
import { z } from 'zod';
import { parsedBody } from '../http/parsedBody.ts';
import { invalid, Problem } from '../http/problem.ts';
import { openRoute, personalRoute, type Request } from '../http/route.ts';
import { passwordHashOf } from './credentials.ts';
import type { DeviceCookie } from './deviceCookie.ts';
import { emailAddress } from './emailAddress.ts';
import type { SignIn } from './signIn.ts';
import type { SignInLimits } from './signInLimits.ts';

const signInBody = z.strictObject({ email: z.string().min(1).max(300), password: z.string().min(1).max(256) });
const passwordBody = z.strictObject({ currentPassword: z.string().min(1).max(256), newPassword: z.string().min(1).max(256) });
const hatBody = z.strictObject({ activeMembershipId: z.int().min(1) });

const membership = z.object({ id: z.int(), organisationId: z.int().nullable(), role: resources.memberships.fields.role });
const sessionAnswer = z.object({
  user: z.object({ id: z.int(), name: z.string(), email: z.string(), locale: z.string() }),
  memberships: z.array(membership),
  activeMembershipId: z.int().nullable(),
  rules: z.array(z.unknown()),
});
const signedInAnswer = z.object({ user: z.object({ id: z.int() }) });
const done = z.object({ ok: z.literal(true) });
const sessionLine = z.object({
  id: z.int(),
  createdAt: z.string(),
  lastSeenAt: z.string(),
  expiresAt: z.string(),
  userAgent: z.string().nullable(),
  current: z.boolean(),
});

const shown = ({ id, organisationId, role }: Membership) => ({ id, organisationId, role });

function sessionOf({ user, memberships }: SignedIn, active: Actor | null) {
  return {
    user,
    memberships: memberships.map(shown),
    activeMembershipId: active === null || active.role === 'system' ? null : active.id,
    rules: packedRules(active),
  };
}

const senderOf = (request: Request) => ({ userAgent: request.header('user-agent') ?? null, ipAddress: request.address });

function notChanged(outcome: 'notSignedIn' | 'weakPassword' | 'wrongPassword'): Problem {
  if (outcome === 'notSignedIn') return new Problem('notSignedIn');
  if (outcome === 'weakPassword') return invalid({ newPassword: { code: 'password.weak' } });
  return invalid({ currentPassword: { code: 'password.wrong' } });
}

interface SessionParts {
  database: Database;
  clock: Clock;
  signIn: SignIn;
  limits: SignInLimits;
  devices: DeviceCookie;
}

/** Signing in and out, the own password, the own sessions and the hat in use. Nothing else exists under `/api/auth`. */
export function sessionRoutes({ database, clock, signIn, limits, devices }: SessionParts) {
  async function enter(request: Request) {
    const { email, password } = parsedBody(request, signInBody);
    const account = emailAddress(email);
    if (account === null) throw invalid({ email: { code: 'field.form' } });
    const cookie = request.header('cookie');
    const attempt = { email, password, previousCookie: cookie, ...senderOf(request) };
    const limited = await limits.guess({
      account,
      credential: await passwordHashOf(database, account),
      address: request.address,
      device: devices.knownDevice(cookie, account),
      check: () => signIn.signIn(attempt),
      verdict: (result) => (result === null ? 'wrong' : 'right'),
    });
    if (limited.refused) throw new Problem('tooManyRequests', { retryAfter: limited.retryAfter });
    if (limited.result === null) throw new Problem('badCredentials');
    const { userId, setCookie } = limited.result;
    const headers = { 'Set-Cookie': [...setCookie, devices.remember(cookie, account)] };
    return { status: 200, body: { user: { id: userId } }, headers };
  }

  async function changePassword(request: Request, signedIn: SignedIn) {
    const body = parsedBody(request, passwordBody);
    const account = signedIn.user.email;
    const limited = await limits.guess({
      account,
      credential: await passwordHashOf(database, account),
      address: request.address,
      device: `session ${signedIn.sessionId}`,
      check: () => signIn.changePassword({ ...body, cookie: request.header('cookie'), ...senderOf(request) }),
      verdict: ({ outcome }) => (outcome === 'wrongPassword' ? 'wrong' : outcome === 'changed' ? 'right' : 'undecided'),
    });
    if (limited.refused) throw new Problem('tooManyRequests', { retryAfter: limited.retryAfter });
    const { result } = limited;
    if (result.outcome !== 'changed') throw notChanged(result.outcome);
    return { status: 200, body: { ok: true }, headers: { 'Set-Cookie': result.setCookie } };
  }

  async function switchHat(request: Request, signedIn: SignedIn) {
    const { activeMembershipId } = parsedBody(request, hatBody);
    const chosen = signedIn.memberships.find(({ id }) => id === activeMembershipId);
    if (!chosen) throw invalid({ activeMembershipId: { code: 'session.foreignMembership' } });
    await chooseMembership(database, signedIn.sessionId, chosen.id);
    return { status: 200, body: sessionOf(signedIn, chosen) };
  }

  return [
    openRoute({
      method: 'post',
      path: '/api/auth/sign-in/email',
      summary: 'Sign in',
      access: 'public',
      in: signInBody,
      out: signedInAnswer,
      status: 200,
      handle: enter,
    }),
    openRoute({
      method: 'post',
      path: '/api/auth/sign-out',
      summary: 'Sign out',
      access: 'public',
      out: done,
      status: 200,
      handle: async (request) => {
        const { setCookie } = await signIn.signOut(request.header('cookie'));
        return { status: 200, body: { ok: true }, headers: { 'Set-Cookie': setCookie } };
      },
    }),
    personalRoute({
      method: 'post',
      path: '/api/auth/change-password',
      summary: 'Change the own password',
      access: 'signedIn',
      in: passwordBody,
      out: done,
      status: 200,
      handle: (request, { signedIn }) => changePassword(request, signedIn),
    }),
    personalRoute({
      method: 'get',
      path: '/api/session',
      summary: 'Who is signed in, with which hats and rules',
      access: 'signedIn',
      out: sessionAnswer,
      status: 200,
      handle: async (_request, { signedIn }) => ({ status: 200, body: sessionOf(signedIn, signedIn.active) }),
    }),
    personalRoute({
      method: 'put',
      path: '/api/session',
      summary: 'Switch the hat',
      access: 'signedIn',
      in: hatBody,
      out: sessionAnswer,
      status: 200,
      handle: (request, { signedIn }) => switchHat(request, signedIn),
    }),
    personalRoute({
      method: 'get',
      path: '/api/session/list',
      summary: 'The own sessions',
      access: 'signedIn',
      out: z.array(sessionLine),
      status: 200,
      handle: async (_request, { signedIn: { user, sessionId } }) => {
        const sessions = await ownSessions(database, user.id, clock.now().toISOString());
        return { status: 200, body: sessions.map((each) => ({ ...each, current: each.id === sessionId })) };
      },
    }),
  ];
}
