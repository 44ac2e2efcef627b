import { peerAddress } from '../access/peerAddress.ts';
import { limiterOf, type Pool, spend, waitOf } from '../access/rateLimiter.ts';
import { Problem } from '../http/problem.ts';

const sendingsOfPeer = 60;
const sendingsToContest = 3_000;
const versionsOfEntrant = 60;
const questionsOfPeer = 600;
const megabytesOfPeer = 1_000;
const day = 24 * 60 * 60;
const megabyte = 1024 * 1024;

export interface EntryLimits {
  /** Before anything of a sending is read. Throws 429. */
  send(peer: string): Promise<void>;
  /** Before so many bytes of files are kept. Throws 429 where the peer has sent all that it may in a day. */
  files(peer: string, bytes: number): Promise<void>;
  /** Before what was proven is stored. Throws 429 where the contest has taken all that it takes for now; spends nothing. */
  to(contestId: number): Promise<void>;
  /** The contest took one more, for which a proof was used up. */
  taken(contestId: number): Promise<void>;
  /** Before a new version is judged, once it is known whose it is. Throws 429. */
  amend(entrantId: number): Promise<void>;
  /** Before a challenge is made or a link is looked up. Throws 429. */
  ask(peer: string): Promise<void>;
}

/** How often visitors may send and ask in a quarter of an hour: by their own address, and to one contest all together. */
export function openEntryLimits(pool: Pool | null): EntryLimits {
  const peers = limiterOf(pool, 'entryFrom', sendingsOfPeer);
  const contests = limiterOf(pool, 'entryTo', sendingsToContest);
  const entrants = limiterOf(pool, 'entryOf', versionsOfEntrant);
  const questions = limiterOf(pool, 'entryAsk', questionsOfPeer);
  const megabytes = limiterOf(pool, 'entryFiles', megabytesOfPeer, day);
  const assert = (retryAfter: number | null) => {
    if (retryAfter !== null) throw new Problem('tooManyRequests', { retryAfter });
  };
  return {
    send: async (peer) => assert(await spend(peers, peerAddress(peer))),
    async files(peer, bytes) {
      if (bytes > 0) assert(await spend(megabytes, peerAddress(peer), Math.ceil(bytes / megabyte)));
    },
    to: async (contestId) => assert(await waitOf(contests, String(contestId))),
    async taken(contestId) {
      // What is stored stays, even where others took the last point meanwhile.
      await spend(contests, String(contestId));
    },
    amend: async (entrantId) => assert(await spend(entrants, String(entrantId))),
    ask: async (peer) => assert(await spend(questions, peerAddress(peer))),
  };
}
