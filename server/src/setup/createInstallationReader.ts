import type { Stores } from '@pilotage/db';
import { z } from 'zod';
import { demoPassword } from '../app/prepareDatabase.ts';
import { demoAccountSchema, listDemoAccounts } from './demoAccounts.ts';
import { firstAccountCommand, hasAccounts } from './hasAccounts.ts';

export const installationSchema = z.object({
  /** The command that creates the first account; null if an account exists. */
  firstAccountCommand: z.string().nullable(),
  /** The accounts to try the demo with; absent on every other installation. */
  demo: z.object({ password: z.string(), accounts: z.array(demoAccountSchema) }).optional(),
});

/** Reads what anybody may know of an installation. Demo accounts are named only where the operator runs a demo. */
export function createInstallationReader(stores: Stores, isDemo: boolean) {
  // Once an account exists, this stays true and the database is not read again.
  let hasAccount = false;
  return async (): Promise<z.infer<typeof installationSchema>> => {
    hasAccount ||= await hasAccounts(stores);
    const accounts = isDemo ? await listDemoAccounts(stores) : [];
    return {
      firstAccountCommand: hasAccount ? null : firstAccountCommand,
      ...(accounts.length > 0 ? { demo: { password: demoPassword, accounts } } : {}),
    };
  };
}
