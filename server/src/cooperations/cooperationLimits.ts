import type { MailLimits } from '../access/mailLimits.ts';
import { peerAddress } from '../access/peerAddress.ts';
import { limiterOf, type Pool, spend } from '../access/rateLimiter.ts';

const ofPeer = 10;
const ofSolution = 30;

interface Asking {
  solutionId: number;
  /** The canonical address that was given. */
  email: string;
  /** The peer's address. */
  address: string;
}

export interface CooperationLimits {
  /** The seconds to wait when it was asked too often; null when this one may go. */
  ask(asking: Asking): Promise<number | null>;
}

/** In 15 minutes 10 requests from a peer and 30 for a solution; and what the mails to an address allow. */
export function openCooperationLimits(pool: Pool | null, mailLimits: MailLimits): CooperationLimits {
  const peers = limiterOf(pool, 'askFrom', ofPeer);
  const solutions = limiterOf(pool, 'askFor', ofSolution);
  return {
    ask: async ({ solutionId, email, address }) =>
      (await spend(peers, peerAddress(address))) ??
      (await mailLimits.ask({ account: email, address })) ??
      (await spend(solutions, String(solutionId))),
  };
}
