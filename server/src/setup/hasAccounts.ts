import type { Stores } from '@pilotage/db';

/** What an operator types to make the first account. */
export const firstAccountCommand = 'npm run cli -- user create';

/** Whether anybody could sign in. */
export const hasAccounts = async (stores: Stores): Promise<boolean> => (await stores.system().count('users', {})) > 0;
