import type { Stores } from '@pilotage/db';
import type { PasswordHasher } from '../access/passwords/passwordHasher.ts';
import { Problem } from '../http/problem.ts';
import { parseBody } from '../http/requests/parseBody.ts';
import { okResponse } from '../http/responses/okResponse.ts';
import { publicRoute } from '../http/route.ts';
import { createFirstAccount, firstAccountBody } from './createFirstAccount.ts';
import { createInstallationReader, installationSchema } from './createInstallationReader.ts';
import type { FirstAccountToken } from './firstAccountToken.ts';

interface InstallationDependencies {
  stores: Stores;
  passwords: PasswordHasher;
  isDemo: boolean;
  /** Undefined where the start printed none. */
  firstAccountToken: FirstAccountToken | undefined;
}

/**
 * Public: whether the installation still needs its first account, its creation with the token of the start, and how to try a demo.
 */
export function installationRoutes({ stores, passwords, isDemo, firstAccountToken: token }: InstallationDependencies) {
  const readInstallation = createInstallationReader(stores, isDemo);
  return [
    publicRoute({
      method: 'get',
      path: '/api/installation',
      summary: 'Get the command that creates the first account, and the accounts of a demo',
      access: 'public',
      out: installationSchema,
      status: 200,
      handle: async () => ({ status: 200, body: await readInstallation() }),
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
