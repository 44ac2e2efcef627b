import { normalizePeerAddress } from '../access/limits/normalizePeerAddress.ts';
import { createRateLimiter, type ConnectionPool, consumePoints, getRetryAfter } from '../access/limits/rateLimiter.ts';
import { Problem } from '../http/problem.ts';

const maxSubmissionsPerPeer = 60;
const maxSubmissionsPerContest = 3_000;
const maxVersionsPerSubmitter = 60;
const maxQueriesPerPeer = 600;
const maxMegabytesPerPeer = 1_000;
const daySeconds = 24 * 60 * 60;
const megabyte = 1024 * 1024;

export interface SubmissionLimits {
  /** Before anything of a sending is read. Throws 429. */
  assertMaySubmit(peer: string): Promise<void>;
  /** Before so many bytes of files are kept. Throws 429 where the peer has sent all that it may in a day. */
  assertMayUpload(peer: string, bytes: number): Promise<void>;
  /** Before what was proven is stored. Throws 429 where the contest has taken all that it takes for now; spends nothing. */
  assertContestCapacity(contestId: number): Promise<void>;
  /** The contest took one more, for which a proof was used up. */
  countSubmission(contestId: number): Promise<void>;
  /** Before a new version is judged, once it is known whose it is. Throws 429. */
  assertMayAmend(submitterId: number): Promise<void>;
  /** Before a challenge is made or a link is looked up. Throws 429. */
  assertMayQuery(peer: string): Promise<void>;
}

/** How often visitors may send and ask in a quarter of an hour: by their own address, and to one contest all together. */
export function createSubmissionLimits(pool: ConnectionPool | null): SubmissionLimits {
  const peers = createRateLimiter(pool, 'entryFrom', maxSubmissionsPerPeer);
  const contests = createRateLimiter(pool, 'entryTo', maxSubmissionsPerContest);
  const submitters = createRateLimiter(pool, 'entryOf', maxVersionsPerSubmitter);
  const queries = createRateLimiter(pool, 'entryAsk', maxQueriesPerPeer);
  const megabytes = createRateLimiter(pool, 'entryFiles', maxMegabytesPerPeer, daySeconds);
  const assertAllowed = (retryAfter: number | null) => {
    if (retryAfter !== null) throw new Problem('tooManyRequests', { retryAfter });
  };
  return {
    assertMaySubmit: async (peer) => assertAllowed(await consumePoints(peers, normalizePeerAddress(peer))),
    async assertMayUpload(peer, bytes) {
      if (bytes > 0) assertAllowed(await consumePoints(megabytes, normalizePeerAddress(peer), Math.ceil(bytes / megabyte)));
    },
    assertContestCapacity: async (contestId) => assertAllowed(await getRetryAfter(contests, String(contestId))),
    async countSubmission(contestId) {
      // What is stored stays, even where others took the last point meanwhile.
      await consumePoints(contests, String(contestId));
    },
    assertMayAmend: async (submitterId) => assertAllowed(await consumePoints(submitters, String(submitterId))),
    assertMayQuery: async (peer) => assertAllowed(await consumePoints(queries, normalizePeerAddress(peer))),
  };
}
