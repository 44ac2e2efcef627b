import { normalizePeerAddress } from './normalizePeerAddress.ts';
import { FairConcurrencyLimiter } from '../../concurrency/fairConcurrencyLimiter.ts';
import {
  incrementCounter,
  resetCounter,
  refundPoints,
  hashLimiterKey,
  createRateLimiter,
  startPause,
  type ConnectionPool,
  consumePoints,
  getRetryAfter,
} from './rateLimiter.ts';

/** Wrong passwords without a pause; each further one starts a pause twice as long as the last. */
const freeGuesses = 9;
const firstPauseSeconds = 5;
const maxPauseSeconds = 15 * 60;
const daySeconds = 24 * 60 * 60;
/** Limit for all unknown browsers of an account together in a quarter of an hour: no single sender reaches it. */
const wrongGuessesPerAccount = 100;
const wrongGuessesPerAddress = 100;
/** More than anybody guesses in a day: such a limiter only counts. */
const unlimitedPoints = 1_000_000;

/** `undecided` when the password was not checked: it does not count as a guess. */
export type GuessVerdict = 'right' | 'wrong' | 'undecided';

interface GuessSender {
  /** The canonical address of the account (`normalizeEmailAddress`). */
  account: string;
  /** The stored password hash, or null. A new password resets the counts. */
  credential: string | null;
  /** The peer's address. */
  address: string;
  /** A browser in which the account has signed in before, or its current session; null for unknown browsers. */
  device: string | null;
}

interface PasswordGuess<T> extends GuessSender {
  check: () => Promise<T>;
  verdict: (result: T) => GuessVerdict;
}

/** Refused without checking the password; `retryAfter` in seconds. */
type GuessResult<T> = { refused: false; result: T } | { refused: true; retryAfter: number };

export interface SignInLimits {
  tryPassword<T>(guess: PasswordGuess<T>): Promise<GuessResult<T>>;
}

const pauseSecondsAfter = (guesses: number): number =>
  Math.min(maxPauseSeconds, firstPauseSeconds * 2 ** Math.min(20, guesses - freeGuesses - 1));

/**
 * Limits of password guesses (decision 15). Wrong passwords count against the sender: the pair of account and peer address, or a
 * browser that the account knows. Beyond the free ones each guess starts a growing pause. Unknown browsers share two more limits,
 * of the peer address and of the account; known browsers do not, so that nobody locks out another person. Points are consumed
 * before the password is checked, so that concurrent guesses count too, and restored when it was right. Few passwords are checked
 * concurrently; the others wait (`QueueFull` when too many do).
 */
export function createSignInLimits(pool: ConnectionPool | null): SignInLimits {
  const guesses = createRateLimiter(pool, 'guesses', unlimitedPoints, daySeconds);
  const pauses = createRateLimiter(pool, 'pause', 1);
  const accounts = createRateLimiter(pool, 'account', wrongGuessesPerAccount);
  const addresses = createRateLimiter(pool, 'address', wrongGuessesPerAddress);
  const perPeer = { maxRunning: 3, maxQueued: 100 };
  const concurrencyLimiter = new FairConcurrencyLimiter({
    total: { maxRunning: 4, maxQueued: 200 },
    perGroup: perPeer,
    perMember: perPeer,
  });

  /** The limits that this guess consumes, each with its key. */
  function sharedLimits({ account, credential, address, device }: GuessSender) {
    if (device !== null) return [];
    return [
      { limiter: addresses, key: normalizePeerAddress(address) },
      { limiter: accounts, key: hashLimiterKey(JSON.stringify([account, credential])) },
    ];
  }

  function senderKeyOf({ account, credential, address, device }: GuessSender): string {
    return hashLimiterKey(
      JSON.stringify([account, credential, device === null ? normalizePeerAddress(address) : `device ${device}`]),
    );
  }

  /** The seconds to wait before the next guess of this sender; null when this one may be checked. */
  async function countGuess(senderKey: string): Promise<number | null> {
    // Read before the guess is counted: a pause that a later guess begins refuses none of the free ones.
    const pausedFor = await getRetryAfter(pauses, senderKey);
    if (pausedFor !== null) return pausedFor;
    const number = await incrementCounter(guesses, senderKey);
    if (number <= freeGuesses) return null;
    const wait = await startPause(pauses, senderKey, pauseSecondsAfter(number));
    if (wait !== null) await refundPoints(guesses, senderKey);
    return wait;
  }

  async function recordVerdict(verdict: GuessVerdict, attempt: GuessSender, senderKey: string): Promise<void> {
    if (verdict === 'wrong') return;
    for (const { limiter, key } of sharedLimits(attempt)) await refundPoints(limiter, key);
    await (verdict === 'right' ? resetCounter(guesses, senderKey) : refundPoints(guesses, senderKey));
    await resetCounter(pauses, senderKey);
  }

  async function checkPassword<T>(attempt: PasswordGuess<T>, senderKey: string): Promise<T> {
    let verdict: GuessVerdict = 'undecided';
    try {
      const result = await attempt.check();
      verdict = attempt.verdict(result);
      return result;
    } finally {
      await recordVerdict(verdict, attempt, senderKey);
    }
  }

  async function guess<T>(attempt: PasswordGuess<T>): Promise<GuessResult<T>> {
    const senderKey = senderKeyOf(attempt);
    const senderWait = await countGuess(senderKey);
    if (senderWait !== null) return { refused: true, retryAfter: senderWait };
    const consumed: ReturnType<typeof sharedLimits> = [];
    for (const limit of sharedLimits(attempt)) {
      const wait = await consumePoints(limit.limiter, limit.key);
      if (wait !== null) {
        for (const { limiter, key } of consumed) await refundPoints(limiter, key);
        await refundPoints(guesses, senderKey);
        return { refused: true, retryAfter: wait };
      }
      consumed.push(limit);
    }
    return { refused: false, result: await checkPassword(attempt, senderKey) };
  }

  return {
    tryPassword(attempt) {
      const peer = normalizePeerAddress(attempt.address);
      return concurrencyLimiter.run({ group: peer, member: peer }, () => guess(attempt));
    },
  };
}
