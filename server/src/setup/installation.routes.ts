import type { Stores } from '@pilotage/db';
import { z } from 'zod';
import { openRoute } from '../http/route.ts';
import { firstAccountCommand, hasAccounts } from './hasAccounts.ts';

/** The command that makes the first account; null once there is an account. */
const answer = z.object({ firstAccountCommand: z.string().nullable() });

/** Says to everybody whether the installation still waits for its first account, and nothing else. */
export function installationRoutes(stores: Stores) {
  // Accounts do not become none again: it is asked until there is one.
  let isKnown = false;
  return [
    openRoute({
      method: 'get',
      path: '/api/installation',
      summary: 'How to make the first account; null once there is one',
      access: 'public',
      out: answer,
      status: 200,
      handle: async () => {
        isKnown ||= await hasAccounts(stores);
        return { status: 200, body: { firstAccountCommand: isKnown ? null : firstAccountCommand } };
      },
    }),
  ];
}
