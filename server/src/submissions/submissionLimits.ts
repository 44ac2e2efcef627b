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
  /** Call it before reading a submission. Throws 429. */
  assertMaySubmit(peer: string): Promise<void>;
  /** Call it before storing this many bytes of files. Throws 429 where the peer has used its daily limit. */
  assertMayUpload(peer: string, bytes: number): Promise<void>;
  /**
   * Call it before storing a submission with a valid proof. Throws 429 where the contest has reached its limit; consumes nothing.
   */
  assertContestCapacity(contestId: number): Promise<void>;
  /** Counts a stored submission with a redeemed proof against the contest's limit. */
  countSubmission(contestId: number): Promise<void>;
  /** Call it before validating an amendment of a known submitter. Throws 429. */
  assertMayAmend(submitterId: number): Promise<void>;
  /** Call it before issuing a challenge or looking up a link. Throws 429. */
  assertMayQuery(peer: string): Promise<void>;
}

/** Limits of visitors in a quarter of an hour: for each peer, and for each contest in total. */
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
      // The submission is stored already; it stays even if others took the last point meanwhile.
      await consumePoints(contests, String(contestId));
    },
    assertMayAmend: async (submitterId) => assertAllowed(await consumePoints(submitters, String(submitterId))),
    assertMayQuery: async (peer) => assertAllowed(await consumePoints(queries, normalizePeerAddress(peer))),
  };
}
