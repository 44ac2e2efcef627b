import { DatabaseError } from './databaseError.ts';

interface QueuedWork {
  start: () => void;
  expires: NodeJS.Timeout;
}

/**
 * Lets one piece of work after the other use the one connection. Whoever waits longer than `limit` milliseconds is
 * turned away, as `unavailable`.
 */
export class ConnectionQueue {
  private readonly limit: number;
  private readonly waiting: QueuedWork[] = [];
  private busy = false;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Whether work can start at once. */
  get isFree(): boolean {
    return !this.busy;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.busy) await this.waitForTurn();
    this.busy = true;
    try {
      return await work();
    } finally {
      this.startNext();
    }
  }

  private waitForTurn(): Promise<void> {
    return new Promise((resolve, reject) => {
      const entry: QueuedWork = {
        start: resolve,
        expires: setTimeout(() => {
          this.waiting.splice(this.waiting.indexOf(entry), 1);
          reject(new DatabaseError('unavailable', new Error('Waited too long for the connection.')));
        }, this.limit),
      };
      this.waiting.push(entry);
    });
  }

  private startNext(): void {
    const following = this.waiting.shift();
    // Still busy for the one that follows, so that nobody slips in between.
    this.busy = following !== undefined;
    if (!following) return;
    clearTimeout(following.expires);
    following.start();
  }
}
