import type { Stores } from '@pilotage/db';
import { z } from 'zod';
import type { PasswordHasher } from '../access/passwords/passwordHasher.ts';
import { Problem } from '../http/problem.ts';
import { parseBody } from '../http/requests/parseBody.ts';
import { okResponse } from '../http/responses/okResponse.ts';
import { publicRoute } from '../http/route.ts';
import { createFirstAccount, firstAccountBody } from './createFirstAccount.ts';
import type { FirstAccountToken } from './firstAccountToken.ts';
import { firstAccountCommand, hasAccounts } from './hasAccounts.ts';

/** The command that creates the first account; null if an account exists. */
const installationSchema = z.object({ firstAccountCommand: z.string().nullable() });

interface InstallationDependencies {
  stores: Stores;
  passwords: PasswordHasher;
  /** Undefined where the start printed none. */
  firstAccountToken: FirstAccountToken | undefined;
}

/** Public: whether the installation still needs its first account, and its creation with the token of the start. */
export function installationRoutes({ stores, passwords, firstAccountToken: token }: InstallationDependencies) {
  // Once an account exists, this stays true and the database is not read again.
  let hasAccount = false;
  return [
    publicRoute({
      method: 'get',
      path: '/api/installation',
      summary: 'Get the command that creates the first account',
      access: 'public',
      out: installationSchema,
      status: 200,
      handle: async () => {
        hasAccount ||= await hasAccounts(stores);
        return { status: 200, body: { firstAccountCommand: hasAccount ? null : firstAccountCommand } };
      },
    }),
    publicRoute({
      method: 'post',
      path: '/api/installation/first-account',
      summary: 'Create the first account with the one-time token that the start printed',
      access: 'public',
      in: firstAccountBody,
      out: okResponse,
      status: 201,
      handle: async (request) => {
        const body = parseBody(request, firstAccountBody);
        if (!token) throw new Problem('linkExpired');
        await createFirstAccount({ stores, passwords, token }, body);
        return { status: 201, body: { ok: true } };
      },
    }),
  ];
}
