import { peerAddress } from './peerAddress.ts';
import { keyOf, limiterOf, type Pool, spend } from './rateLimiter.ts';

const ofAccount = 5;
const ofAddress = 50;

interface Asking {
  /** The canonical address of the account (`emailAddress`). */
  account: string;
  /** The peer's address. */
  address: string;
}

export interface MailLimits {
  /** The seconds to wait when mails were asked for too often; null when this one may go. */
  ask(asking: Asking): Promise<number | null>;
}

/** How often mails can be asked for without signing in: 5 for an address and 50 from a peer in 15 minutes (R22). */
export function openMailLimits(pool: Pool | null): MailLimits {
  const accounts = limiterOf(pool, 'mailTo', ofAccount);
  const addresses = limiterOf(pool, 'mailFrom', ofAddress);
  return {
    ask: async ({ account, address }) =>
      (await spend(addresses, peerAddress(address))) ?? (await spend(accounts, keyOf(account))),
  };
}
