import type { Stores } from '@pilotage/db';
import { z } from 'zod';
import { publicRoute } from '../http/route.ts';
import { firstAccountCommand, hasAccounts } from './hasAccounts.ts';

/** The command that makes the first account; null once there is an account. */
const installationSchema = z.object({ firstAccountCommand: z.string().nullable() });

/** Says to everybody whether the installation still waits for its first account, and nothing else. */
export function installationRoutes(stores: Stores) {
  // Accounts do not become none again: it is asked until there is one.
  let hasAccount = false;
  return [
    publicRoute({
      method: 'get',
      path: '/api/installation',
      summary: 'How to make the first account; null once there is one',
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
