import { peerAddress } from './peerAddress.ts';
import { FairTurns } from './fairTurns.ts';
import { count, forget, giveBack, keyOf, limiterOf, openPause, type Pool, spend, waitOf } from './rateLimiter.ts';

/** So many wrong passwords cost nothing but the time of asking; after each further one there is a pause, twice as long as the last. */
const freeGuesses = 9;
const firstPauseSeconds = 5;
const longestPauseSeconds = 15 * 60;
const daySeconds = 24 * 60 * 60;
/** Of all browsers together that the account does not know, in a quarter of an hour: no single sender comes so far. */
const wrongOfAccount = 100;
const wrongOfAddress = 100;
/** More than anybody guesses in a day: such a limiter only counts. */
const uncounted = 1_000_000;

/** `undecided` when the password was never looked at: it counts neither for nor against anybody. */
export type Verdict = 'right' | 'wrong' | 'undecided';

interface Sender {
  /** The canonical address of the account (`emailAddress`). */
  account: string;
  /** What is stored of its password, or null: with a new password everybody begins anew. */
  credential: string | null;
  /** The peer's address. */
  address: string;
  /** A browser in which the account has signed in before, or its live session; null where it is not known. */
  device: string | null;
}

interface Guess<T> extends Sender {
  check: () => Promise<T>;
  verdict: (result: T) => Verdict;
}

/** Refused without a look at the password; `retryAfter` in seconds. */
type Limited<T> = { refused: false; result: T } | { refused: true; retryAfter: number };

export interface SignInLimits {
  guess<T>(guess: Guess<T>): Promise<Limited<T>>;
}

const pauseAfter = (guesses: number): number =>
  Math.min(longestPauseSeconds, firstPauseSeconds * 2 ** Math.min(20, guesses - freeGuesses - 1));

/**
 * How often somebody may guess (decision 15). Wrong passwords count against the sender: the pair of account and peer address, or the
 * browser that the account knows. Beyond the free ones each guess opens a growing pause. Browsers that are not known share two more
 * limits, of the peer address and of the account; a known browser is bound by neither, so that nobody locks out another. All is
 * spent before the password is looked at, so that guesses sent all at once are counted too, and given back when it was right. Only
 * few are looked at together; the others wait (`Busy` when too many do).
 */
export function openSignInLimits(pool: Pool | null): SignInLimits {
  const guesses = limiterOf(pool, 'guesses', uncounted, daySeconds);
  const pauses = limiterOf(pool, 'pause', 1);
  const accounts = limiterOf(pool, 'account', wrongOfAccount);
  const addresses = limiterOf(pool, 'address', wrongOfAddress);
  const ofPeer = { atOnce: 3, mayWait: 100 };
  const turns = new FairTurns({ all: { atOnce: 4, mayWait: 200 }, ofGroup: ofPeer, ofMember: ofPeer });

  /** The limits that this guess spends, each with its key. */
  function sharedLimits({ account, credential, address, device }: Sender) {
    if (device !== null) return [];
    return [
      { limiter: addresses, key: peerAddress(address) },
      { limiter: accounts, key: keyOf(JSON.stringify([account, credential])) },
    ];
  }

  function senderOf({ account, credential, address, device }: Sender): string {
    return keyOf(JSON.stringify([account, credential, device === null ? peerAddress(address) : `device ${device}`]));
  }

  /** The seconds to wait before the next guess of this sender; null when this one may be looked at. */
  async function countGuess(sender: string): Promise<number | null> {
    const number = await count(guesses, sender);
    const wait = number <= freeGuesses ? await waitOf(pauses, sender) : await openPause(pauses, sender, pauseAfter(number));
    if (wait !== null) await giveBack(guesses, sender);
    return wait;
  }

  async function settle(verdict: Verdict, asked: Sender, sender: string): Promise<void> {
    if (verdict === 'wrong') return;
    for (const { limiter, key } of sharedLimits(asked)) await giveBack(limiter, key);
    await (verdict === 'right' ? forget(guesses, sender) : giveBack(guesses, sender));
    await forget(pauses, sender);
  }

  async function judged<T>(asked: Guess<T>, sender: string): Promise<T> {
    let decided: Verdict = 'undecided';
    try {
      const result = await asked.check();
      decided = asked.verdict(result);
      return result;
    } finally {
      await settle(decided, asked, sender);
    }
  }

  async function guess<T>(asked: Guess<T>): Promise<Limited<T>> {
    const sender = senderOf(asked);
    const ownWait = await countGuess(sender);
    if (ownWait !== null) return { refused: true, retryAfter: ownWait };
    const spent: ReturnType<typeof sharedLimits> = [];
    for (const limit of sharedLimits(asked)) {
      const wait = await spend(limit.limiter, limit.key);
      if (wait !== null) {
        for (const { limiter, key } of spent) await giveBack(limiter, key);
        await giveBack(guesses, sender);
        return { refused: true, retryAfter: wait };
      }
      spent.push(limit);
    }
    return { refused: false, result: await judged(asked, sender) };
  }

  return {
    guess(asked) {
      const peer = peerAddress(asked.address);
      return turns.run({ group: peer, member: peer }, () => guess(asked));
    },
  };
}
