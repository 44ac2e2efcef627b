import type { Stores } from '@pilotage/db';
import { z } from 'zod';
import { publicRoute } from '../http/route.ts';
import { firstAccountCommand, hasAccounts } from './hasAccounts.ts';

/** The command that creates the first account; null if an account exists. */
const installationSchema = z.object({ firstAccountCommand: z.string().nullable() });

/** Public: whether the installation still needs its first account. */
export function installationRoutes(stores: Stores) {
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
  ];
}
