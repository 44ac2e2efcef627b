import { normalizePeerAddress } from './normalizePeerAddress.ts';
import { hashLimiterKey, createRateLimiter, type ConnectionPool, consumePoints } from './rateLimiter.ts';

const mailsPerAccount = 5;
const mailsPerPeer = 50;

interface MailLimitRequest {
  /** The canonical address of the account (`normalizeEmailAddress`). */
  account: string;
  /** The peer's address. */
  address: string;
}

export interface MailLimits {
  /** The seconds to wait after too many requests; null when this one is allowed. */
  consume(request: MailLimitRequest): Promise<number | null>;
}

/** Limits of mails requested without signing in: 5 for an address and 50 from a peer in 15 minutes (R22). */
export function createMailLimits(pool: ConnectionPool | null): MailLimits {
  const accounts = createRateLimiter(pool, 'mailTo', mailsPerAccount);
  const addresses = createRateLimiter(pool, 'mailFrom', mailsPerPeer);
  return {
    consume: async ({ account, address }) =>
      (await consumePoints(addresses, normalizePeerAddress(address))) ?? (await consumePoints(accounts, hashLimiterKey(account))),
  };
}
