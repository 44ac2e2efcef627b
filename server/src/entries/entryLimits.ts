import { peerAddress } from '../access/peerAddress.ts';
import { limiterOf, type Pool, spend } from '../access/rateLimiter.ts';
import { Problem } from '../http/problem.ts';

const sendingsOfPeer = 60;
const sendingsToContest = 3_000;
const questionsOfPeer = 600;

export interface EntryLimits {
  /** Before anything of a sending is read. Throws 429. */
  send(peer: string, contest: string): Promise<void>;
  /** Before a challenge is made or a link is looked up. Throws 429. */
  ask(peer: string): Promise<void>;
}

/** How often visitors may send and ask in a quarter of an hour: by their own address, and to one contest all together. */
export function openEntryLimits(pool: Pool | null): EntryLimits {
  const peers = limiterOf(pool, 'entryFrom', sendingsOfPeer);
  const contests = limiterOf(pool, 'entryTo', sendingsToContest);
  const questions = limiterOf(pool, 'entryAsk', questionsOfPeer);
  const assert = (retryAfter: number | null) => {
    if (retryAfter !== null) throw new Problem('tooManyRequests', { retryAfter });
  };
  return {
    async send(peer, contest) {
      assert(await spend(peers, peerAddress(peer)));
      assert(await spend(contests, contest.slice(0, 80)));
    },
    ask: async (peer) => assert(await spend(questions, peerAddress(peer))),
  };
}
