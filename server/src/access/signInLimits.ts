import { peerAddress } from './peerAddress.ts';
import { forget, giveBack, keyOf, limiterOf, type Pool, spend } from './rateLimiter.ts';
import { FairTurns } from './fairTurns.ts';

const wrongOfAccount = 10;
const wrongOfAddress = 100;

/** `undecided` when the password was never looked at: it counts neither for nor against anybody. */
export type Verdict = 'right' | 'wrong' | 'undecided';

interface Guess<T> {
  /** The canonical address of the account (`emailAddress`). */
  account: string;
  /** The peer's address. */
  address: string;
  check: () => Promise<T>;
  verdict: (result: T) => Verdict;
}

/** Refused without a look at the password; `retryAfter` in seconds. */
type Limited<T> = { refused: false; result: T } | { refused: true; retryAfter: number };

export interface SignInLimits {
  guess<T>(guess: Guess<T>): Promise<Limited<T>>;
}

/**
 * How often somebody may guess: 10 wrong passwords for an account and 100 from an address in 15 minutes (R22). Both are
 * spent before the password is looked at, so that guesses sent all at once are counted too, and given back when it was
 * right. Only few are looked at together; the others wait (`Busy` when too many do), so that a crowd from one address
 * with the right passwords does not spend what it would get back a moment later.
 */
export function openSignInLimits(pool: Pool | null): SignInLimits {
  const accounts = limiterOf(pool, 'account', wrongOfAccount);
  const addresses = limiterOf(pool, 'address', wrongOfAddress);
  const ofPeer = { atOnce: 3, mayWait: 100 };
  const turns = new FairTurns({ all: { atOnce: 4, mayWait: 200 }, ofGroup: ofPeer, ofMember: ofPeer });

  async function settle(verdict: Verdict, account: string, address: string): Promise<void> {
    if (verdict === 'wrong') return;
    await giveBack(addresses, address);
    await (verdict === 'right' ? forget(accounts, account) : giveBack(accounts, account));
  }

  async function judged<T>({ check, verdict }: Guess<T>, account: string, address: string): Promise<T> {
    let decided: Verdict = 'undecided';
    try {
      const result = await check();
      decided = verdict(result);
      return result;
    } finally {
      await settle(decided, account, address);
    }
  }

  async function guess<T>(asked: Guess<T>): Promise<Limited<T>> {
    const account = keyOf(asked.account);
    const address = peerAddress(asked.address);
    const addressWaits = await spend(addresses, address);
    if (addressWaits !== null) return { refused: true, retryAfter: addressWaits };
    const accountWaits = await spend(accounts, account);
    if (accountWaits === null) return { refused: false, result: await judged(asked, account, address) };
    await giveBack(addresses, address);
    return { refused: true, retryAfter: accountWaits };
  }

  return {
    guess(asked) {
      const peer = peerAddress(asked.address);
      return turns.run({ group: peer, member: peer }, () => guess(asked));
    },
  };
}
