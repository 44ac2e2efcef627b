import type { Stores } from '@pilotage/db';

/** The command that creates the first account. */
export const firstAccountCommand = 'npm run cli -- user create';

/** Whether the installation has an account. */
export const hasAccounts = async (stores: Stores): Promise<boolean> => (await stores.system().count('users', {})) > 0;
