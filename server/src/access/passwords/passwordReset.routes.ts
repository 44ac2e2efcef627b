import { connectionOf, findLinkedSubject, type Stores, redeemLinkToken } from '@pilotage/db';
import { z } from 'zod';
import { parseBody } from '../../http/parseBody.ts';
import { createValidationProblem, Problem } from '../../http/problem.ts';
import { publicRoute, type RouteRequest } from '../../http/route.ts';
import { enqueueMail } from '../../mail/enqueueMail.ts';
import { setPassword } from './credentials.ts';
import type { DeviceCookie } from '../sessions/deviceCookie.ts';
import { normalizeEmailAddress } from '../../mail/normalizeEmailAddress.ts';
import { hashLinkToken } from '../links/linkToken.ts';
import type { MailLimits } from '../limits/mailLimits.ts';
import { isAcceptablePassword } from './passwordPolicy.ts';
import type { PasswordHasher } from './passwordHasher.ts';

const requestResetBody = z.strictObject({ email: z.string().min(1).max(300) });
const resetBody = z.strictObject({ token: z.string().min(1).max(200), password: z.string().min(1).max(256) });
const okResponse = z.object({ ok: z.literal(true) });

interface PasswordResetDependencies {
  stores: Stores;
  limits: MailLimits;
  devices: DeviceCookie;
  passwords: PasswordHasher;
}

/** A forgotten password: a mail with a link that is good once and for 60 minutes, and what the link opens. */
export function createPasswordResetRoutes({ stores, limits, devices, passwords }: PasswordResetDependencies) {
  /** The same work and the same answer for every address: whether it has an account is asked when the mail is sent. */
  async function requestReset(request: RouteRequest) {
    const address = normalizeEmailAddress(parseBody(request, requestResetBody).email);
    if (address === null) throw createValidationProblem({ email: { code: 'field.form' } });
    const retryAfter = await limits.consume({ account: address, address: request.address });
    if (retryAfter !== null) throw new Problem('tooManyRequests', { retryAfter });
    await enqueueMail(stores.system(), 'password', { address });
    return { status: 200, body: { ok: true } };
  }

  async function resetPassword(request: RouteRequest) {
    const { token, password } = parseBody(request, resetBody);
    const hash = hashLinkToken(token);
    const store = stores.system();
    const userId = hash === null ? null : await findLinkedSubject(connectionOf(store), 'password', hash, store.now());
    if (hash === null || userId === null) throw new Problem('linkExpired');
    if (!isAcceptablePassword(password)) throw createValidationProblem({ password: { code: 'password.weak' } });
    const passwordHash = await passwords.hash(password);
    const { email } = await store.transaction(async (store) => {
      const connection = connectionOf(store);
      if (!(await redeemLinkToken(connection, 'password', hash, store.now()))) throw new Problem('linkExpired');
      const user = await store.get('users', userId);
      if (user.disabled) throw new Problem('linkExpired');
      await setPassword(connection, { userId, passwordHash, at: new Date(store.now()) });
      return user;
    });
    // Whoever reads the account's mail is let in from here, however many guess meanwhile.
    const headers = { 'Set-Cookie': [devices.remember(request.header('cookie'), email)] };
    return { status: 200, body: { ok: true }, headers };
  }

  return [
    publicRoute({
      method: 'post',
      path: '/api/auth/forgot-password',
      summary: 'Ask for a mail with which a new password can be chosen',
      access: 'public',
      in: requestResetBody,
      out: okResponse,
      status: 200,
      handle: requestReset,
    }),
    publicRoute({
      method: 'post',
      path: '/api/auth/reset-password',
      summary: 'Choose a new password with the link of that mail; every session ends',
      access: 'public',
      in: resetBody,
      out: okResponse,
      status: 200,
      handle: resetPassword,
    }),
  ];
}
