import { type Stores, systemStoreOf } from '@pilotage/db';
import { z } from 'zod';
import { parseBody } from '../../http/requests/parseBody.ts';
import { createValidationProblem, Problem } from '../../http/problem.ts';
import { publicRoute, type RouteRequest } from '../../http/route.ts';
import { enqueueMail } from '../../mail/enqueueMail.ts';
import { setPassword } from './credentials.ts';
import { recordEndedViews } from '../viewAs/endViewAs.ts';
import type { DeviceCookie } from '../sessions/deviceCookie.ts';
import { normalizeEmailAddress } from '../../mail/normalizeEmailAddress.ts';
import { hashLinkToken } from '../links/linkToken.ts';
import type { MailLimits } from '../limits/mailLimits.ts';
import { isAcceptablePassword } from './passwordPolicy.ts';
import type { PasswordHasher } from './passwordHasher.ts';
import { okResponse } from '../../http/responses/okResponse.ts';

const requestResetBody = z.strictObject({ email: z.string().min(1).max(300) });
const resetBody = z.strictObject({ token: z.string().min(1).max(200), password: z.string().min(1).max(256) });

interface PasswordResetDependencies {
  stores: Stores;
  limits: MailLimits;
  devices: DeviceCookie;
  passwords: PasswordHasher;
}

/** Password reset: requests a mail with a link that is valid once and for 60 minutes, and sets the new password by that link. */
export function createPasswordResetRoutes({ stores, limits, devices, passwords }: PasswordResetDependencies) {
  /**
   * Does the same work and sends the same response for every address: whether it has an account is looked up when the mail is
   * sent.
   */
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
    const userId = hash === null ? null : await store.internal.linkTokens.findSubject('password', hash, store.now());
    if (hash === null || userId === null) throw new Problem('linkExpired');
    if (!isAcceptablePassword(password)) throw createValidationProblem({ password: { code: 'password.weak' } });
    const passwordHash = await passwords.hash(password);
    const { email } = await store.transaction(async (store) => {
      const { internal } = store;
      if (!(await internal.linkTokens.redeem('password', hash, store.now()))) throw new Problem('linkExpired');
      const user = await store.get('users', userId);
      if (user.disabled) throw new Problem('linkExpired');
      const ended = await setPassword(internal, { userId, passwordHash, at: new Date(store.now()) });
      await recordEndedViews(systemStoreOf(store), { userId, ended, requestId: request.requestId });
      return user;
    });
    // The owner of the mailbox is a known device from now on, even while others guess.
    const headers = { 'Set-Cookie': [devices.remember(request.header('cookie'), email)] };
    return { status: 200, body: { ok: true }, headers };
  }

  return [
    publicRoute({
      method: 'post',
      path: '/api/auth/forgot-password',
      summary: 'Request a mail to choose a new password',
      access: 'public',
      in: requestResetBody,
      out: okResponse,
      status: 200,
      handle: requestReset,
    }),
    publicRoute({
      method: 'post',
      path: '/api/auth/reset-password',
      summary: 'Choose a new password by the link in that mail; every session ends',
      access: 'public',
      in: resetBody,
      out: okResponse,
      status: 200,
      handle: resetPassword,
    }),
  ];
}
