import type { Readable } from 'node:stream';
import { finished } from 'node:stream';
import { CounterMap } from '../../concurrency/counterMap.ts';
import { Problem } from '../problem.ts';

/** So many large downloads run at once: of one account, and of all. */
const [downloadsOfAccount, downloadsOfAll] = [2, 4];
const everybody = 'all';
/** Seconds after which another try is worthwhile. */
const retryAfter = 30;

/**
 * Counts the downloads that are under way. A download is sent after its request has left the limiter of requests, so it has limits
 * of its own: each takes processor and disk until its reader has everything.
 */
export class DownloadSlots {
  private readonly running = new CounterMap();

  /** Throws 429 where the account, or all together, have as many downloads under way as they may. */
  assertFree(userId: number): void {
    const isFull = this.running.get(`${userId}`) >= downloadsOfAccount || this.running.get(everybody) >= downloadsOfAll;
    if (isFull) throw new Problem('tooManyAtOnce', { retryAfter });
  }

  /** Opens a download and counts it until it has ended, however it ends. */
  async open(userId: number, openStream: () => Promise<Readable>): Promise<Readable> {
    this.assertFree(userId);
    this.count(userId, 1);
    try {
      const stream = await openStream();
      finished(stream, () => this.count(userId, -1));
      return stream;
    } catch (error) {
      this.count(userId, -1);
      throw error;
    }
  }

  private count(userId: number, amount: number): void {
    this.running.add(`${userId}`, amount);
    this.running.add(everybody, amount);
  }
}
