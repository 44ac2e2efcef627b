import type { MailLimits } from '../access/limits/mailLimits.ts';
import { normalizePeerAddress } from '../access/limits/normalizePeerAddress.ts';
import { createRateLimiter, type ConnectionPool, consumePoints } from '../access/limits/rateLimiter.ts';

const maxPerPeer = 10;
const maxPerSolution = 30;

interface CooperationAttempt {
  solutionId: number;
  /** The canonical address of the request. */
  email: string;
  /** The peer's address. */
  address: string;
}

export interface CooperationLimits {
  /** The seconds to wait after too many requests; null when this one is allowed. */
  consume(attempt: CooperationAttempt): Promise<number | null>;
}

/** In 15 minutes 10 requests from a peer and 30 for a solution; in addition the limits of mails to an address. */
export function createCooperationLimits(pool: ConnectionPool | null, mailLimits: MailLimits): CooperationLimits {
  const peers = createRateLimiter(pool, 'askFrom', maxPerPeer);
  const solutions = createRateLimiter(pool, 'askFor', maxPerSolution);
  return {
    consume: async ({ solutionId, email, address }) =>
      (await consumePoints(peers, normalizePeerAddress(address))) ??
      (await mailLimits.consume({ account: email, address })) ??
      (await consumePoints(solutions, String(solutionId))),
  };
}
