import { connectionOf, linkedSubject, type Stores, useLink } from '@pilotage/db';
import { z } from 'zod';
import { parsedBody } from '../http/parsedBody.ts';
import { invalid, Problem } from '../http/problem.ts';
import { openRoute, type Request } from '../http/route.ts';
import { post } from '../mail/postOffice.ts';
import { setPassword } from './credentials.ts';
import type { DeviceCookie } from './deviceCookie.ts';
import { emailAddress } from './emailAddress.ts';
import { hashOfLinkToken } from './linkToken.ts';
import type { MailLimits } from './mailLimits.ts';
import { isAcceptablePassword } from './passwordLength.ts';
import type { Passwords } from './passwords.ts';

const forgotBody = z.strictObject({ email: z.string().min(1).max(300) });
const resetBody = z.strictObject({ token: z.string().min(1).max(200), password: z.string().min(1).max(256) });
const done = z.object({ ok: z.literal(true) });

interface Parts {
  stores: Stores;
  limits: MailLimits;
  devices: DeviceCookie;
  passwords: Passwords;
}

/** A forgotten password: a mail with a link that is good once and for 60 minutes, and what the link opens. */
export function forgottenPasswordRoutes({ stores, limits, devices, passwords }: Parts) {
  /** The same work and the same answer for every address: whether it has an account is asked when the mail is sent. */
  async function forgot(request: Request) {
    const address = emailAddress(parsedBody(request, forgotBody).email);
    if (address === null) throw invalid({ email: { code: 'field.form' } });
    const retryAfter = await limits.ask({ account: address, address: request.address });
    if (retryAfter !== null) throw new Problem('tooManyRequests', { retryAfter });
    await post(stores.system(), 'password', { address });
    return { status: 200, body: { ok: true } };
  }

  async function reset(request: Request) {
    const { token, password } = parsedBody(request, resetBody);
    const hash = hashOfLinkToken(token);
    const store = stores.system();
    const userId = hash === null ? null : await linkedSubject(connectionOf(store), 'password', hash, store.now());
    if (hash === null || userId === null) throw new Problem('deadLink');
    if (!isAcceptablePassword(password)) throw invalid({ password: { code: 'password.weak' } });
    const passwordHash = await passwords.hash(password);
    const { email } = await store.transaction(async (store) => {
      const connection = connectionOf(store);
      if (!(await useLink(connection, 'password', hash, store.now()))) throw new Problem('deadLink');
      const user = await store.get('users', userId);
      if (user.disabled) throw new Problem('deadLink');
      await setPassword(connection, { userId, passwordHash, at: new Date(store.now()) });
      return user;
    });
    // Whoever reads the account's mail is let in from here, however many guess meanwhile.
    const headers = { 'Set-Cookie': [devices.remember(request.header('cookie'), email)] };
    return { status: 200, body: { ok: true }, headers };
  }

  return [
    openRoute({
      method: 'post',
      path: '/api/auth/forgot-password',
      summary: 'Ask for a mail with which a new password can be chosen',
      access: 'public',
      in: forgotBody,
      out: done,
      status: 200,
      handle: forgot,
    }),
    openRoute({
      method: 'post',
      path: '/api/auth/reset-password',
      summary: 'Choose a new password with the link of that mail; every session ends',
      access: 'public',
      in: resetBody,
      out: done,
      status: 200,
      handle: reset,
    }),
  ];
}
